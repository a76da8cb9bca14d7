import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test as bare, expect, type Locator, type Page } from '@playwright/test';
import { EMBEDDED_ID } from '../../src/core/deck/offlineFile.ts';
import { openFile, started } from './page.ts';

const SINGLE = fileURLToPath(new URL('../../dist/offline.html', import.meta.url));

/** A folder as on a stick that was passed around. */
const test = bare.extend<{ stick: string; disk: Page }>({
  page: async ({ page }, use) => {
    started(page);
    await use(page);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is asked for
  stick: async ({}, use) => {
    const folder = join(mkdtempSync(join(tmpdir(), 'tongbi-stick-')), '会议 材料 #1');
    mkdirSync(folder);
    await use(folder);
    rmSync(dirname(folder), { recursive: true });
  },
  /** A page that fails its test on an error, on anything the policy stops, and on any request but for itself. */
  disk: async ({ context }, use) => {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => {
      if (!request.isNavigationRequest() && !/^(?:data|blob):/.test(request.url()))
        faults.push(request.url());
    });
    started(page);
    await use(page);
    expect(faults).toEqual([]);
  },
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const strip = (page: Page) => page.getByRole('region', { name: '读到了什么' });

/** Saves the offline file of what is open, as a person does, and gives its address. */
async function savedOffline(
  page: Page,
  stick: string,
): Promise<{ readonly path: string; readonly address: string }> {
  await page
    .locator('summary', { hasText: /导出|分享/ })
    .last()
    .click();
  await page.getByRole('button', { name: '离线演示', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '导出离线演示' });
  // the program is fetched first
  await expect(dialog.getByText(/^\d+\.\d MB$/)).toBeVisible({ timeout: 30_000 });
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog.getByText('已开始下载')).toBeVisible();
  const download = await coming;
  const path = join(stick, download.suggestedFilename());
  await download.saveAs(path);
  await dialog.getByRole('button', { name: '关闭' }).click();
  return { path, address: pathToFileURL(path).href };
}

const goTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
/** A slide that stands on the stage. */
const face = (page: Page, slide = '') => page.locator(`section[data-slide="${slide}"]`);
const textOf = async (slide: Locator) => ((await slide.count()) === 1 ? slide.innerText() : '');

test('the page as one file opens from a folder, reads files in its Worker and keeps them', async ({
  page,
  disk,
  stick,
  baseURL,
}) => {
  const path = join(stick, '同比.html');
  cpSync(SINGLE, path);
  const address = pathToFileURL(path).href;
  await disk.goto(address);
  await expect(heading(disk)).toContainText('2022年');
  await expect(disk.getByRole('contentinfo')).toContainText('版本 0.1.0');
  await page.goto(baseURL ?? '');
  await expect(page.getByText('数据说明', { exact: true })).toBeVisible();
  await expect
    .poll(
      async () => (await page.locator('main').textContent()) === (await disk.locator('main').textContent()),
    )
    .toBe(true);
  await openFile(disk, { name: '年报.csv', bytes: '地区,2022年,2023年\n甲县,10,12\n乙县,20,21\n' });
  await expect(strip(disk)).toContainText('已保存在这个浏览器');
  const found = await heading(disk).innerText();
  await disk.reload();
  await expect(heading(disk)).toHaveText(found);
  await goTo(disk, '#/import');
  await disk.getByRole('textbox', { name: 'CSV 或 .xlsx 文件的网址' }).fill('http://127.0.0.1/a.csv');
  await disk.getByRole('button', { name: '打开', exact: true }).last().click();
  await expect(disk.getByRole('alert')).toContainText('没有去取 http://127.0.0.1');
  await disk.goBack();
  await expect(heading(disk)).toHaveText(found);
  const { path: copy } = await savedOffline(disk, stick);
  await disk.goto(pathToFileURL(copy).href);
  await expect(disk).toHaveURL(/#\/present\?/);
  await expect(disk.locator('main')).toContainText('年报');
});

test('an offline file presents its deck, with the same texts on every slide as the page that made it, its presenter window, and can be browsed', async ({
  context,
  page,
  disk,
  stick,
}) => {
  await page.goto('#/decks');
  await page.getByRole('button', { name: '用这份数据新建' }).click();
  const rows = page.getByRole('list', { name: '各页' }).getByRole('button');
  await rows.nth(1).click();
  await page.getByPlaceholder(/^可判断的/).fill('</script><b>一年来</b>');
  await page.getByRole('textbox', { name: '备注' }).fill('先说总数');
  await expect(page.getByText('已保存', { exact: true })).toBeVisible();
  const slides = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-slide') ?? ''));
  expect(slides.length).toBeGreaterThan(10);
  const deck = /deck=(\w+)/.exec(page.url())?.[1];
  const { path, address } = await savedOffline(page, stick);
  expect(path).toMatch(/示例：年度报告演示 离线演示\.html$/);
  expect(readFileSync(path, 'utf8')).toContain('先说总数');
  await disk.goto(address);
  await expect(disk).toHaveURL(/#\/present\?deck=\w+$/);
  await expect(face(disk, slides[0])).toBeVisible();
  const brought = /deck=(\w+)/.exec(disk.url())?.[1];
  expect(brought).not.toBe(deck);
  for (const slide of slides) {
    await goTo(page, `#/present?deck=${deck}&slide=${slide}`);
    await goTo(disk, `#/present?deck=${brought}&slide=${slide}`);
    await expect
      .poll(
        async () => {
          const [served, own] = await Promise.all([page, disk].map((one) => textOf(face(one, slide))));
          return served === own && own !== '' ? 'the same' : `${slide}: ${served} / ${own}`;
        },
        { intervals: [50] },
      )
      .toBe('the same');
  }
  await goTo(disk, `#/present?deck=${brought}&slide=${slides[1]}`);
  await expect(face(disk, slides[1])).toContainText('</script><b>一年来</b>');
  // the presenter window comes out of the same file, and is in step both ways
  const [desk] = await Promise.all([context.waitForEvent('page'), disk.keyboard.press('KeyS')]);
  await expect(desk.getByText('与演示窗口同步')).toBeVisible();
  await expect(desk.getByRole('region', { name: '备注' })).toContainText('先说总数');
  await desk.keyboard.press('PageDown');
  await expect(face(disk, slides[2])).toBeVisible();
  await disk.bringToFront();
  await disk.keyboard.press('PageUp');
  await expect(desk.getByRole('region', { name: '备注' })).toContainText('先说总数');
  await desk.close();
  await goTo(disk, '#/overview');
  await disk.getByRole('table').getByRole('link', { name: '优良天数', exact: true }).click();
  await expect(disk.locator('main svg').first()).toBeVisible();
  await goTo(disk, '#/compare');
  await expect(disk.getByRole('tab').first()).toBeVisible();
});

test('names that would be markup stay text on the way into the file and out of it', async ({
  page,
  disk,
  stick,
}) => {
  const name = '</script><img src=x onerror="document.title=1">\u2028<!--<script>';
  await page.goto('#/overview');
  await openFile(page, {
    name: '名.csv',
    bytes: `指标,地区,2022年,2023年\n"${name.replaceAll('"', '""')}",甲</title>县,10,12\n产值,甲</title>县,20,21\n`,
  });
  await expect(strip(page)).toContainText('已保存在这个浏览器');
  const { path, address } = await savedOffline(page, stick);
  expect(readFileSync(path, 'utf8')).not.toContain('<img src=x');
  await disk.goto(address);
  const dataset = /dataset=(\w+)/.exec(disk.url())?.[1];
  await goTo(disk, `#/overview?dataset=${dataset}`);
  await expect(disk.getByText('<img src=x').first()).toBeVisible();
  expect(await disk.locator('img').count()).toBe(0);
  await expect(disk.getByLabel('数据', { exact: true }).locator('optgroup').first()).toHaveAttribute(
    'label',
    '随文件带来的数据',
  );
  await expect(disk).not.toHaveTitle('1');
});

test('a file that was not copied whole says so, and does not show other data in place of its own', async ({
  disk,
  stick,
}) => {
  const path = join(stick, '残.html');
  const page = readFileSync(SINGLE, 'utf8');
  const before = page.slice(0, page.lastIndexOf('</body>'));
  writeFileSync(path, `${before}<script type="application/json" id="${EMBEDDED_ID}">{"format":"tongbi-off`);
  await disk.goto(pathToFileURL(path).href);
  await expect(heading(disk)).toHaveText('这个文件里带的数据读不出来');
  await disk.getByRole('button', { name: '不带这些数据，打开同比' }).click();
  await expect(heading(disk)).toContainText('2022年');
  await expect(disk.getByText('正在打开同比')).toHaveCount(0);
  // where the program itself ends too early, the file still says what is wrong
  writeFileSync(path, page.slice(0, page.length / 2));
  await disk.goto(pathToFileURL(path).href);
  await expect(disk.getByText('文件没有复制完整，请重新复制一份再打开')).toBeVisible();
});
