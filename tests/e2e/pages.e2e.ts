import { gbk } from '../support/readTable.ts';
import { axeFaults, overTheEdge } from './axe.ts';
import { dropFiles, dropOn, expect, openFile, test } from './page.ts';

const BUREAU = gbk(
  [
    '数据库：分省年度数据',
    '指标：地区生产总值(亿元)',
    '时间：最近3年',
    '地区,2024年,2023年,2022年',
    '甲省,110,100,95',
    '乙省,97.3,100,90',
    '丙省,63557.1,60627.7,',
    '注：修订后的数据。',
    '数据来源：国家统计局',
    '',
  ].join('\r\n'),
);

test('the start shows the sample, marked as such, under a strict content policy', async ({ page }) => {
  const response = await page.goto('');
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
    'content',
    /connect-src 'self'/,
  );
  await expect(page.getByRole('heading', { level: 1 })).toContainText('与2022年相比');
  await expect(page.getByRole('banner').getByText('示例数据', { exact: true })).toBeVisible();
  for (const name of ['PM2.5年均浓度', '调处化解矛盾纠纷', '融资金额', '审计查出管理不规范金额']) {
    await expect(page.getByRole('region', { name: '头条指标' }).getByRole('heading', { name })).toBeVisible();
  }
});

test('the first screen is read before the code has come, and only where the address asks for it', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    colorScheme: 'dark',
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1, includeHidden: true })).toBeVisible();
  await expect(page.locator('#first h1')).toContainText('与2022年相比');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const [better, flat] = await page
    .locator('#first nav [data-style]')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
  expect(better).toBeGreaterThan(1.5 * (flat ?? 0));
  await page.goto('#/indicator/pm25');
  await page.reload();
  await expect(page.locator('#first h1')).toBeHidden();
  expect(refused).toEqual([]);
  await context.close();
});

test('what the start runs is marked to be compiled while it comes', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', async (response) => {
    if (/assets\/(?:index|echarts|indicator)-.*\.js$/.test(response.url()))
      scripts.push(await response.text());
  });
  await page.goto('#/indicator/pm25');
  await expect(page.locator('[data-chart] svg')).toBeVisible();
  await expect.poll(() => scripts.length).toBe(3);
  for (const script of scripts) expect(script.startsWith('//# allFunctionsCalledOnLoad')).toBe(true);
  // each further file would be a request that the first chart waits for
  const ahead = await page.locator('script[data-indicator]').getAttribute('data-indicator');
  expect(ahead?.split(' ').map((file) => file.replace(/^assets\/(\w+)-.*\./, '$1.'))).toEqual([
    'echarts.js',
    'indicator.js',
    'indicator.css',
  ]);
});

test('counts filter, sorting and the matrix are in the address, and Back goes back', async ({ page }) => {
  await page.goto('');
  await page
    .getByRole('heading', { level: 1 })
    .getByRole('link', { name: /项趋差/ })
    .click();
  await expect(page).toHaveURL(/verdict=worse/);
  const rows = page.getByRole('table').getByRole('link');
  await expect(rows).toHaveCount(4);
  await page.getByRole('button', { name: '矩阵' }).click();
  await expect(page).toHaveURL(/layout=matrix/);
  await expect(page.getByRole('columnheader', { name: '2023' })).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/verdict/);
});

test('the year steps, and stops at the ends', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('button', { name: '下一年' })).toBeDisabled();
  await page.getByRole('button', { name: '上一年' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('与2021年相比');
});

test('search finds by pinyin initials and opens the indicator by keyboard', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('ylts');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('优良天数');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('优良天数');
});

test('the indicator page has its chart, its modes in the address, and the same numbers in a table', async ({
  page,
}) => {
  await page.goto('#/indicator/pm25');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '2023年PM2.5年均浓度48微克/立方米，同比下降5.9%，连续4年改善，为2016年以来最低。',
  );
  await expect(page.locator('[data-chart] svg').getByText('年度目标 ≤50')).toBeVisible();
  await expect(page.locator('[data-chart] svg').getByText('−13.6%')).toBeVisible();
  const change = page.getByRole('row', { name: /^同比/ });
  await expect(change).toContainText('−13.6%');
  for (const [name, mode] of [
    ['同比', 'yoy'],
    ['指数', 'index'],
    ['目标', 'target'],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`mode=${mode}`));
    await expect(page.locator('[data-chart] svg').first()).toBeVisible();
  }
});

test('the chart is stepped through and read out by keyboard, and Enter pins the source line', async ({
  page,
}) => {
  await page.goto('#/indicator/pm25');
  await expect(page.locator('[data-chart] svg').first()).toBeVisible();
  await page.getByRole('application', { name: /PM2.5/ }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('status').filter({ hasText: '2022年，51' })).toHaveText(/同比下降5.6%，向好/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/pin=2022/);
  await expect(page.getByText('示例区,2022,PM2.5年均浓度,51')).toBeVisible();
});

test('regions are compared, as lines and as small panels', async ({ page }) => {
  await page.goto('#/indicator/pm25');
  await page.getByRole('combobox', { name: '加入地区' }).selectOption('青禾示例区');
  await expect(page).toHaveURL(/compare=/);
  await expect(page.locator('[data-chart] svg').getByText('青禾示例区')).toBeVisible();
  await page.getByRole('button', { name: '分图' }).click();
  await expect(page.getByRole('img', { name: '青禾示例区' })).toBeVisible();
});

test('a dropped bureau export in GBK with title lines becomes pages without a question', async ({ page }) => {
  await page.goto('');
  await dropFiles(page, { name: '分省年度数据.csv', bytes: BUREAU });
  const strip = page.getByRole('region', { name: '读到了什么' });
  await expect(strip).toContainText('GB18030');
  await expect(strip).toContainText('第 4 行');
  await expect(strip).toContainText('3 个地区 × 1 项指标，2022–2024');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '2024年地区生产总值：与2023年相比，2个地区增加、1个地区减少。',
  );
  await expect(page.getByRole('banner').getByText('示例数据', { exact: true })).toHaveCount(0);
  await strip.getByRole('button', { name: '展开读取说明' }).click();
  await expect(strip).toContainText('9 行 ＝ 3 标题 ＋ 1 表头 ＋ 3 接收 ＋ 0 未采用 ＋ 0 空行 ＋ 2 附注');
  await page.getByRole('table').getByRole('link', { name: '丙省' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '2024年地区生产总值63,557.1亿元，同比名义增长4.8%。',
  );
  await expect(page.getByText('丙省,63557.1,60627.7,')).toBeVisible();
});

test('a refused file is named with its line and what to do, and what is open stays', async ({ page }) => {
  await page.goto('');
  await openFile(page, { name: '坏.csv', bytes: '地区,2022,2023\n甲,1,2\n乙,"3,4\n丙,5,6\n' });
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('第 3 行第 2 列，引号没有闭合');
  await expect(alert).toContainText('原有数据没有改动');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('与2022年相比');
});

test('a long reading shows how far it is, and stopping it leaves what was open', async ({ page }) => {
  await page.goto('');
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  // Stopped from inside the page at the first step of the bar: no race against a fast machine.
  const seen = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          const bar = document.querySelector<HTMLProgressElement>('main progress');
          if (bar === null || bar.value === 0) return;
          observer.disconnect();
          bar.closest('section')?.querySelector('button')?.click();
          resolve(bar.value);
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
  );
  const rows = Array.from({ length: 400_000 }, (_, at) => `第${at % 4000}区,${1920 + (at % 100)},${at}`);
  await openFile(page, { name: '大.csv', bytes: `地区,年份,产值_亿元\n${rows.join('\n')}\n` });
  expect(await seen).toBeLessThan(100);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  await expect(page.getByRole('region', { name: '读到了什么' })).toHaveCount(0);
});

test('what only a person can decide is asked, with both readings, and read again as chosen', async ({
  page,
}) => {
  await page.goto('');
  await openFile(page, { name: 'q.csv', bytes: '名称;2022;2023\n甲;1,500;2,500\n' });
  const readings = page.getByRole('alert').getByRole('group', { name: '请选择读法' });
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(readings.getByRole('button')).toHaveText([
    '逗号是小数点1,500 → 1.5',
    '逗号是千位分隔1,500 → 1500',
  ]);
  await readings.getByRole('button', { name: '逗号是小数点' }).click();
  await expect(page.getByRole('region', { name: '读到了什么' })).toContainText('q.csv');
});

test('of a table that is too wide, columns are chosen by their headers', async ({ page }) => {
  await page.goto('');
  const years = Array.from({ length: 600 }, (_, at) => 1420 + at);
  await openFile(page, {
    name: '宽.csv',
    bytes: `地区,${years.join(',')}\n甲市,${years.map((year) => year * 2).join(',')}\n`,
  });
  const columns = page.getByRole('textbox', { name: '读第几列' });
  await expect(columns).toHaveValue('1-500');
  await columns.fill('1, 600');
  await page.getByRole('textbox', { name: '按列名找' }).fill('2019');
  await page.getByRole('checkbox', { name: /2019/ }).check();
  await expect(columns).toHaveValue('1, 600-601');
  await page.getByRole('button', { name: '读取这些列' }).click();
  await expect(page.getByRole('region', { name: '读到了什么' })).toContainText('2018–2019');
});

test('two bureau exports dropped on the two sides are compared without a question', async ({ page }) => {
  await page.goto('');
  await page.getByRole('banner').getByRole('link', { name: '对比' }).click();
  await expect(page).toHaveURL(/#\/compare/);
  const last = gbk(
    '数据库：分省年度数据\r\n指标：地区生产总值(亿元)\r\n地区,2022年,2021年\r\n甲省,95,90\r\n乙省,91,80\r\n丁省,5,4\r\n',
  );
  await dropOn(page, page.getByRole('region', { name: 'A 边' }), { name: '去年.csv', bytes: last });
  await expect(page.getByRole('region', { name: 'A 边' })).toContainText('去年.csv');
  await dropOn(page, page.getByRole('region', { name: 'B 边' }), { name: '今年.csv', bytes: BUREAU });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'B 比 A：2项中性，新增1项，缺失1项，往年数修订1处。',
  );
  await page.getByRole('tab', { name: '往年数被修订' }).click();
  await expect(page.getByRole('row', { name: /乙省/ })).toContainText('A 第 5 行，B 第 6 行');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 CSV' }).click();
  expect((await file).suggestedFilename()).toBe('今年 - 去年.csv');
});

test('an opened file is kept: it is there after a reload, is renamed, deleted and taken back', async ({
  page,
}) => {
  await page.goto('');
  await openFile(page, { name: '分省年度数据.csv', bytes: BUREAU });
  const strip = page.getByRole('region', { name: '读到了什么' });
  await expect(strip).toContainText('已保存在这个浏览器');
  await page.reload();
  await expect(strip).toContainText('GB18030');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('个地区增加');
  await page.getByRole('banner').getByRole('link', { name: '文件' }).click();
  const row = page.getByRole('row', { name: /分省年度数据/ });
  await row.getByRole('button', { name: '改名' }).click();
  await page.getByRole('textbox', { name: /新名称/ }).fill('各省生产总值');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: '各省生产总值' })).toBeVisible();
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载原文件' }).click();
  expect((await file).suggestedFilename()).toBe('分省年度数据.csv');
  await page.getByRole('button', { name: '删除“各省生产总值”' }).click();
  await expect(page.getByText('还没有保存的文件')).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('link', { name: '各省生产总值' })).toBeVisible();
});

test('fault 29: the same content dropped again is the file that was kept, in every window', async ({
  page,
  context,
}) => {
  await page.goto('');
  await openFile(page, { name: '甲.csv', bytes: BUREAU });
  await expect(page.getByRole('region', { name: '读到了什么' })).toContainText('已保存');
  const address = page.url();
  const other = await context.newPage();
  await other.goto('#/library');
  await expect(other.getByRole('link', { name: '甲.csv' })).toBeVisible();
  await openFile(page, { name: '乙.csv', bytes: BUREAU });
  await expect(page).toHaveURL(address);
  await openFile(page, { name: '甲.csv', bytes: `${'地区,2022,2023'}\n甲,1,2\n` });
  await expect(other.getByText('第 2 版')).toBeVisible();
  await expect(other.getByRole('button', { name: '“甲.csv”的 1 个旧版' })).toBeVisible();
  await expect(other.getByRole('row')).toHaveCount(2);
});

test('hostile names stay text', async ({ page }) => {
  await page.goto('');
  await openFile(page, {
    name: '<img src=x onerror=alert(1)>.csv',
    bytes:
      '地区,年份,<img src=x onerror=alert(2)>,{a|b}\n<script>1</script>,2022,1,2\n<script>1</script>,2023,3,4\n',
  });
  await expect(page.getByRole('region', { name: '读到了什么' })).toContainText(
    '<img src=x onerror=alert(1)>.csv',
  );
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.locator('[data-chart] svg').first()).toBeVisible();
  expect(await page.locator('img, script:not([src])').count()).toBe(0);
});

test('keyboard alone: skip, search, step, filter', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /项向好/ }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/verdict=better/);
  await page.goto('#/indicator/pm25');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('PM2.5');
  await expect(page.locator('[data-chart] svg').first()).toBeVisible();
  await page.keyboard.press(']');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('PM10');
});

test('a bad address gives the default and a notice', async ({ page }) => {
  await page.goto('#/overview?year=abc&dataset=gone');
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('看不懂');
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('这份数据不在本机');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('与2022年相比');
});

test('the real district shows one year, its notes, and no invented figure', async ({ page }) => {
  await page.goto('#/overview?dataset=yuwangtai-2022');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2022年57项指标');
  await expect(page.getByText('补上 2021 年，就能看到变化')).toBeVisible();
  await expect(page.getByRole('region', { name: '数据说明' })).toContainText('相差 3 万元');
  await expect(page.getByText('示例数据', { exact: true })).toHaveCount(0);
});

test('Kaifeng has no rate in 2020, since 2019 is missing', async ({ page }) => {
  await page.goto('#/indicator/pm25?dataset=kaifeng-air&year=2020');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '2020年PM2.5年均浓度55微克/立方米，上年无数据，不计算同比。',
  );
});

test('a part year is compared with the same months and says so', async ({ page }) => {
  await page.goto('#/indicator/pm25?dataset=sample-monthly');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('（1—9月）');
  await page.getByRole('combobox', { name: '全年口径' }).selectOption('sum');
  await expect(page).toHaveURL(/agg=pm25%3Asum/);
});

test('English comes when it is asked for, and goes again', async ({ page }) => {
  await page.goto('#/overview');
  await page.getByRole('button', { name: '语言' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Compared with 2022/);
  await page.getByRole('button', { name: 'Language' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^与2022年相比/);
});

test('English is a language of its own', async ({ page }) => {
  await page.goto('#/overview?lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Compared with 2022: 11 better');
});

test('the list is never cut, whatever the width and the language', async ({ page }) => {
  for (const lang of ['zh', 'en']) {
    await page.goto(`#/overview?lang=${lang}`);
    await expect(page.getByRole('table')).toBeVisible();
    for (const width of [761, 800, 1001, 1024, 1181, 1280, 1361, 1366, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page
        .getByRole('table')
        .evaluate((table) => table.scrollWidth - (table.parentElement?.clientWidth ?? 0));
      expect(over, `${lang} ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test('a count scrolls to the list that it filters, and the matrix keeps its years in sight', async ({
  page,
}) => {
  // no smooth scrolling that would go on while the test has gone further
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('');
  await page.getByRole('heading', { level: 1 }).getByRole('link', { name: '30项中性' }).click();
  await expect(page.getByRole('heading', { name: '30 项中性，共 57 项' })).toBeInViewport();
  await page.getByRole('link', { name: '清除筛选' }).click();
  await expect(page).not.toHaveURL(/verdict/);
  await page.getByRole('button', { name: '矩阵' }).click();
  // the list has rows of the same names: go on when the matrix, which alone has this year, stands in its place
  await expect(page.getByRole('columnheader', { name: '2019', exact: true })).toBeVisible();
  await page.getByRole('rowheader', { name: '普法活动' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('columnheader', { name: '2023' })).toBeInViewport();
});

for (const [name, width, height, scheme] of [
  ['a desk', 1440, 900, 'light'],
  ['a desk in the dark', 1440, 900, 'dark'],
  ['a phone', 390, 844, 'light'],
] as const) {
  test(`on ${name} nothing runs over the edge and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    for (const address of [
      '#/overview',
      '#/overview?layout=matrix',
      '#/overview?dataset=yuwangtai-2022',
      '#/indicator/pm25',
      '#/indicator/pm25?mode=index',
    ]) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('table').first()).toBeVisible();
      expect(await overTheEdge(page), address).toBeLessThanOrEqual(0);
      expect(await axeFaults(page), address).toEqual([]);
    }
  });
}
