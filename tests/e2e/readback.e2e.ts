import type { Page } from '@playwright/test';
import { gbk } from '../support/readTable.ts';
import { axeFaults, overTheEdge } from './axe.ts';
import { dropFiles, expect, openFile, test } from './page.ts';

const REPORT = gbk(
  [
    '示例区2022年度主要指标,,,,',
    '指标名称,计量单位,2021年,2022年,备注',
    '人口,万人,50,51,',
    '用电量,亿千瓦时,7,暂缺,',
    '游客,万人次,3,2000余,约数',
    '应诉案件,件,79,61,',
    ',,,,',
    '注：“余”为约数。',
    '',
  ].join('\r\n'),
);
const YEAR_TWICE = '指标,2021,2021\n人口,50,51\n用电量,7,8\n';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function correct(page: Page): Promise<void> {
  await page.getByRole('link', { name: '更改读法' }).click();
  await expect(page.getByRole('heading', { name: '预览' })).toBeVisible();
}

test('a corrected reading takes the place of the first and survives a reload', async ({ page }) => {
  await page.goto('');
  await openFile(page, { name: '年度报告.csv', bytes: REPORT });
  await expect(page.getByText('已保存在这个浏览器')).toBeVisible();
  await correct(page);
  await expect(heading(page)).toHaveText('读到 4 项指标、2 年，1 处请看一眼');
  await expect(page.getByText('逐行对得上')).toContainText(
    '8 行 ＝ 1 标题 ＋ 1 表头 ＋ 4 接收 ＋ 1 空行 ＋ 1 附注，逐行对得上',
  );
  const listed = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载问题清单' }).click();
  expect((await listed).suggestedFilename()).toBe('年度报告.csv 问题清单.csv');
  await page.getByRole('button', { name: '“暂缺”都读作缺值' }).click();
  await expect(heading(page)).toHaveText('读到 4 项指标、2 年，没有要看的');
  await page.getByText('名称、单位、口径与方向').click();
  await page.getByRole('textbox', { name: '“人口”读作' }).fill('常住人口');
  await page.getByRole('textbox', { name: '“人口”读作' }).press('Enter');
  await page.getByRole('button', { name: '更新 4 项指标' }).click();
  await expect(page.getByRole('region', { name: '读到了什么' })).toContainText('没有问题');
  await page.reload();
  await expect(page.getByRole('region', { name: '读到了什么' })).toContainText('没有问题');
  await expect(page.getByRole('link', { name: '常住人口' }).first()).toBeVisible();
  await page.goto('#/overview?dataset=sample');
  await expect(page.getByRole('region', { name: '读到了什么' })).toHaveCount(0);
  await openFile(page, { name: '年度报告.csv', bytes: REPORT });
  await expect(page.getByRole('region', { name: '读到了什么' })).toContainText('没有问题');
  await correct(page);
  await expect(page.getByRole('link', { name: '看结果' })).toBeVisible();
});

test('a file in GBK is corrected by keyboard alone, and undone and done again', async ({ page }) => {
  await page.goto('');
  await openFile(page, { name: '年度报告.csv', bytes: REPORT });
  const link = page.getByRole('link', { name: '更改读法' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '预览' })).toBeVisible();
  const reach = async (name: string): Promise<void> => {
    for (let step = 0; step < 120; step++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
      if (label === name) return;
    }
    throw new Error(`not reached by keyboard: ${name}`);
  };
  await reach('改编码');
  await page.keyboard.press('Enter');
  await reach('编码');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status').filter({ hasText: '已改：编码' })).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status').filter({ hasText: '已撤销：编码' })).toBeAttached();
  await reach('B 列的用途');
  await page.keyboard.press('End');
  await expect(page.getByRole('combobox', { name: 'B 列的用途' })).toHaveValue('ignored');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('combobox', { name: 'B 列的用途' })).toHaveValue('unit');
  await reach('知道了：不是数');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('读到 4 项指标、2 年，没有要看的');
  await reach('更新 4 项指标');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '读到了什么' })).toContainText('没有问题');
});

test('a refused file is looked at, corrected, and becomes a dataset', async ({ page }) => {
  await page.goto('');
  await openFile(page, { name: '两年.csv', bytes: YEAR_TWICE });
  await expect(page.getByRole('alert')).toContainText('没有导入');
  await page.getByRole('link', { name: '看原文并更正' }).click();
  await expect(heading(page)).toContainText('还没有读成：第 1 行，列名重复');
  await expect(page.getByRole('button', { name: '导入', exact: true }).last()).toBeDisabled();
  await page.getByRole('button', { name: 'C 列，看这一列怎么读' }).click();
  await page.getByRole('combobox', { name: 'C 列的用途' }).first().selectOption('value');
  await page.getByRole('textbox', { name: '时间' }).fill('2022');
  await page.getByRole('textbox', { name: '时间' }).press('Enter');
  await expect(heading(page)).toContainText('读到 2 项指标、2 年');
  await page.getByRole('button', { name: '导入 2 项指标' }).click();
  const strip = page.getByRole('region', { name: '读到了什么' });
  await expect(strip).toContainText('2021–2022');
  await expect(strip).toContainText('已保存在这个浏览器');
  // the same content again is the dataset that it became, alone and among others
  await page.getByRole('link', { name: '概览' }).first().click();
  await page.getByRole('combobox', { name: '数据' }).selectOption('sample');
  await openFile(page, { name: '两年.csv', bytes: YEAR_TWICE });
  await expect(strip).toContainText('2021–2022');
  await dropFiles(
    page,
    { name: '又一次.csv', bytes: YEAR_TWICE },
    { name: '三年.csv', bytes: YEAR_TWICE.replace('人口', '人数') },
  );
  const list = page.getByRole('region', { name: '这一批文件' });
  await expect(list.getByRole('status')).toHaveText('1 个可用，1 个未读');
});

test('a file of a batch that is corrected on its own page is ready in the list', async ({ page }) => {
  await page.goto('');
  await dropFiles(
    page,
    { name: '好.csv', bytes: '指标,2021,2022\n人口,50,51\n车辆,3,4\n' },
    { name: '两年.csv', bytes: YEAR_TWICE },
  );
  const list = page.getByRole('region', { name: '这一批文件' });
  await expect(list.getByRole('status')).toHaveText('1 个可用，1 个未读');
  await list.getByRole('button', { name: '“两年.csv”为什么没有读' }).click();
  await list.getByRole('link', { name: '看原文并更正' }).click();
  await page.getByRole('button', { name: 'C 列，看这一列怎么读' }).click();
  await page.getByRole('combobox', { name: 'C 列的用途' }).first().selectOption('ignored');
  await page.getByRole('button', { name: '导入 2 项指标' }).click();
  await expect(page.getByRole('region', { name: '读到了什么' })).toContainText('已保存在这个浏览器');
  await page.goBack();
  await page.goBack();
  await expect(list.getByRole('status')).toHaveText('2 个可用');
});

test('a recipe reads next year’s file, says so, and is taken back', async ({ page }) => {
  await page.goto('');
  await openFile(page, { name: '今年.csv', bytes: '指标,2021,2022\n人口,50,51\n用电量,7,暂缺\n车辆,3,4\n' });
  await correct(page);
  await page.getByRole('button', { name: '“暂缺”都读作缺值' }).click();
  await page.getByText('读法', { exact: true }).click();
  await page.getByRole('textbox', { name: '读法名称' }).fill('县表');
  await page.getByRole('button', { name: '存为读法' }).click();
  await expect(page.getByText('已存为读法“县表”')).toBeVisible();
  await page.getByRole('button', { name: '更新 3 项指标' }).click();
  await expect(page.getByRole('region', { name: '读到了什么' })).toContainText('按读法“县表”读取');
  await openFile(page, { name: '明年.csv', bytes: '指标,2022,2023\n人口,51,52\n用电量,暂缺,9\n车辆,4,5\n' });
  const strip = page.getByRole('region', { name: '读到了什么' });
  await expect(strip.getByRole('heading', { name: '明年.csv' })).toBeVisible();
  await expect(strip).toContainText('按读法“县表”读取');
  await expect(strip).toContainText('没有问题');
  await strip.getByRole('button', { name: '撤销' }).click();
  await expect(strip).not.toContainText('按读法');
  await expect(strip).toContainText('1 处请看一眼');
});

test('a recipe reads the files of a batch too', async ({ page }) => {
  await page.goto('');
  await openFile(page, { name: '今年.csv', bytes: '指标,2021,2022\n人口,50,51\n用电量,7,暂缺\n车辆,3,4\n' });
  await correct(page);
  await page.getByRole('button', { name: '“暂缺”都读作缺值' }).click();
  await page.getByText('读法', { exact: true }).click();
  await page.getByRole('textbox', { name: '读法名称' }).fill('县表');
  await page.getByRole('button', { name: '存为读法' }).click();
  await page.getByRole('button', { name: '更新 3 项指标' }).click();
  const strip = page.getByRole('region', { name: '读到了什么' });
  await expect(strip).toContainText('按读法“县表”读取');
  await dropFiles(
    page,
    { name: '甲.csv', bytes: '指标,2022,2023\n人口,51,52\n用电量,暂缺,9\n车辆,4,5\n' },
    { name: '乙.csv', bytes: '地区,2022,2023\n甲县,1,2\n' },
  );
  const list = page.getByRole('region', { name: '这一批文件' });
  await expect(list.getByRole('status')).toHaveText('2 个可用');
  await list.getByRole('link', { name: '打开“甲.csv”' }).click();
  await expect(strip).toContainText('按读法“县表”读取');
  await page.goBack();
  await list.getByRole('link', { name: '打开“乙.csv”' }).click();
  await expect(strip).toContainText('乙.csv');
  await expect(strip).not.toContainText('按读法');
});

test('leaving with corrections is asked once, Back and links alike', async ({ page }) => {
  await page.goto('');
  await openFile(page, { name: '年度报告.csv', bytes: REPORT });
  await correct(page);
  const asksToStay = (): Promise<boolean> =>
    page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await expect.poll(asksToStay).toBe(false);
  await page.getByRole('button', { name: '知道了：不是数' }).click();
  expect(await asksToStay()).toBe(true);
  await page.goBack();
  const dialog = page.getByRole('dialog', { name: '更正还没有用上' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/#\/import\?dataset=/);
  await page.getByRole('link', { name: '文件', exact: true }).click();
  await dialog.getByRole('button', { name: '更新后离开' }).click();
  await expect(page).toHaveURL(/#\/library/);
});

for (const { name, theme, size } of [
  { name: 'on a desk', theme: 'light', size: { width: 1440, height: 900 } },
  { name: 'on a desk in the dark', theme: 'dark', size: { width: 1920, height: 1080 } },
  { name: 'on a phone', theme: 'light', size: { width: 390, height: 844 } },
] as const)
  test(`${name} the page of a reading stays within its width, and axe finds no fault`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(size);
    await page.goto(`#/overview?theme=${theme}`);
    await openFile(page, { name: '年度报告.csv', bytes: REPORT });
    await correct(page);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '改数的读法' }).click();
    await page.getByText('名称、单位、口径与方向').click();
    await page.getByText('读法', { exact: true }).click();
    await page.getByRole('button', { name: 'C 列，看这一列怎么读' }).click();
    await page.getByRole('button', { name: '知道了：不是数' }).click();
    expect(await axeFaults(page)).toEqual([]);
    expect(await overTheEdge(page)).toBe(0);
  });
