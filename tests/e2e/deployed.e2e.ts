import { test as bare } from '@playwright/test';
import { expect, openFile } from './page.ts';

// the console says that files are missing: these pages do not fail on that
bare(
  'fault 82: a page whose code was replaced reloads once and then says what is missing, never in a loop',
  async ({ page }) => {
    await page.goto('');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.route(/assets\/LibraryPage-.*\.js/, (route) => route.fulfill({ status: 404 }));
    let loads = 0;
    page.on('load', () => loads++);
    await page.getByRole('banner').getByRole('link', { name: '文件', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('程序的一部分没有取到');
    await expect.poll(() => loads).toBe(1);
    await page.unroute(/assets\/LibraryPage-.*\.js/);
    await page.getByRole('button', { name: '刷新页面' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '文件' })).toBeVisible();
  },
);

bare('fault 82: a page with something unsaved is not reloaded by itself', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await page.goto('');
  await page
    .getByTestId('file-input')
    .first()
    .setInputFiles({
      name: '年报.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('地区,2022,2023\n甲,1,2\n'),
    });
  await expect(page.getByRole('alert')).toContainText('没有保存');
  await page.route(/assets\/(?:CompareRoute|ComparePage)-.*\.js/, (route) => route.fulfill({ status: 404 }));
  let loads = 0;
  page.on('load', () => loads++);
  await page.getByRole('banner').getByRole('link', { name: '对比' }).click();
  await expect(page.getByText('程序的一部分没有取到')).toBeVisible();
  expect(loads).toBe(0);
  await page.goBack();
  await expect(page.getByRole('region', { name: '读到了什么' })).toContainText('年报.csv');
});

bare(
  'fault 104: a browser without what is needed shows a page in Chinese, not a white one',
  async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'findLast'));
    await page.goto('');
    await expect(page.getByRole('heading', { name: '这个浏览器打不开同比' })).toBeVisible();
    await expect(page.getByText('Array.prototype.findLast')).toBeVisible();
  },
);

const file = (year: number) => ({
  name: `${year}.csv`,
  bytes: `地区,${year - 1}年,${year}年\n甲县,10,12\n乙县,20,21\n`,
});

bare(
  'fault 86: without a network all goes on: files are opened, kept, listed and read back',
  async ({ page, context }) => {
    await page.goto('#/library');
    await expect(page.getByText('还没有保存的文件')).toBeVisible();
    const strip = page.getByRole('region', { name: '读到了什么' });
    await openFile(page, file(2023));
    await expect(strip).toContainText('已保存在这个浏览器');
    await context.setOffline(true);
    await openFile(page, file(2024));
    await expect(strip).toContainText('2023–2024');
    await expect(strip).toContainText('已保存在这个浏览器');
    await page.getByRole('banner').getByRole('link', { name: '文件', exact: true }).click();
    await page.getByRole('link', { name: '2023.csv', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2023年');
  },
);
