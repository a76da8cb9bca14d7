import { readFileSync } from 'node:fs';
import { gbk } from '../support/readTable.ts';
import { readWorkbook } from '../support/readWorkbook.ts';
import { axeFaults, overTheEdge } from './axe.ts';
import { dropOn, expect, openFile, test } from './page.ts';

const ROWS = [
  ['甲县', 100, 20, 300],
  ['乙县', 200, 40, 6],
  ['丙县', 4000, 60, 50],
] as const;

/** A bureau's export: GBK, CRLF, a title, and one row a place. */
const exportOf = (year: number, grow: number): Uint8Array =>
  gbk(
    [
      '数据库：分县年度数据',
      '地区,年份,财政收入(万元),常住人口(万人),立案数(件)',
      ...ROWS.map(([name, money, people, cases]) =>
        [name, `${year}年`, money * grow, people, cases * grow].join(','),
      ),
      '数据来源：某局',
      '',
    ].join('\r\n'),
  );

test('two GBK exports dropped on the two sides give the result; the workbook opens with the same numbers', async ({
  page,
}) => {
  await page.goto('#/compare');
  await dropOn(page, page.getByRole('region', { name: 'A 边' }), {
    name: '去年.csv',
    bytes: exportOf(2022, 1),
  });
  await expect(page.getByRole('region', { name: 'A 边' })).toContainText('去年.csv');
  await dropOn(page, page.getByRole('region', { name: 'B 边' }), {
    name: '今年.csv',
    bytes: exportOf(2023, 1.5),
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('B 比 A：9项中性。');
  await expect(page.getByRole('row', { name: /财政收入.*丙县/ })).toContainText('+50.0%');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 Excel' }).click();
  const saved = await file;
  expect(saved.suggestedFilename()).toBe('今年 - 去年.xlsx');
  const sheets = await readWorkbook(new Blob([readFileSync(await saved.path())]));
  expect([...sheets.keys()]).toEqual([
    '变化',
    '新增',
    '缺失',
    '口径或单位不同',
    '往年数被修订',
    '说明',
    '来源与备注',
  ]);
  const money = sheets
    .get('变化')
    ?.find(([name, place]) => name?.value === '财政收入' && place?.value === '丙县');
  expect(money?.map(({ shown }) => shown).slice(2, 9)).toEqual([
    '2022',
    '4,000',
    '2023',
    '6,000',
    '万元',
    '+2,000',
    '+50.0%',
  ]);
  expect(money?.[5]?.value).toBe(6000);
  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 CSV' }).click();
  expect(readFileSync(await (await csv).path(), 'utf8')).toContain(
    '财政收入,丙县,2022,4000,2023,6000,万元,2000,+50.0%',
  );
});

test('per head and by size, all of it in the address', async ({ page }) => {
  await page.goto('#/compare');
  await dropOn(page, page.getByRole('region', { name: 'A 边' }), {
    name: '去年.csv',
    bytes: exportOf(2022, 1),
  });
  await expect(page.getByRole('region', { name: 'A 边' })).toContainText('去年.csv');
  await dropOn(page, page.getByRole('region', { name: 'B 边' }), {
    name: '今年.csv',
    bytes: exportOf(2023, 1.5),
  });
  await page.getByRole('button', { name: '人均' }).click();
  await expect(page).toHaveURL(/measure=perHead/);
  await expect(page.getByText('按两边各自当年的常住人口折算')).toBeVisible();
  // 4,000 万元 of 60 万人
  await expect(page.getByRole('row', { name: /财政收入.*丙县/ })).toContainText('66.67100.00 元/人');
  await page.getByRole('combobox', { name: '变化幅度' }).selectOption('50');
  await expect(page).toHaveURL(/least=50/);
  await expect(page.getByRole('row', { name: /财政收入/ })).toHaveCount(3);
});

test('the scatter is walked with the keyboard and opens the indicator', async ({ page }) => {
  await page.goto('#/compare?a=sample&b=sample&layout=scatter&unit=%E4%B8%87%E5%85%83');
  const chart = page.getByRole('application', { name: 'A 与 B 的散点图' });
  await expect(chart.locator('svg').first()).toBeVisible();
  await chart.focus();
  await page.keyboard.press('End');
  const said = page.getByRole('figure').getByRole('status');
  await expect(said).toContainText('万元');
  const name = (await said.textContent())?.split(' ')[0] ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/indicator\//);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});

test('a printed 同比 is checked: in the notes, beside the number, and as a finding', async ({ page }) => {
  await page.goto('');
  await openFile(page, {
    name: '公报.csv',
    bytes: gbk(
      '指标,单位,2022年,2023年,同比（%）\r\n地区生产总值,亿元,1000.1,1081.3,5.2\r\n用电量,亿千瓦时,80,90,125\r\n工业企业数,家,200,210,5.0\r\n',
    ),
  });
  await expect(page.getByRole('region', { name: '数据说明' })).toContainText(
    '1 个一致、1 个可能或写明按可比口径、1 个疑似有误',
  );
  await page.getByRole('button', { name: '展开读取说明' }).click();
  await expect(page.getByRole('region', { name: '读到了什么' })).toContainText('文件所列同比 125');
  await page.getByRole('table').getByRole('link', { name: '地区生产总值' }).click();
  const block = page.getByRole('region', { name: '2023 年' });
  await expect(block).toContainText('文件所列同比+5.2%重算 +8.1%可能按可比价或可比口径计算');
  await expect(block).toContainText('第 2 行，第 5 列');
});

test('a rate that the file prints at comparable prices goes before the nominal one', async ({ page }) => {
  await page.goto('');
  await openFile(page, {
    name: '公报.csv',
    bytes: gbk(
      '指标,单位,2022年,2023年,按可比价增长（%）\r\n地区生产总值,亿元,1000.1,1081.3,5.2\r\n人口,万人,50,51,\r\n',
    ),
  });
  await page.getByRole('table').getByRole('link', { name: '地区生产总值' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('按可比口径增长5.2%');
  await expect(page.getByRole('region', { name: '2023 年' })).toContainText('可比口径，文件所列');
});

for (const [name, width, height, scheme] of [
  ['a desk', 1440, 900, 'light'],
  ['a desk in the dark', 1920, 1080, 'dark'],
  ['a phone', 390, 844, 'light'],
] as const) {
  test(`on ${name} the comparison stays inside the page and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    for (const address of [
      '#/compare?a=sample&b=sample&verdict=worse',
      '#/compare?a=sample&b=sample&layout=scatter&verdict=better&least=5',
      '#/compare?a=sample&a-year=2022&b=yuwangtai-2022&tab=added',
      '#/compare?a=sample&a-year=2022&b=yuwangtai-2022&tab=missing',
      '#/compare?a=sample&b=sample&tab=unlike',
      '#/compare?a=sample&b=sample&tab=revised',
    ]) {
      await page.goto(address);
      await expect(page.getByRole('tabpanel')).toBeVisible();
      const alignment = page.getByRole('button', { name: '查看对齐' });
      if (await alignment.isVisible()) await alignment.click();
      if (address.includes('scatter')) await expect(page.locator('[data-chart] svg').first()).toBeVisible();
      expect(await overTheEdge(page), address).toBeLessThanOrEqual(0);
      expect(await axeFaults(page), address).toEqual([]);
    }
  });
}

test('fault 102: a side that is not here is said, and the tabs are walked with the arrow keys', async ({
  page,
}) => {
  await page.goto('#/compare?a=nosuch&b=sample');
  await expect(page.getByText('这份数据不在本机')).toBeVisible();
  await page.goto('#/compare?a=sample&b=sample');
  await page.getByRole('tab', { name: '变化' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: '往年数被修订' })).toBeFocused();
  await expect(page.getByRole('tab', { name: '往年数被修订' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: '变化' })).toHaveAttribute('aria-selected', 'true');
});

test('fault 87: a built-in dataset that cannot be fetched is said with its cause, and tried again', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const page = await context.newPage();
  let broken = true;
  await page.route('**/assets/kaifeng-air-*.js', (route) =>
    broken
      ? route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html>' })
      : route.continue(),
  );
  await page.goto('#/overview?dataset=kaifeng-air');
  await expect(page.getByText('数据没有读出来')).toBeVisible();
  await expect(page.getByRole('combobox', { name: '数据' })).toBeVisible();
  broken = false;
  await page.goto('#/overview');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('与2022年相比');
  await context.close();
});
