import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeFaults, overTheEdge } from './axe.ts';
import { expect, openFile, test } from './page.ts';

/** Counts the times that the page was sent to the printer, and sends it nowhere. */
async function countPrints(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.prints = String(
        Number(document.documentElement.dataset.prints ?? 0) + 1,
      );
    };
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset.prints ?? 0));
}

/** The pages of a PDF as text; null where nothing here can read one. */
function textOf(pdf: Buffer): readonly string[] | null {
  const file = join(mkdtempSync(join(tmpdir(), 'tongbi-')), 'report.pdf');
  writeFileSync(file, pdf);
  try {
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  } catch {
    return null;
  }
}

/** How many pages a PDF has, as its page tree counts them. */
function pageCount(pdf: Buffer): number {
  return Math.max(
    ...[
      ...pdf
        .toString('latin1')
        .matchAll(/\/Type\s*\/Pages[^>]*?\/Count (\d+)|\/Count (\d+)[^>]*?\/Type\s*\/Pages/g),
    ].map((found) => Number(found[1] ?? found[2])),
  );
}

const sheets = (page: Page) => page.getByRole('region', { name: '要打印的页面' });
const paper = (page: Page): Promise<Buffer> => page.pdf({ preferCSSPageSize: true, printBackground: true });
const flat = (text: string): string => text.replace(/\s+/g, '');

test('the overview is a report of a few A4 pages, each with its head and its number', async ({ page }) => {
  await page.goto('#/report');
  await expect(sheets(page).getByRole('heading', { level: 1 })).toContainText('与2022年相比');
  const pdf = await paper(page);
  expect(pageCount(pdf)).toBeGreaterThanOrEqual(2);
  expect(pageCount(pdf)).toBeLessThanOrEqual(4);
  // A4 in points, give or take one
  expect(pdf.toString('latin1')).toMatch(/MediaBox\s*\[\s*0 0 59[456][.\d]* 84[123][.\d]*\s*\]/);
  const pages = textOf(pdf);
  test.skip(pages === null, 'pdftotext is not here');
  pages?.forEach((text, at) => {
    expect(flat(text)).toContain(`第${at + 1}页，共${pages.length}页`);
    expect(flat(text)).toContain('示例：年度报告·示例区·2023年与2022年相比');
    expect(flat(text)).toContain('示例数据：地区与数值均为虚构');
    expect(flat(text)).toMatch(/打印于\d{4}-\d\d-\d\d/);
  });
  const rows = await sheets(page).getByRole('table').last().getByRole('row').allTextContents();
  expect(rows.length).toBeGreaterThan(57);
  const all = flat((pages ?? []).join(''));
  for (const words of ['优良天数', '−3.1%', '≥222', '差5', '上年同期为0，不计算增', '数据说明', '来源:'])
    expect(all).toContain(flat(words));
  // the head of the table comes again on every page that it goes on
  for (const text of (pages ?? []).slice(1)) expect(flat(text)).toContain('指标20222023单位同比差值或说明');
});

test('no row is cut between two pages, and a section goes on with its first row', async ({ page }) => {
  await page.goto('#/report?year=2022');
  await expect(sheets(page).getByRole('table').last()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const rules = await sheets(page)
    .getByRole('table')
    .last()
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) => {
        const { breakInside, breakAfter } = getComputedStyle(row);
        return { breakInside, breakAfter, opens: row.querySelector('th[scope="rowgroup"]') !== null };
      }),
    );
  expect(rules.length).toBeGreaterThan(50);
  expect(rules.filter(({ breakInside }) => breakInside !== 'avoid')).toEqual([]);
  expect(rules.filter(({ opens, breakAfter }) => opens && breakAfter !== 'avoid')).toEqual([]);
  const names = await sheets(page)
    .getByRole('table')
    .last()
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => ({
        words: (row.textContent ?? '').replace(/\s+/g, ''),
        opens: row.querySelector('th[scope="rowgroup"]') !== null,
      })),
    );
  const pages = textOf(await paper(page));
  test.skip(pages === null, 'pdftotext is not here');
  const heads = await sheets(page)
    .getByRole('table')
    .last()
    .locator('tbody th')
    .evaluateAll((cells) => cells.map((cell) => (cell.textContent ?? '').replace(/\s+/g, '')));
  const lines = (pages ?? []).map((text) => text.split('\n').filter((line) => line.trim() !== ''));
  for (const page of lines.slice(0, -1)) {
    // above the foot stands a row with its own numbers, not the title of a section
    const last = flat(page.at(-2) ?? '');
    expect(names.filter(({ opens, words }) => opens && words === last)).toEqual([]);
  }
  for (const page of lines.slice(1)) {
    // below the head of the table a row begins: it is not the rest of one
    const at = page.findIndex((line) => flat(line).startsWith('指标2021'));
    const first = page[at + 1]?.trim().split(/\s{2,}/)[0] ?? '';
    expect(first).not.toBe('');
    expect(heads.filter((head) => head.startsWith(flat(first)))).not.toEqual([]);
  }
});

test('fault 106: the dark theme prints light, by the report and by the page itself', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const address of [
    '#/report',
    '#/overview',
    '#/indicator/pm25',
    '#/report?of=indicators&indicator=pm25',
    '#/present',
  ]) {
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    if (address.includes('pm25')) await expect(page.locator('[data-chart] svg').first()).toBeVisible();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const looks = () =>
      page.evaluate(() => [
        getComputedStyle(document.documentElement).backgroundColor,
        getComputedStyle(document.querySelector('h1') ?? document.body).color,
      ]);
    await expect.poll(looks).toEqual(['rgb(255, 255, 255)', 'rgb(18, 24, 31)']);
    if (address.includes('pm25')) {
      // ink of the light palette on the axis, none of the dark one
      const chart = page.locator('[data-chart] svg').first();
      await expect.poll(async () => (await chart.innerHTML()).includes('#12181f')).toBe(true);
      expect(await chart.innerHTML()).not.toContain('#f1f3f5');
    }
    // titles of sections fold them, and stay
    await expect(page.locator('button:not([aria-expanded])').filter({ visible: true })).toHaveCount(0);
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  }
});

test('fault 106: what is asked for while the page still loads is printed once it is laid out', async ({
  page,
}) => {
  const prints = await countPrints(page);
  await page.goto('#/overview');
  await page.evaluate(() => document.fonts.ready);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/.*yuwangtai-2022.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.evaluate(() => {
    window.location.hash = '#/report?of=deck&dataset=yuwangtai-2022';
  });
  await expect(page.getByText('正在读取数据').first()).toBeVisible();
  await page.keyboard.press('Control+p');
  expect(await prints()).toBe(0);
  release();
  await expect.poll(prints).toBe(1);
});

test('Ctrl+P opens the report of what is seen, and prints it when its chart is drawn', async ({ page }) => {
  const prints = await countPrints(page);
  await page.goto('#/indicator/pm25?year=2022');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect(page).toHaveURL(/#\/report\?year=2022&of=indicators&indicator=pm25$/);
  await expect.poll(prints).toBe(1);
  await expect(sheets(page).locator('[data-chart] svg')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/#\/indicator\/pm25/);
  expect(await prints()).toBe(1);
});

test('Ctrl+P on the stage prints the deck that is presented', async ({ page }) => {
  const prints = await countPrints(page);
  await page.goto('#/present?year=2022');
  await expect(page.locator('[data-stage]').first()).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect(page).toHaveURL(/#\/report\?year=2022&of=deck$/);
  await expect.poll(prints).toBe(1);
  await expect(sheets(page).getByRole('article').first()).toBeVisible();
});

test('in grey the verdict of every row is said in words', async ({ page }) => {
  await page.goto('#/report');
  const table = sheets(page).getByRole('table').last();
  await expect(table).toBeVisible();
  const verdicts = await table
    .locator('tbody tr:has(td)')
    .evaluateAll((rows) => rows.map((row) => row.lastElementChild?.textContent?.trim() ?? ''));
  expect(verdicts).toHaveLength(57);
  for (const verdict of verdicts) expect(verdict).toMatch(/^(?:向好|持平|趋差|不可比|中性)$/);
});

test('indicators are ticked, each has its sheet, and one always stays', async ({ page }) => {
  await page.goto('#/report?of=indicators&indicator=pm25');
  await expect(sheets(page).getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('checkbox', { name: /^PM2.5/ })).toBeChecked();
  await page.getByRole('checkbox', { name: '优良天数', exact: true }).click();
  await expect(sheets(page).getByRole('heading', { level: 1 })).toHaveCount(2);
  await expect(page.getByText('已选 2 项，共 57 项')).toBeVisible();
  const pdf = await paper(page);
  expect(pageCount(pdf)).toBe(2);
  await page.getByRole('checkbox', { name: '优良天数', exact: true }).click();
  await expect(sheets(page).getByRole('heading', { level: 1 })).toHaveCount(1);
  await page.getByRole('checkbox', { name: /^PM2.5/ }).click();
  await expect(page.getByRole('checkbox', { name: /^PM2.5/ })).toBeChecked();
});

for (const [name, width, height, scheme] of [
  ['a desk in the dark', 1440, 900, 'dark'],
  ['a phone', 390, 844, 'light'],
] as const)
  test(`the report fits ${name}, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    for (const address of [
      '#/report',
      '#/report?of=indicators&indicator=pm25',
      '#/report?of=deck&only=%23%2Findicator%2Fpm25',
    ]) {
      await page.goto(address);
      await expect(sheets(page).getByRole('heading', { level: 1 }).first()).toBeVisible();
      expect(await overTheEdge(page), address).toBeLessThanOrEqual(0);
      expect(await axeFaults(page), address).toEqual([]);
    }
  });

test('the deck is printed with one or two slides a sheet', async ({ page }) => {
  await page.goto('#/report?of=deck');
  const slides = sheets(page).getByRole('article');
  await expect(slides.first()).toBeVisible();
  const count = await slides.count();
  expect(pageCount(await paper(page))).toBe(Math.ceil(count / 2));
  await page.getByRole('button', { name: '1 页' }).click();
  expect(pageCount(await paper(page))).toBe(count);
});

test('a link holds the view; for data of this computer alone it says so and offers the offline file', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto('#/overview?verdict=worse&year=2022');
  await page.locator('summary', { hasText: '导出' }).click();
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByText('链接已复制', { exact: true })).toBeVisible();
  expect(await clipboard()).toMatch(/^http:.*#\/overview\?year=2022&verdict=worse$/);
  await openFile(page, {
    name: '甲.csv',
    bytes: '指标,单位,2021年,2022年\n优良天数,天,222,216\n对接会,次,1,15\n',
  });
  await expect(page.getByRole('rowheader', { name: '对接会', exact: true })).toBeVisible();
  await page.locator('summary', { hasText: '导出' }).click();
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByText(/这份数据只在这台电脑上，对方打不开这个链接/)).toBeVisible();
  await page.getByRole('button', { name: '导出离线文件' }).click();
  const dialog = page.getByRole('dialog', { name: '导出离线演示' });
  await expect(dialog).toContainText('数据：甲（2 项指标）');
  await expect(dialog.getByRole('button', { name: '保存' })).toBeEnabled();
  await dialog.getByRole('button', { name: '取消' }).click();
  await page.goto('#/compare?a-year=2021');
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByText('链接已复制', { exact: true })).toBeVisible();
  expect(await clipboard()).toContain('#/compare?a-year=2021');
});

test('the sentence of an indicator is copied with its source, in the wording of a report', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('#/indicator/pm25?year=2022');
  await page.locator('summary', { hasText: '导出' }).click();
  await page.getByRole('button', { name: '复制结论，附来源' }).click();
  await expect(page.getByText('已复制')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(
    /^示例区\n2022年PM2\.5年均浓度51微克\/立方米，同比下降5\.6%.*（来源：sample\.csv，第 352 行）\n示例数据/s,
  );
});

/** Puts every text into two <font> of its own, as Google 翻译 does, but for what must not be translated. */
function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (
      node instanceof Text &&
      node.data.trim() !== '' &&
      node.parentElement?.closest('[translate="no"], script, style, svg') === null
    )
      texts.push(node);
  for (const text of texts) {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = `«${text.data}»`;
    outer.append(inner);
    text.parentNode?.replaceChild(outer, text);
  }
  document.documentElement.classList.add('translated-ltr');
}

for (const address of ['#/overview?year=2022', '#/indicator/pm25?year=2022'])
  test(`fault 105: a translator changes the page and the year is changed: ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('table').first()).toBeVisible();
    await page.evaluate(translate);
    await expect(page.locator('font').first()).toBeAttached();
    // numbers were left alone
    expect(await page.locator('[translate="no"] font').count()).toBe(0);
    await page.getByRole('button', { name: '下一年' }).click();
    const sentence = page.getByRole('heading', { level: 1 });
    await expect(sentence).toContainText(address.includes('pm25') ? '48' : '2022');
    await expect(page.getByRole('main')).not.toContainText('这一块没有画出来');
    // nothing goes on saying what it said of the year before
    await expect(sentence).not.toContainText('«');
    await expect(page.getByText('2023 年').first()).toBeVisible();
    await page.evaluate(translate);
    await page.getByRole('button', { name: '上一年' }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('«');
    await expect(page.getByRole('main')).not.toContainText('这一块没有画出来');
  });
