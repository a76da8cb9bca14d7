import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeFaults, overTheEdge } from './axe.ts';
import { expect, test } from './page.ts';

const menu = (page: Page) => page.getByRole('banner').locator('summary', { hasText: '演示' });
const list = (page: Page) => page.getByRole('list', { name: '各页' });
const rows = (page: Page) => list(page).getByRole('button');
const name = (page: Page) => page.getByRole('textbox', { name: '演示的名称' });

/** What the slides are called, in their order. */
async function order(page: Page): Promise<readonly string[]> {
  return rows(page).evaluateAll((buttons) =>
    buttons.map((button) => /^第 \d+ 页 ([^：]*)：/.exec(button.getAttribute('aria-label') ?? '')?.[1] ?? ''),
  );
}

async function saved(page: Page): Promise<void> {
  await expect(page.getByText('已保存', { exact: true })).toBeVisible();
}

/** A deck of the sample by rule, being edited. */
async function makeDeck(page: Page): Promise<void> {
  await page.goto('#/decks');
  await page.getByRole('button', { name: '用这份数据新建' }).click();
  await expect(name(page)).toHaveValue('示例：年度报告演示');
  await saved(page);
}

test('a deck is made, a view is added to it, it is edited by hand and by keys, and survives a reload', async ({
  page,
}) => {
  await makeDeck(page);
  const before = await order(page);
  expect(before.slice(0, 3)).toEqual(['封面', '总览', '主题一']);

  // a view is added from the indicator's page, before the notes and the end
  await page.goto('#/indicator/pm25?year=2022&mode=yoy');
  await menu(page).click();
  await page
    .getByRole('group', { name: '加入演示' })
    .getByRole('button', { name: '示例：年度报告演示' })
    .click();
  const added = page.getByRole('status').filter({ hasText: '已加入' });
  await expect(added).toContainText(`已加入《示例：年度报告演示》第 ${before.length - 1} 页`);
  await added.getByRole('link', { name: '打开' }).click();
  await expect(rows(page)).toHaveCount(before.length + 1);
  const current = list(page).locator('[aria-current="true"]');
  await expect(current).toHaveAccessibleName(/PM2\.5年均浓度/);

  // moved by keys, and by dragging
  await current.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(current).toBeFocused();
  await expect(current).toHaveAccessibleName(new RegExp(`^第 ${before.length - 2} 页 PM2\\.5`));
  await rows(page).first().scrollIntoViewIfNeeded();
  const [from, to] = [await rows(page).nth(0).boundingBox(), await rows(page).nth(2).boundingBox()];
  if (from === null || to === null) throw new Error('no rows');
  await page.mouse.move(from.x + 60, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 60, { steps: 4 });
  await page.mouse.move(to.x + 60, to.y + to.height - 4, { steps: 4 });
  await page.mouse.up();
  expect((await order(page)).slice(0, 3)).toEqual(['总览', '主题一', '封面']);
  await page.keyboard.press('Escape');

  // captioned, noted, duplicated, one hidden
  await rows(page).nth(0).click();
  const caption = page.getByRole('textbox', { name: '标题' });
  await expect(caption).toHaveAttribute('placeholder', /项向好/);
  await caption.fill('一年来，好的多于差的');
  await page.getByRole('textbox', { name: '备注' }).fill('先说总数，再说两头');
  await page.getByRole('button', { name: '复制这一页' }).click();
  await page.getByRole('button', { name: '隐藏', exact: true }).click();
  await expect(rows(page).nth(1)).toHaveAccessibleName(/^第 2 页 总览：一年来，好的多于差的.*已隐藏/);
  expect(await order(page)).toHaveLength(before.length + 2);

  // undone and redone
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(rows(page).nth(1)).not.toHaveAccessibleName(/已隐藏/);
  await page.keyboard.press('Control+z');
  await expect(rows(page)).toHaveCount(before.length + 1);
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+Shift+z');
  await expect(rows(page).nth(1)).toHaveAccessibleName(/已隐藏/);
  await saved(page);
  const after = await order(page);

  await page.reload();
  await expect(rows(page)).toHaveCount(after.length);
  expect(await order(page)).toEqual(after);
  await rows(page).nth(0).click();
  await expect(caption).toHaveValue('一年来，好的多于差的');
  await expect(page.getByRole('textbox', { name: '备注' })).toHaveValue('先说总数，再说两头');
  expect(await axeFaults(page)).toEqual([]);

  // deleted and brought back
  await page.getByRole('link', { name: '全部演示' }).click();
  const table = page.getByRole('region', { name: '保存的演示' });
  await expect(table).toContainText(`${after.length - 1} 页另有 1 页隐藏`);
  expect(await axeFaults(page)).toEqual([]);
  await table.getByRole('button', { name: '删除《示例：年度报告演示》' }).click();
  await expect(page.getByText('还没有保存的演示')).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(table.getByRole('link', { name: '示例：年度报告演示', exact: true })).toBeVisible();
});

test('P enters the stage from overview, indicator and comparison, and Shift P with the deck', async ({
  page,
}) => {
  for (const [address, only] of [
    ['#/overview?year=2022', '#/overview?year=2022'],
    ['#/indicator/pm25?mode=index', '#/indicator/pm25?mode=index'],
    ['#/compare?a-year=2021&b-year=2023', '#/compare?a-year=2021&b-year=2023'],
  ] as const) {
    await page.goto(address);
    await expect(menu(page)).toBeVisible();
    await page.keyboard.press('p');
    await expect(page.getByRole('banner')).toHaveCount(0);
    expect(new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('only')).toBe(only);
  }
  await page.goto('#/overview');
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press('Shift+P');
  await expect(page.getByRole('banner')).toHaveCount(0);
  const query = new URLSearchParams(new URL(page.url()).hash.split('?')[1]);
  expect([query.get('only'), query.get('comparison')]).toEqual([null, '#/compare?a-year=2021&b-year=2023']);
});

test('fault 81: an edit in one window is seen in the other, and a deletion too; a deck on the stage stays', async ({
  page,
  context,
}) => {
  await makeDeck(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(rows(other).first()).toHaveAccessibleName(/^第 1 页 封面/);
  await page.getByRole('textbox', { name: '标题' }).fill('季度例会');
  await expect(rows(other).first()).toHaveAccessibleName('第 1 页 封面：季度例会');
  await name(other).fill('季度会');
  await expect(name(page)).toHaveValue('季度会');
  await other.getByRole('link', { name: '全部演示' }).click();
  await other.getByRole('button', { name: '删除《季度会》' }).click();
  await expect(page.getByRole('heading', { name: '这套演示在另一个窗口里删除了' })).toBeVisible();
  await page.getByRole('button', { name: '恢复' }).click();
  await expect(name(page)).toHaveValue('季度会');
  await expect(other.getByRole('link', { name: '季度会', exact: true })).toBeVisible();
  // what is on the stage stays there
  await page.bringToFront();
  await rows(page).first().click();
  await page.keyboard.press('Shift+P');
  await expect(page.locator('[data-board="title"]')).toBeVisible();
  await other.bringToFront();
  await other.getByRole('button', { name: '删除《季度会》' }).click();
  await expect(other.getByRole('link', { name: '季度会', exact: true })).toHaveCount(0);
  await page.bringToFront();
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-board="summary"]')).toBeVisible();
});

test('fault 96: a store whose connection a sleep has cost is opened anew, and what is changed then is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const connections: IDBDatabase[] = [];
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...given) {
      const request = open.apply(this, given);
      request.addEventListener('success', () => connections.push(request.result));
      return request;
    };
    Object.assign(window, {
      loseConnections: (isTold: boolean) => {
        const lost = connections.splice(0);
        for (const connection of lost) {
          connection.close();
          if (isTold) connection.dispatchEvent(new Event('close'));
        }
        return lost.length;
      },
    });
  });
  await makeDeck(page);
  const title = page.getByRole('textbox', { name: '标题' });
  for (const [isTold, caption] of [
    [false, '醒来之后'],
    [true, '又一次醒来'],
  ] as const) {
    await expect(menu(page)).toBeVisible();
    await rows(page).first().focus();
    await page.keyboard.press('Shift+P');
    await expect(page.locator('[data-board="title"]')).toBeVisible();
    expect(await page.evaluate(`loseConnections(${isTold})`)).toBeGreaterThan(0);
    await page.keyboard.press('PageDown');
    await expect(page.locator('[data-board="summary"]')).toBeVisible();
    await page.goBack();
    await rows(page).first().click();
    await title.fill(caption);
    await saved(page);
    await page.reload();
    await expect(title).toHaveValue(caption);
  }
});

test('fault 80: a deck comes back from a backup in a fresh browser', async ({ page, browser, baseURL }) => {
  await makeDeck(page);
  const made = await order(page);
  await page.goto('#/library');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '备份全部' }).click();
  const backup = readFileSync(await (await download).path());
  await expect(page.getByText(/已开始下载备份：1 套演示/)).toBeVisible();

  const fresh = await browser.newContext({ baseURL: baseURL ?? '', locale: 'zh-CN' });
  const other = await fresh.newPage();
  await other.goto('#/library');
  await other
    .getByTestId('other-file-input')
    .setInputFiles({ name: '同比备份.tongbi', mimeType: 'application/zip', buffer: backup });
  const preview = other.getByRole('region', { name: '从备份恢复' });
  await expect(preview.getByRole('row', { name: /示例：年度报告演示 演示，\d+ 页/ })).toContainText('新增');
  await other.getByRole('button', { name: '恢复 1 套演示' }).click();
  await expect(other.getByText('已恢复 1 套演示。')).toBeVisible();
  await other.getByRole('main').getByRole('link', { name: '演示', exact: true }).click();
  await other.getByRole('link', { name: '示例：年度报告演示', exact: true }).click();
  await expect(rows(other)).toHaveCount(made.length);
  await fresh.close();
});

test('on a phone slides are moved by buttons, and nothing is wider than the screen', async ({ page }) => {
  await makeDeck(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(list(page).getByText('⠿').first()).toBeHidden();
  await page.getByRole('button', { name: '下移' }).click();
  expect((await order(page)).slice(0, 2)).toEqual(['总览', '封面']);
  expect(await overTheEdge(page)).toBeLessThanOrEqual(0);
  expect(await axeFaults(page)).toEqual([]);
});
