import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readWorkbook } from '../support/readWorkbook.ts';
import { axeFaults } from './axe.ts';
import { expect, openFile, test } from './page.ts';

/** Chooses from the export menu, and gives what is then downloaded. */
async function taken(page: Page, action: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.locator('summary', { hasText: '导出' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: action, exact: true }).click();
  const saved = await coming;
  return { name: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) };
}

/** Width and height of a PNG, and whether it has more than one colour, as the browser decodes it. */
function lookedAt(page: Page, bytes: Buffer): Promise<readonly [number, number, boolean]> {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 100;
    canvas.height = 100;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, 100, 100);
    const pixels = new Uint32Array(context?.getImageData(0, 0, 100, 100).data.buffer ?? new ArrayBuffer(4));
    return [image.naturalWidth, image.naturalHeight, pixels.some((pixel) => pixel !== pixels[0])] as const;
  }, bytes.toString('base64'));
}

test('fault 98: the chart of an indicator is taken along as PNG and SVG, whole and marked', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('');
  await page.getByRole('table').getByRole('link', { name: '优良天数', exact: true }).click();
  const small = await taken(page, 'PNG，2 倍');
  await expect(page.getByText(/已开始下载/)).toBeVisible();
  expect(small.name).toMatch(/^示例区 优良天数 数值 \d{4}\.png$/);
  const [width, height, drawn] = await lookedAt(page, small.bytes);
  expect(drawn).toBe(true);
  const large = await lookedAt(page, (await taken(page, 'PNG，4 倍（印刷）')).bytes);
  expect(large).toEqual([width * 2, height * 2, true]);
  const svg = (await taken(page, 'SVG（矢量）')).bytes.toString('utf8');
  for (const words of ['示例数据', '优良天数', '来源：', '导出：']) expect(svg).toContain(words);
  expect(svg).toContain('fill="#ffffff"');
});

test('a picture is copied, or it is said why not', async ({ page, context }) => {
  await page.goto('');
  await page.getByRole('table').getByRole('link', { name: '优良天数', exact: true }).click();
  const summary = page.locator('summary', { hasText: '导出' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await summary.click();
  await page.getByRole('button', { name: '复制图片' }).click();
  await expect(page.getByText(/已复制/)).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => types),
  );
  expect(types).toContain('image/png');
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await summary.click();
  await page.getByRole('button', { name: '复制图片' }).click();
  await expect(page.getByText(/改用 PNG/)).toBeVisible();
});

test('the shown rows of the overview are taken along, filtered and sorted as they are', async ({
  page,
  context,
}) => {
  await page.goto('#/overview?verdict=worse&sort=change');
  const rows = page.getByRole('table').last().getByRole('row');
  await expect(page.locator('summary', { hasText: '导出' })).toBeVisible();
  const book = await taken(page, 'Excel（.xlsx）');
  const sheets = await readWorkbook(new Blob([new Uint8Array(book.bytes)]));
  expect([...sheets.keys()]).toEqual(['数据', '说明', '来源与备注']);
  const data = (sheets.get('数据') ?? []).slice(1);
  const names = data.map((row) => row[2]?.shown);
  expect(names.length).toBeGreaterThan(1);
  expect(await rows.count()).toBe(names.length + 1);
  for (const [at, name] of names.entries()) await expect(rows.nth(at + 1)).toContainText(name ?? 'none');
  expect(new Set(data.map((row) => row[9]?.shown))).toEqual(new Set(['趋差']));
  expect([...sheets.values()].flat(2).some(({ shown }) => shown.includes('示例数据'))).toBe(true);
  const csv = (await taken(page, 'CSV')).bytes;
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(
    csv
      .toString('utf8')
      .split('\r\n')
      .slice(1, names.length + 1)
      .map((line) => line.split(',')[2]),
  ).toEqual(names);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('summary', { hasText: '导出' }).click();
  await page.getByRole('button', { name: '复制结论，附来源' }).click();
  await expect(page.getByText(/已复制/)).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split('\n')).toHaveLength(names.length + 2);
  expect(text).toContain('（来源：sample.csv，第');
});

test('the scatter is a picture too', async ({ page }) => {
  await page.goto('#/compare?a=sample&b=sample&layout=scatter&unit=%E4%B8%87%E5%85%83');
  const svg = await taken(page, 'SVG（矢量）');
  expect(svg.name).toMatch(/\.svg$/);
  const text = svg.bytes.toString('utf8');
  for (const words of ['来源：A', '来源：B', '万元', '示例数据']) expect(text).toContain(words);
  const [, , drawn] = await lookedAt(page, (await taken(page, 'PNG，2 倍')).bytes);
  expect(drawn).toBe(true);
});

test('by keyboard the menu opens, Escape folds it and gives the focus back; axe finds nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('');
  await openFile(page, { name: '水.csv', bytes: '指标,单位,2021,2022\n用水量,万吨,60,66\n' });
  await page.goto('#/');
  const summary = page.locator('summary', { hasText: '导出' });
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Excel（.xlsx）' })).toBeFocused();
  expect(await axeFaults(page)).toEqual([]);
  const box = await page.getByRole('group', { name: '数据' }).boundingBox();
  expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Escape');
  await expect(summary).toBeFocused();
  await expect(page.getByRole('button', { name: 'Excel（.xlsx）' })).toBeHidden();
});
