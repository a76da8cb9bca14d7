import type { Page } from '@playwright/test';
import { workbookOf } from '../support/workbookOf.ts';
import { axeFaults } from './axe.ts';
import { dropFiles, expect, openFile, test } from './page.ts';

const TWO_SHEETS = workbookOf({
  sheets: [
    { name: '总值', rows: [['单位：亿元'], ['地区', 2022, 2023], ['甲省', 100, 110], ['乙省', 90, 97.3]] },
    { name: '人口', rows: [['单位：万人'], ['地区', 2022, 2023], ['甲省', 7, 8], ['乙省', 5, 6]] },
  ],
});

const strip = (page: Page) => page.getByRole('region', { name: '读到了什么' });

async function paste(page: Page, data: Readonly<Record<string, string>>, on = 'body'): Promise<void> {
  await page.locator(on).evaluate((target, given) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}

test('a workbook of two sheets is asked which, then read, kept, opened again with its rows', async ({
  page,
}) => {
  await page.goto('');
  await openFile(page, { name: '年报.xlsx', bytes: TWO_SHEETS });
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('有几张工作表都有表格');
  expect(await axeFaults(page)).toEqual([]);
  await alert.getByRole('button', { name: '人口' }).click();
  await expect(strip(page)).toContainText('人口（共 2 张）');
  await expect(strip(page)).toContainText('2 个地区 × 1 项指标，2022–2023');
  await expect(strip(page)).toContainText('已保存在这个浏览器');
  await page.reload();
  await expect(strip(page)).toContainText('人口（共 2 张）');
  await page.getByRole('table').getByRole('link', { name: '甲省' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('8万人');
  await expect(page.getByText('甲省 | 7 | 8')).toBeVisible();
});

test('the reader of workbooks is fetched only for a workbook', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('');
  await openFile(page, { name: '值.csv', bytes: '地区,2022,2023\n甲,1,2\n' });
  await expect(strip(page)).toContainText('值.csv');
  expect(asked.filter((url) => url.includes('importWorkbook'))).toEqual([]);
  await openFile(page, {
    name: '值.xlsx',
    bytes: workbookOf({
      sheets: [
        {
          name: '值',
          rows: [
            ['地区', 2022, 2023],
            ['甲', 1, 2],
          ],
        },
      ],
    }),
  });
  await expect(strip(page)).toContainText('工作表');
  expect(asked.filter((url) => url.includes('importWorkbook'))).toHaveLength(1);
});

test('cells copied in Excel are pasted anywhere outside a field', async ({ page }) => {
  await page.goto('#/library?lang=zh');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await paste(page, {
    'text/plain': '地区\t2022年\t2023年\r\n"甲\n省"\t1,000\t1,100\r\n乙省\t5"\t7\r\n',
    'text/html': '<table><tr><td>别的</td></tr></table>',
  });
  await expect(strip(page)).toContainText('粘贴的表格');
  await expect(strip(page)).toContainText('2 个地区 × 1 项指标，2022–2023');
  await expect(page.getByRole('link', { name: '甲 省' }).first()).toBeVisible();
});

test('fault 101: what is no table on the clipboard is said, and scripts in it do not run', async ({
  page,
}) => {
  await page.goto('#/import');
  await paste(page, { 'text/plain': '甲省' });
  await expect(page.getByRole('alert')).toContainText('剪贴板里没有表格');
  await paste(page, {
    'text/html':
      '<img src=x onerror="document.title=1"><table><tr><td>地区<td>2022<td>2023</tr><tr><td><img src=x onerror="document.title=1">甲<td>1<td>2</tr></table>',
  });
  await expect(strip(page)).toContainText('粘贴的表格');
  await expect(page.locator('main img')).toHaveCount(0);
  await page.goto('#/import');
  const field = page.getByRole('textbox', { name: 'CSV 或 .xlsx 文件的网址' });
  await field.focus();
  await paste(page, { 'text/plain': 'a\tb\n1\t2\n' }, 'input[inputmode=url]');
  await expect(page).toHaveURL(/#\/import/);
});

test('fault 33: several files are each ready, in need of a choice, or refused', async ({ page }) => {
  await page.goto('');
  await dropFiles(
    page,
    { name: '甲.csv', bytes: '地区,2022,2023\n甲,1,2\n' },
    { name: '年报.xlsx', bytes: TWO_SHEETS },
    { name: '公报.pdf', bytes: '%PDF-1.7\n' },
    { name: '旧.xls', bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array(60).fill(0)]) },
    { name: '.DS_Store', bytes: 'x' },
    { name: '<img src=x onerror=alert(1)>.csv', bytes: '地区,2022,2023\n乙,"3,4\n' },
  );
  const list = page.getByRole('region', { name: '这一批文件' });
  await expect(list.getByRole('status')).toHaveText('1 个可用，1 个需要您选择，3 个未读');
  await expect(list).toContainText('略过 1 个系统文件');
  await expect(list.getByRole('listitem').filter({ hasText: '公报.pdf' })).toContainText('这是 PDF 文件');
  await expect(list.getByRole('listitem').filter({ hasText: '旧.xls' })).toContainText('旧版 Excel 文件');
  await expect(list.getByRole('listitem').filter({ hasText: '<img' })).toContainText(
    '第 2 行第 2 列，引号没有闭合',
  );
  expect(await axeFaults(page)).toEqual([]);
  await list.getByRole('button', { name: '“旧.xls”为什么没有读' }).click();
  await expect(list).toContainText('请在 Excel 或 WPS 中另存为 .xlsx 或 CSV 后再打开。');
  await list.getByRole('button', { name: '选择“年报.xlsx”的读法' }).click();
  await list.getByRole('group', { name: '请选择读法' }).getByRole('button', { name: '总值' }).click();
  await expect(list.getByRole('status')).toHaveText('2 个可用，3 个未读');
  await list.getByRole('link', { name: '打开“年报.xlsx”' }).click();
  await expect(strip(page)).toContainText('总值（共 2 张）');
  await page.goBack();
  await expect(list.getByRole('listitem')).toHaveCount(5);
});

test('two files are offered for comparison, the older as A; on the compare page they take both sides', async ({
  page,
}) => {
  const files = [
    { name: '今年.csv', bytes: '指标,2023,2024\n甲指标(件),2,3\n' },
    { name: '去年.csv', bytes: '指标,2022,2023\n甲指标(件),1,2\n' },
  ] as const;
  await page.goto('');
  await dropFiles(page, ...files);
  await page.getByRole('link', { name: '对比这两个文件' }).click();
  const a = page.getByRole('region', { name: 'A 边' }).getByRole('combobox').first();
  const shown = (): Promise<string | null> =>
    a.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text ?? null);
  await expect.poll(shown).toBe('去年.csv');
  await page.goto('#/compare');
  await dropFiles(page, ...files);
  await expect(page).toHaveURL(/#\/compare\?.*a=.*b=/);
  await expect.poll(shown).toBe('去年.csv');
});

test('a folder is read with all that is in it', async ({ page }, info) => {
  const { mkdir, writeFile } = await import('node:fs/promises');
  const folder = info.outputPath('年报');
  await mkdir(`${folder}/区县`, { recursive: true });
  await writeFile(`${folder}/甲.csv`, '地区,2022,2023\n甲,1,2\n');
  await writeFile(`${folder}/区县/乙.xlsx`, TWO_SHEETS);
  await writeFile(`${folder}/Thumbs.db`, 'x');
  await page.goto('#/import');
  await page.getByTestId('folder-input').setInputFiles(folder);
  const list = page.getByRole('region', { name: '这一批文件' });
  await expect(list.getByRole('status')).toHaveText('1 个可用，1 个需要您选择');
  await expect(list).toContainText('略过 1 个系统文件');
});

test('the import button opens the file dialog and leads to the page with the other ways', async ({
  page,
}) => {
  await page.goto('');
  const chooser = page.waitForEvent('filechooser');
  await page
    .getByRole('banner')
    .getByRole('button', { name: /打开 CSV 或 Excel 文件/ })
    .click();
  expect((await chooser).isMultiple()).toBe(true);
  await expect(page).toHaveURL(/#\/import/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('把 CSV 或 Excel 文件放到这里');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('link', { name: '打开“示例：月度空气质量”' }).click();
  await expect(page).toHaveURL(/dataset=sample-monthly/);
});

test('an address of this site is opened; one elsewhere is refused by the policy and never asked', async ({
  page,
  baseURL,
}) => {
  await page.route('**/data/*', (route) =>
    route.request().url().includes('none')
      ? route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>x</title>' })
      : route.fulfill({ contentType: 'text/csv', body: '地区,2022,2023\n甲,1,2\n' }),
  );
  await page.goto('#/import');
  const field = page.getByRole('textbox', { name: 'CSV 或 .xlsx 文件的网址' });
  await field.fill('https://example.com/a.csv');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toContainText('没有去取 https://example.com');
  await field.fill(`${baseURL}data/none.csv`);
  await field.press('Enter');
  await expect(page.getByRole('alert')).toContainText('这是网页文件');
  await field.fill('data/%E5%80%BC.csv');
  await field.press('Enter');
  await expect(strip(page)).toContainText('值.csv');
});
