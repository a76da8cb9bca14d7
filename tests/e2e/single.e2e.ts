import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test as bare, expect, type Page } from '@playwright/test';
import { builtinDataset } from '../../src/cli/builtinData.ts';
import { defaultDeck } from '../../src/core/deck/defaultDeck.ts';
import { EMBEDDED_ID } from '../../src/core/deck/offlineFile.ts';
import { DEFAULT_SCOPE } from '../../src/core/view/formatView.ts';
import { openFile, started } from './page.ts';

const SINGLE = fileURLToPath(new URL('../../dist/offline.html', import.meta.url));

/** A folder as on a stick that was passed around. */
const test = bare.extend<{ stick: string; disk: Page }>({
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
  await expect(dialog.getByText(/^\d+\.\d MB$/)).toBeVisible();
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
const textOf = (page: Page) => page.locator('main').innerText();

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
  await expect(disk.locator('main')).toHaveText((await page.locator('main').textContent()) ?? '', {
    useInnerText: false,
  });
  await openFile(disk, { name: '年报.csv', bytes: '地区,2022年,2023年\n甲县,10,12\n乙县,20,21\n' });
  await expect(strip(disk)).toContainText('已保存在这个浏览器');
  const found = await heading(disk).innerText();
  await disk.reload();
  await expect(heading(disk)).toHaveText(found);
  const { path: copy } = await savedOffline(disk, stick);
  await disk.goto(pathToFileURL(copy).href);
  await expect(disk).toHaveURL(/#\/present\?/);
  await expect(disk.locator('main')).toContainText('年报');
});

test('an offline file presents, with the same texts on every slide as the page that made it, and can be browsed', async ({
  page,
  disk,
  stick,
}) => {
  await page.goto('#/overview');
  const { path, address } = await savedOffline(page, stick);
  expect(path).toMatch(/离线演示\.html$/);
  await disk.goto(address);
  await expect(disk).toHaveURL(/#\/present$/);
  const { slides } = defaultDeck(await builtinDataset('sample'), DEFAULT_SCOPE);
  expect(slides.length).toBeGreaterThan(10);
  const seen = new Set<string>();
  for (const { id } of slides) {
    for (const one of [page, disk]) await goTo(one, `#/present?slide=${id}`);
    await expect
      .poll(async () => {
        const [served, own] = await Promise.all([textOf(page), textOf(disk)]);
        return served === own && !seen.has(own) ? 'the same' : `${id}: ${served} / ${own}`;
      })
      .toBe('the same');
    seen.add(await textOf(disk));
  }
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
});
