import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { workbookOf } from '../support/workbookOf.ts';
import { axeFaults } from './axe.ts';
import { expect, openFile, test } from './page.ts';

const sheet = (name: string, last: number) => ({
  name,
  rows: [
    ['指标', 2021, 2022],
    ['人口（万人）', 50, 51],
    ['用电量（亿千瓦时）', 7, '暂缺'],
    ['车辆（辆）', 3, last],
    ['游客（万人次）', '0x10', 4],
  ],
});
const BOOK = workbookOf({ sheets: [sheet('市', 9), sheet('县', 4)] });
const NEXT_BOOK = workbookOf({
  sheets: [
    sheet('市', 9),
    {
      name: '县',
      rows: [
        ['指标', 2022, 2023],
        ['人口（万人）', 52, 53],
        ['用电量（亿千瓦时）', '暂缺', 9],
        ['车辆（辆）', 4, 5],
        ['游客（万人次）', 4, 6],
      ],
    },
  ],
});

const strip = (page: Page) => page.getByRole('region', { name: '读到了什么' });

test('a sheet, its correction, recipe and acknowledgement outlive reload, opening again, backup and another browser, and are compared with next year', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  await page.goto('');
  await openFile(page, { name: '年报.xlsx', bytes: BOOK });
  await page.getByRole('alert').getByRole('button', { name: '县' }).click();
  await expect(strip(page)).toContainText('已保存在这个浏览器');
  await page.getByRole('link', { name: '更改读法' }).click();
  await page.getByRole('button', { name: '“暂缺”都读作缺值' }).click();
  await expect(page.getByRole('button', { name: /^知道了/ })).toHaveCount(1);
  await page.getByRole('button', { name: /^知道了/ }).click();
  await page.getByText('读法', { exact: true }).click();
  await page.getByRole('textbox', { name: '读法名称' }).fill('县表');
  await page.getByRole('button', { name: '存为读法' }).click();
  await page.getByRole('button', { name: '更新 4 项指标' }).click();
  const isCorrected = async (of: Page): Promise<void> => {
    await expect(strip(of)).toContainText('没有问题');
    await expect(strip(of)).toContainText('按读法“县表”读取');
    await expect(strip(of)).toContainText('县（共 2 张）');
  };
  await isCorrected(page);
  await page.reload();
  await isCorrected(page);

  // the same bytes and sheet again are the file that was corrected, with what was said of it
  await openFile(page, { name: '年报.xlsx', bytes: BOOK });
  await page.getByRole('alert').getByRole('button', { name: '县' }).click();
  await expect(strip(page)).toContainText('已保存在这个浏览器');
  await isCorrected(page);

  // next year's workbook is asked for its sheet and then read by the recipe
  await openFile(page, { name: '明年.xlsx', bytes: NEXT_BOOK });
  await page.getByRole('alert').getByRole('button', { name: '县' }).click();
  await expect(strip(page)).toContainText('明年.xlsx');
  await isCorrected(page);
  await expect(strip(page)).toContainText('已保存在这个浏览器');

  await page.goto('#/library');
  const table = page.getByRole('region', { name: '保存的文件' });
  await expect(table.getByRole('row')).toHaveCount(3);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '备份全部' }).click();
  const buffer = readFileSync(await (await download).path());

  const fresh = await browser.newContext({ baseURL: baseURL ?? '', locale: 'zh-CN' });
  const other = await fresh.newPage();
  await other.goto('#/library');
  await other
    .getByTestId('other-file-input')
    .setInputFiles({ name: '同比备份.tongbi', mimeType: 'application/zip', buffer });
  await expect(other.getByRole('button', { name: '恢复 2 个文件' })).toBeVisible();
  expect(await axeFaults(other)).toEqual([]);
  await other.getByRole('button', { name: '恢复 2 个文件' }).click();
  await expect(other.getByText('已恢复 2 个文件。')).toBeVisible();
  await other.getByRole('link', { name: /年报\.xlsx/ }).click();
  await isCorrected(other);
  await openFile(other, { name: '后年.xlsx', bytes: workbookOf({ sheets: [sheet('县', 7)] }) });
  await expect(strip(other)).toContainText('后年.xlsx');
  await expect(strip(other)).toContainText('按读法“县表”读取');
  await fresh.close();

  // a past year printed otherwise in the other workbook is found through both corrected readings
  await page.goto('#/compare');
  const choose = async (side: 'A' | 'B', name: RegExp): Promise<void> => {
    const select = page
      .getByRole('region', { name: `${side} 边` })
      .getByRole('combobox')
      .first();
    const label = await select.getByRole('option', { name }).textContent();
    await select.selectOption({ label: label ?? '' });
  };
  await choose('A', /年报/);
  await choose('B', /明年/);
  await page.getByRole('tab', { name: '往年数被修订 1' }).click();
  await expect(page.getByRole('row', { name: /人口/ })).toContainText('5152');
});

/** Tab until what is focused is this, as a person without a mouse would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 150; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached by keyboard: ${target}`);
}

/** Arrow keys in a list that has the focus, until it says this. */
async function chooseByArrows(page: Page, select: Locator, wanted: string): Promise<void> {
  const options = await select.locator('option').allTextContents();
  const at = await select.evaluate((element) =>
    element instanceof HTMLSelectElement ? element.selectedIndex : 0,
  );
  const to = options.indexOf(wanted);
  const by = Math.sign(to - at);
  for (let next = at + by; next !== to + by; next += by) {
    await expect(select).toBeFocused();
    await page.keyboard.press(by > 0 ? 'ArrowDown' : 'ArrowUp');
    // the last name that is chosen is none that is left to choose
    if (next !== to) await expect(select.locator('option:checked')).toHaveText(options[next] ?? '');
  }
}

test('keyboard alone brings a file: by the button, its question, by paste and by address', async ({
  page,
}) => {
  await page.route('**/data/*', (route) =>
    route.fulfill({ contentType: 'text/csv', body: '地区,2022,2023\n甲县,1,2\n' }),
  );
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, page.getByRole('banner').getByRole('button', { name: /打开 CSV 或 Excel 文件/ }));
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name: '年报.xlsx', mimeType: '', buffer: Buffer.from(BOOK) });
  const answer = page.getByRole('alert').getByRole('button', { name: '县' });
  await expect(answer).toBeVisible();
  await tabTo(page, answer);
  await page.keyboard.press('Enter');
  await expect(strip(page)).toContainText('县（共 2 张）');

  await page.goto('#/import');
  const address = page.getByRole('textbox', { name: 'CSV 或 .xlsx 文件的网址' });
  await expect(address).toBeVisible();
  await tabTo(page, address);
  await page.keyboard.type('data/1.csv');
  await page.keyboard.press('Enter');
  await expect(strip(page)).toContainText('1.csv');

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('地区\t2022\t2023\n乙县\t3\t4\n'));
  await page.keyboard.press('Control+v');
  await expect(strip(page)).toContainText('粘贴的表格');
});

test('keyboard alone compares: sides, swap, a name that differs, tabs, and the export', async ({ page }) => {
  await page.goto('');
  await openFile(page, { name: '去年.csv', bytes: '指标,2021,2022\n甲指标(件),1,2\n旧名(件),3,4\n' });
  await expect(strip(page)).toContainText('已保存在这个浏览器');
  await openFile(page, { name: '今年.csv', bytes: '指标,2022,2023\n甲指标(件),3,4\n新名(件),4,5\n' });
  await expect(strip(page)).toContainText('2022–2023');
  await expect(strip(page)).toContainText('已保存在这个浏览器');
  await page.goto('#/compare');
  for (const [side, name] of [
    ['A', '去年'],
    ['B', '今年'],
  ] as const) {
    const select = page
      .getByRole('region', { name: `${side} 边` })
      .getByRole('combobox')
      .first();
    await expect(select).toBeVisible();
    await tabTo(page, select);
    await chooseByArrows(page, select, `${name}.csv`);
    await expect(select.locator('option:checked')).toHaveText(`${name}.csv`);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'B 比 A：1项中性，新增1项，缺失1项，往年数修订1处。',
  );
  await tabTo(page, page.getByRole('button', { name: '查看对齐' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('combobox', { name: '“旧名”在 B 中是' }));
  await chooseByArrows(page, page.getByRole('combobox', { name: '“旧名”在 B 中是' }), '新名');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('B 比 A：2项中性，往年数修订1处。');
  await tabTo(page, page.getByRole('tab', { name: '变化 2' }));
  await page.keyboard.press('End');
  await expect(page.getByRole('tab', { name: '往年数被修订 1' })).toBeFocused();
  await expect(page.getByRole('row', { name: /甲指标/ })).toContainText('23');
  const file = page.waitForEvent('download');
  await tabTo(page, page.getByRole('button', { name: '导出 CSV' }));
  await page.keyboard.press('Enter');
  expect(readFileSync(await (await file).path(), 'utf8')).toContain('旧名');
  // what was said of the names is remembered
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('B 比 A：2项中性，往年数修订1处。');
  const swap = page.getByRole('button', { name: 'A、B 互换' });
  await tabTo(page, swap);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'A 边' }).locator('option:checked').first()).toHaveText(
    '今年.csv',
  );
});

test('axe finds nothing where there is no storage, a newer store, or something cleared', async ({ page }) => {
  await page.goto('');
  await openFile(page, { name: '年报.csv', bytes: '地区,2022,2023\n甲县,1,2\n' });
  await expect(strip(page)).toContainText('已保存在这个浏览器');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('tongbi').onsuccess = () => resolve();
      }),
  );
  await page.goto('#/library');
  await page.reload();
  await expect(page.getByRole('region', { name: /被浏览器清除/ })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('tongbi', 99).onsuccess = ({ target }) => {
          if (target instanceof IDBOpenDBRequest) target.result.close();
          resolve();
        };
      }),
  );
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('由更新版本的同比建立');
  expect(await axeFaults(page)).toEqual([]);
});
