import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { axeFaults, overTheEdge } from './axe.ts';
import { expect, openFile, test } from './page.ts';

const ONE = '数据来源：某市统计局\n地区,2022年,2023年\n甲县,10,12\n乙县,20,21\n';
const TWO = '数据来源：某市统计局\n地区,2022年,2023年,2024年\n甲县,10,12,13\n乙县,20,21,22\n';

async function keep(page: Page, name: string, bytes: string): Promise<void> {
  await openFile(page, { name, bytes });
  const strip = page.getByRole('region', { name: '读到了什么' });
  await expect(strip).toContainText(name);
  await expect(strip).toContainText(bytes.includes('2024年') ? '2022–2024' : '2022–2023');
  await expect(strip).toContainText('已保存在这个浏览器');
}

/** So little room that nothing more fits; or as much as before. */
async function limitStorage(page: Page, quotaSize: number | null): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await client.send(
    'Storage.overrideQuotaForOrigin',
    quotaSize === null ? { origin } : { origin, quotaSize },
  );
}

async function toFiles(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: '文件', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '文件' })).toBeVisible();
}

function bigTable(rows: number): string {
  return `地区,年份,产值_亿元\n${Array.from({ length: rows }, (_, at) => `第${Math.floor(at / 100)}区,${1920 + (at % 100)},${at}`).join('\n')}\n`;
}

test('fault 30: a file of the same name is a version: folded away, opened, compared with the newest', async ({
  page,
}) => {
  await page.goto('');
  await keep(page, '年报.csv', ONE);
  await keep(page, '年报.csv', TWO);
  await toFiles(page);
  const table = page.getByRole('region', { name: '保存的文件' });
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(table.getByRole('row').nth(1)).toContainText('第 2 版');
  await expect(table.getByRole('row').nth(1)).toContainText('某市统计局');
  await expect(table.getByRole('row').nth(1)).toContainText('宽表：地区 × 年份');
  await table.getByRole('button', { name: '“年报.csv”的 1 个旧版' }).click();
  await expect(table.getByRole('row')).toHaveCount(3);
  await table.getByRole('link', { name: '“年报.csv”第 1 版与最新版比较' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('B 比 A');
  await page.goBack();
  await table.getByRole('button', { name: '“年报.csv”的 1 个旧版' }).click();
  await table.getByRole('row').nth(2).getByRole('link', { name: '年报.csv', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2023年');
});

test('a file that an older reader read is read again on a wish only, and the other window shows it', async ({
  page,
  context,
}) => {
  await page.goto('');
  await keep(page, '年报.csv', ONE);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('tongbi');
        request.onsuccess = () => {
          const transaction = request.result.transaction('entries', 'readwrite');
          const store = transaction.objectStore('entries');
          const all = store.getAll();
          all.onsuccess = () => store.put({ ...all.result[0], engine: 0, values: 1 });
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
  );
  await page.goto('#/library');
  await page.reload();
  const other = await context.newPage();
  await other.goto('#/library');
  await expect(other.getByText('由旧版本读出')).toBeVisible();
  await page.getByRole('button', { name: '用现在的版本重读' }).click();
  await expect(page.getByText('读出的内容与原来不同，请核对')).toBeVisible();
  await expect(page.getByRole('button', { name: '用现在的版本重读' })).toHaveCount(0);
  await expect(other.getByText('由旧版本读出')).toHaveCount(0);
  await page.getByRole('link', { name: '年报.csv', exact: true }).click();
  await expect(page.getByRole('region', { name: '读到了什么' })).toContainText('4 个数');
});

test('fault 77: without room nothing is claimed, what was kept stays, the data are usable, a backup is offered', async ({
  page,
}) => {
  await page.goto('');
  // before the first write: the browser remembers for a while how much room there is
  await limitStorage(page, 500_000);
  await keep(page, '年报.csv', ONE);
  await openFile(page, { name: '大.csv', bytes: bigTable(60_000) });
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('没有保存：空间不足');
  await expect(page.getByRole('region', { name: '读到了什么' })).toContainText('未保存');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('年');
  const download = page.waitForEvent('download');
  await alert.getByRole('button', { name: '备份到文件' }).click();
  expect((await download).suggestedFilename()).toMatch(/^同比备份 \d{4}-\d\d-\d\d\.tongbi$/);
  await toFiles(page);
  await expect(page.getByText('因空间不足没有存下')).toBeVisible();
  await expect(page.getByRole('link', { name: '年报.csv', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: '大.csv', exact: true })).toHaveCount(0);
  await limitStorage(page, null);
  await page.goBack();
  await alert.getByRole('button', { name: '再存一次' }).click();
  await expect(page.getByRole('region', { name: '读到了什么' })).toContainText('已保存在这个浏览器');
  await expect(alert).toHaveCount(0);
});

test('fault 78: a store of a newer version is left alone and said; what is open is usable', async ({
  page,
}) => {
  await page.goto('');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('tongbi', 99);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
  await page.reload();
  await openFile(page, { name: '年报.csv', bytes: ONE });
  await expect(page.getByRole('alert')).toContainText('由更新版本的同比建立');
  await toFiles(page);
  await expect(page.getByRole('alert')).toContainText('存储由更新版本的同比建立');
  await page.getByRole('link', { name: '先不保存，继续使用' }).click();
  await expect(page.getByRole('region', { name: '读到了什么' })).toContainText('年报.csv');
  expect(
    await page.evaluate(
      async () => (await indexedDB.databases()).find(({ name }) => name === 'tongbi')?.version,
    ),
  ).toBe(99);
});

test('fault 78: a window that is upgraded elsewhere steps aside and says so', async ({ page }) => {
  await page.goto('');
  await keep(page, '年报.csv', ONE);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('tongbi', 99);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
  await expect(page.getByText('同比已在另一个窗口更新')).toBeVisible();
});

test('fault 79: without storage everything but keeping works, and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('');
  await openFile(page, { name: '年报.csv', bytes: ONE });
  await expect(page.getByRole('alert')).toContainText('这个浏览器不允许网页存数据');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2023年');
  await toFiles(page);
  await expect(page.getByRole('alert')).toContainText('这个浏览器不允许保存文件');
});

test('fault 80: what the browser cleared is named, and comes back from a backup in a fresh browser', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('');
  await keep(page, '年报.csv', ONE);
  await keep(page, '年报.csv', TWO);
  await toFiles(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '备份全部' }).click();
  const backup = readFileSync(await (await download).path());
  await expect(page.getByText(/已开始下载备份：2 个文件/)).toBeVisible();
  const file = { name: '同比备份.tongbi', mimeType: 'application/zip', buffer: backup };

  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('tongbi').onsuccess = () => resolve();
      }),
  );
  await page.reload();
  const missing = page.getByRole('region', { name: '2 个文件被浏览器清除了' });
  await expect(missing).toContainText('年报.csv');
  await missing.getByTestId('other-file-input').setInputFiles(file);
  await expect(page.getByRole('heading', { name: /恢复 .* 的备份/ })).toBeVisible();
  await page.getByRole('button', { name: '恢复 2 个文件' }).click();
  await expect(page.getByText('已恢复 2 个文件。')).toBeVisible();
  await expect(missing).toHaveCount(0);

  const fresh = await browser.newContext({ baseURL: baseURL ?? '', locale: 'zh-CN' });
  const other = await fresh.newPage();
  await other.goto('#/library');
  await other.getByTestId('other-file-input').setInputFiles(file);
  const preview = other.getByRole('region', { name: '从备份恢复' });
  await expect(preview.getByText('新增', { exact: true })).toHaveCount(2);
  await other.getByRole('button', { name: '恢复 2 个文件' }).click();
  await expect(other.getByText('已恢复 2 个文件。')).toBeVisible();
  await other.getByRole('link', { name: '年报.csv', exact: true }).click();
  await expect(other.getByRole('heading', { level: 1 })).toContainText('2024年');
  await expect(other.getByRole('region', { name: '读到了什么' })).toContainText('已保存在这个浏览器');

  // once more: nothing is left to do
  await other.goto('#/library');
  await other.getByTestId('other-file-input').setInputFiles(file);
  await expect(other.getByText('备份里的内容都已在这里。')).toBeVisible();
  await fresh.close();
});

test('fault 103: a backup that is cut off or no backup at all is refused, and nothing changes', async ({
  page,
}) => {
  await page.goto('');
  await keep(page, '年报.csv', ONE);
  await toFiles(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '备份全部' }).click();
  const backup = readFileSync(await (await download).path());
  const restore = (name: string, buffer: Buffer) =>
    page.getByTestId('other-file-input').setInputFiles({ name, mimeType: 'application/zip', buffer });
  await restore('半个.tongbi', backup.subarray(0, backup.length - 30));
  await expect(page.getByRole('alert')).toContainText('没有恢复：半个.tongbi文件不完整');
  await restore('表.zip', Buffer.from(ONE));
  await expect(page.getByRole('alert')).toContainText('这不是同比的备份文件');
  await expect(page.getByRole('alert')).toContainText('原有数据没有改动');
  await expect(page.getByRole('region', { name: '保存的文件' }).getByRole('row')).toHaveCount(2);
});

test('fault 81: what one window deletes or takes back, the other that shows it is told', async ({
  page,
  context,
}) => {
  await page.goto('');
  await keep(page, '年报.csv', ONE);
  const other = await context.newPage();
  await other.goto('#/library');
  await other.getByRole('button', { name: '删除“年报.csv”' }).click();
  await expect(page.getByText('“年报.csv”在另一个窗口里删除了')).toBeVisible();
  await expect(page.getByRole('region', { name: '读到了什么' })).toContainText('已从“文件”中删除');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2023年');
  await other.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByText('“年报.csv”在另一个窗口里删除了')).toHaveCount(0);
  await expect(page.getByRole('region', { name: '读到了什么' })).toContainText('已保存在这个浏览器');
});

test('fault 81: the same file opened in two windows at once is kept once', async ({ page, context }) => {
  const other = await context.newPage();
  await Promise.all([page.goto(''), other.goto('')]);
  await Promise.all([keep(page, '年报.csv', ONE), keep(other, '年报.csv', ONE)]);
  await toFiles(page);
  await expect(page.getByRole('region', { name: '保存的文件' }).getByRole('row')).toHaveCount(2);
});

/** What the store holds, in whole: each entry with its bytes and its dataset. */
function stateOfStore(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve, reject) => {
        const request = indexedDB.open('tongbi');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const database = request.result;
          if (!database.objectStoreNames.contains('entries')) return resolve([]);
          const transaction = database.transaction(['entries', 'files', 'datasets']);
          const lists = ['entries', 'files', 'datasets'].map((name) =>
            transaction.objectStore(name).getAllKeys(),
          );
          transaction.oncomplete = () => {
            database.close();
            const [entries = '', files = '', datasets = ''] = lists.map((list) => list.result.join(' '));
            resolve(entries === files && files === datasets ? entries.split(' ').filter(Boolean) : ['half']);
          };
        };
      }),
  );
}

async function windowThatDies(context: BrowserContext, afterMs: number): Promise<void> {
  const page = await context.newPage();
  await page.goto('');
  await openFile(page, { name: '大.csv', bytes: bigTable(100_000) });
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), afterMs);
  await page.close();
}

test('fault 83, R4: a window that is closed anywhere between opening and keeping leaves the old or the new, never half', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await page.goto('');
  await keep(page, '年报.csv', ONE);
  const [old] = await stateOfStore(page);
  for (let point = 0; point < 8; point++) {
    await windowThatDies(context, point * 130);
    const now = await stateOfStore(page);
    expect(now).not.toContain('half');
    expect(now).toContain(old);
    expect(now.length).toBeLessThanOrEqual(2);
  }
  await page.reload();
  await expect(page.getByRole('region', { name: '读到了什么' })).toContainText('年报.csv');
});

test('fault 85: an import that a dying window left is named at the next start', async ({ page, context }) => {
  const dying = await context.newPage();
  await dying.goto('');
  await openFile(dying, { name: '大.csv', bytes: bigTable(600_000) });
  await expect(dying.getByRole('progressbar')).toBeVisible();
  await dying.close();
  await page.goto('');
  await expect(page.getByText('上次导入未完成：大.csv')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('与2022年相比');
  await expect(page.getByText('上次导入未完成')).toHaveCount(0);
});

test('fault 83: leaving is asked about only while something would be lost', async ({ page }) => {
  const asks = (): Promise<boolean> =>
    page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await asks()).toBe(false);
  await openFile(page, { name: '大.csv', bytes: bigTable(100_000) });
  await expect(page.getByRole('progressbar')).toBeVisible();
  expect(await asks()).toBe(true);
  await expect(page.getByRole('region', { name: '读到了什么' })).toContainText('已保存在这个浏览器', {
    timeout: 30_000,
  });
  await expect.poll(asks).toBe(false);
});

test('fault 102: a link to a file that is deleted, and a hostile address, give the default view and say so', async ({
  page,
}) => {
  await page.goto('');
  await keep(page, '年报.csv', ONE);
  const address = page.url();
  await toFiles(page);
  await page.getByRole('button', { name: '删除“年报.csv”' }).click();
  await expect(page.getByText('还没有保存的文件')).toBeVisible();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByText('这份数据不在本机')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('与2022年相比');
  await page.goto('#/overview?dataset=<img src=x onerror=alert(1)>&__proto__=1');
  await expect(page.getByText('这份数据不在本机')).toBeVisible();
  expect(await page.locator('img').count()).toBe(0);
});

for (const [name, width, height, scheme] of [
  ['a desk', 1440, 900, 'light'],
  ['a desk in the dark', 1440, 900, 'dark'],
  ['a phone', 390, 844, 'light'],
] as const) {
  test(`the page of files: on ${name} nothing runs over the edge and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('');
    await keep(page, '年报.csv', ONE);
    await keep(page, '年报.csv', TWO);
    await page.goto('#/library');
    await page.getByRole('button', { name: '“年报.csv”的 1 个旧版' }).click();
    await expect(page.getByText('可用约')).toBeVisible();
    expect(await overTheEdge(page)).toBeLessThanOrEqual(0);
    expect(await axeFaults(page)).toEqual([]);
  });
}
