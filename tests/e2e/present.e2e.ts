import type { BrowserContext, Locator, Page } from '@playwright/test';
import { chartCounter, heapOfObjects } from '../support/chromiumProbes.mjs';
import { axeFaults } from './axe.ts';
import { expect, test } from './page.ts';

/** The slide that stands on the stage, by its id. */
const slide = (page: Page, id: string): Locator => page.locator(`[data-board="${id}"]`);
const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const stage = (page: Page): Locator => page.getByRole('main', { name: '演示', exact: true });

async function enter(page: Page, address = '#/present'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-board]')).toBeVisible();
}

/** Escape leaves the whole screen first, where the browser had granted it, and then the stage. */
async function leave(page: Page): Promise<void> {
  const isFull = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);
  if (await isFull()) await press(page, 'Escape');
  await expect.poll(isFull).toBe(false);
  await press(page, 'Escape');
}

async function openSpeaker(page: Page, context: BrowserContext): Promise<Page> {
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('KeyS')]);
  await expect(speaker.getByText('与演示窗口同步')).toBeVisible();
  return speaker;
}

test.describe('at 1920 x 1080', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('a deck is presented by keyboard only, with every key', async ({ page }) => {
    await page.goto('#/indicator/pm25');
    const menu = page.getByRole('banner').locator('summary', { hasText: '演示' });
    await expect(menu).toBeVisible();
    await press(page, 'Shift+KeyP');
    await expect(page.locator('[data-board]')).toBeVisible();
    const isAt = async (id: string): Promise<void> => expect(slide(page, id)).toBeVisible();
    const total = 22;

    await isAt('title');
    for (const key of ['PageDown', 'ArrowRight', 'Space', 'Enter']) await press(page, key);
    await expect(page.getByText(`第 5 页，共 ${total} 页`).first()).toBeAttached();
    for (const key of ['PageUp', 'ArrowLeft', 'Backspace']) await press(page, key);
    await isAt('summary');
    await press(page, 'End');
    await isAt('end');
    await press(page, 'Home');
    await isAt('title');
    await press(page, 'PageUp');
    await isAt('title');

    // a number and Enter, a mistyped one taken back, one that is not there
    await press(page, 'Digit2', 'Digit3');
    await expect(page.getByText('转到第 23 页')).toBeVisible();
    await press(page, 'Backspace', 'Enter');
    await isAt('summary');
    await press(page, 'Digit9', 'Digit9', 'NumpadEnter');
    await expect(page.getByRole('status')).toHaveText('没有第 99 页，一共 22 页');
    await isAt('summary');

    // black and back: by the same key, by any turning key, and by Escape
    const blank = (colour: string): Locator => page.locator(`[data-blank="${colour}"]`);
    await press(page, 'Period');
    await expect(blank('black')).toBeVisible();
    await press(page, 'KeyB');
    await expect(blank('black')).toHaveCount(0);
    await press(page, 'KeyB', 'PageDown');
    await expect(blank('black')).toHaveCount(0);
    await isAt('summary');
    await press(page, 'KeyW');
    await expect(blank('white')).toBeVisible();
    await press(page, 'Escape');
    await expect(blank('white')).toHaveCount(0);

    // all slides: arrows and Enter, a number, and Escape
    const grid = page.getByRole('dialog', { name: '全部页' });
    await press(page, 'KeyO');
    await expect(grid.getByRole('button', { name: /^.*总览$/ })).toBeFocused();
    await press(page, 'ArrowRight', 'ArrowRight', 'Enter');
    await expect(grid).toHaveCount(0);
    await expect(page.getByText('第 4 页，共').first()).toBeAttached();
    await press(page, 'KeyO', 'End', 'Home', 'ArrowDown', 'ArrowUp', 'Digit6', 'Enter');
    await expect(grid).toHaveCount(0);
    await expect(page.getByText('第 6 页，共').first()).toBeAttached();
    await press(page, 'KeyO', 'KeyO');
    await expect(grid).toHaveCount(0);

    // revealed in steps, forward and back
    const change = page.locator('[data-board] [data-kind="indicator"]');
    await expect(change).toContainText('向好', { useInnerText: true });
    await press(page, 'KeyN');
    await expect(change).not.toContainText('向好', { useInnerText: true });
    await expect(page).toHaveURL(/step=0/);
    await press(page, 'KeyN', 'KeyN');
    await expect(change).toContainText('向好', { useInnerText: true });
    await press(page, 'Shift+KeyN');
    await expect(change).not.toContainText('向好', { useInnerText: true });
    await expect(page).toHaveURL(/step=1/);
    const place = new URL(page.url()).hash;

    // looked up by pinyin, and back to the same slide and step
    await press(page, 'Slash');
    await page.getByRole('combobox').fill('ylts');
    await press(page, 'Enter');
    await isAt('found');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('优良天数');
    await press(page, 'Backspace');
    await expect(slide(page, 'found')).toHaveCount(0);
    await expect(change).not.toContainText('向好', { useInnerText: true });
    expect(new URL(page.url()).hash).toBe(place);
    await press(page, 'Slash');
    await expect(page.getByRole('combobox')).toBeFocused();
    await press(page, 'Escape');
    await expect(page.getByRole('combobox')).toHaveCount(0);

    // laser, pen and wiping
    await press(page, 'KeyL');
    await page.mouse.move(600, 400);
    await expect(page.locator('[data-laser]')).toHaveCSS('opacity', '1');
    await press(page, 'KeyD');
    await expect(page.locator('[data-laser]')).toHaveCount(0);
    await page.mouse.down();
    await page.mouse.move(900, 500, { steps: 4 });
    await page.mouse.up();
    const strokes = page.locator('[data-draw] polyline');
    await expect(strokes).toHaveCount(1);
    await press(page, 'Escape', 'PageDown');
    await expect(strokes).toHaveCount(0);
    await press(page, 'PageUp');
    await expect(strokes).toHaveCount(1);
    await press(page, 'KeyC');
    await expect(strokes).toHaveCount(0);

    // timer, type size, palettes
    await press(page, 'KeyT');
    await expect(page.getByRole('button', { name: '已用时间' })).toHaveText(/\d:\d\d$/);
    await press(page, 'KeyT');
    await expect(page.getByRole('button', { name: '已用时间' })).toHaveCount(0);
    const height = async (): Promise<number> =>
      (await page.getByRole('heading', { level: 1 }).boundingBox())?.height ?? 0;
    const before = await height();
    await press(page, 'Equal', 'Equal');
    await expect.poll(height).toBeCloseTo(before * 1.1, 0);
    await press(page, 'Minus', 'Minus');
    await expect.poll(height).toBeCloseTo(before, 0);
    await press(page, 'KeyP');
    await expect(stage(page)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await press(page, 'KeyH');
    await expect(stage(page)).toHaveCSS('background-color', 'rgb(0, 0, 0)');
    await press(page, 'KeyH');
    await expect(stage(page)).toHaveCSS('background-color', 'rgb(14, 19, 24)');

    // help names every key, F5 begins anew without loading
    await page.evaluate(() => {
      document.body.dataset.loaded = 'once';
    });
    await press(page, 'Shift+Slash');
    const help = page.getByRole('dialog', { name: '按键说明' });
    for (const key of ['PageDown', 'Backspace', 'Shift N', 'F5', 'Esc'])
      await expect(help.getByText(key, { exact: true }).first()).toBeVisible();
    await press(page, 'Escape');
    await expect(help).toHaveCount(0);
    await press(page, 'F5');
    await isAt('title');
    await expect(page.locator('body')).toHaveAttribute('data-loaded', 'once');

    // the last Escape leaves the stage
    await leave(page);
    await expect(page).toHaveURL(/#\/indicator\/pm25$/);
    await expect(page.getByRole('table').first()).toBeVisible();

    // P presents the page itself; Escape leads back to it
    await expect(menu).toBeVisible();
    await press(page, 'KeyP');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('PM2.5');
    await isAt('only');
    await leave(page);
    await expect(page).toHaveURL(/#\/indicator\/pm25$/);
  });

  test('a clicker has what it sends: on, back, black, from the start, end', async ({ page }) => {
    await enter(page, '#/present?slide=summary');
    await press(page, 'PageDown');
    await expect(slide(page, 'summary')).toHaveCount(0);
    await press(page, 'PageUp');
    await expect(slide(page, 'summary')).toBeVisible();
    await press(page, 'Period', 'PageDown');
    await expect(page.locator('[data-blank]')).toHaveCount(0);
    await press(page, 'F5');
    await expect(slide(page, 'title')).toBeVisible();
  });

  test('a reload in the middle comes back to the same slide and step', async ({ page }) => {
    await enter(page);
    await press(page, 'Digit6', 'Enter', 'KeyN', 'KeyN');
    await expect(page).toHaveURL(/slide=mover-.*step=1/);
    const id = await page.locator('[data-board]').getAttribute('data-board');
    await page.reload();
    await expect(slide(page, id ?? '')).toBeVisible();
    await expect(page.getByText('第 6 页，共').first()).toBeAttached();
    await expect(page.locator('[data-board] [data-kind="indicator"]')).not.toContainText('向好', {
      useInnerText: true,
    });
    // a slide that is no more is the first
    await page.goto('#/present?slide=was-deleted');
    await expect(slide(page, 'title')).toBeVisible();
  });

  test('the presenter window is in step both ways, also when it comes late and when one of the two is closed', async ({
    page,
    context,
  }) => {
    await enter(page);
    await press(page, 'PageDown', 'PageDown', 'PageDown');
    const speaker = await openSpeaker(page, context);
    await expect(speaker.getByText('第 4 页，共').first()).toBeVisible();
    await press(speaker, 'PageDown');
    await expect(page.getByText('第 5 页，共').first()).toBeAttached();
    await press(page, 'PageUp', 'PageUp');
    await expect(speaker.getByText('第 3 页，共').first()).toBeVisible();
    await expect(speaker.locator('[data-slide][data-stage="dark"]')).toHaveCount(2);
    await press(page, 'KeyH');
    await expect(speaker.locator('[data-slide][data-stage="contrast"]')).toHaveCount(2);
    await press(page, 'KeyH');
    await press(speaker, 'Digit9', 'Digit9', 'Enter');
    await expect(speaker.getByText('没有第 99 页，一共 22 页')).toBeVisible();
    await press(speaker, 'Digit1', 'Digit2', 'Enter');
    await expect(page.getByText('第 12 页，共').first()).toBeAttached();
    await press(speaker, 'KeyB');
    await expect(page.locator('[data-blank="black"]')).toBeVisible();
    await expect(speaker.getByText('观众现在看到黑屏')).toBeVisible();
    await press(page, 'KeyB');
    await expect(speaker.getByText('观众现在看到黑屏')).toHaveCount(0);
    // what is looked up on the stage is seen at the desk
    await press(page, 'Slash');
    await page.getByRole('combobox').fill('ylts');
    await press(page, 'Enter');
    await expect(speaker.getByRole('region', { name: '现在' })).toContainText('优良天数');
    await press(speaker, 'Backspace');
    await expect(slide(page, 'found')).toHaveCount(0);
    // of moves at the same moment one may count for both, but never are the two at different slides
    for (let turn = 0; turn < 9; turn++) await press(turn % 3 === 0 ? speaker : page, 'PageDown');
    const number = async (at: Page): Promise<string | undefined> =>
      /第 (\d+) 页/.exec(await at.locator('main').innerText())?.[1];
    await expect.poll(async () => (await number(page)) === (await number(speaker))).toBe(true);
    expect(Number(await number(page))).toBeGreaterThan(15);
    await page.reload();
    await expect(speaker.getByText('与演示窗口同步')).toBeVisible();
    await page.goto('#/overview');
    await expect(speaker.getByText('没有连上演示窗口')).toBeVisible();
    await press(speaker, 'Home');
    await expect(speaker.getByText('第 1 页，共').first()).toBeVisible();
  });

  test('the network may be cut: everything that was loaded goes on, in both windows', async ({
    page,
    context,
  }) => {
    // what sees to the copy that the page keeps of itself comes last, in an idle moment
    const last = page.waitForResponse(/\/offlineWorker-/);
    // the browser itself asks for the icon again whenever the address changes
    await context.route('**/icon.svg', (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: '<svg/>' }),
    );
    await enter(page);
    const speaker = await openSpeaker(page, context);
    await Promise.all([page.waitForLoadState('networkidle'), speaker.waitForLoadState('networkidle')]);
    await last;
    await context.setOffline(true);
    for (let turn = 1; turn < 22; turn++) {
      await press(page, 'PageDown');
      await expect(page.getByText(`第 ${turn + 1} 页，共`).first()).toBeAttached();
      await expect(page.locator('[data-board] [role="alert"]')).toHaveCount(0);
    }
    await expect(speaker.getByText('第 22 页，共').first()).toBeVisible();
    await press(page, 'Digit6', 'Enter');
    await expect(page.locator('[data-board] [data-chart] svg')).toBeVisible();
    await press(page, 'Slash');
    await page.getByRole('combobox').fill('pm2.5');
    await press(page, 'Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('PM2.5');
    await press(page, 'KeyO');
    await expect(page.getByRole('dialog', { name: '全部页' })).toBeVisible();
    await context.setOffline(false);
  });

  test('fault 95 and 96: it plays by itself, waits while it is hidden, and turns one page after a sleep', async ({
    page,
  }) => {
    await page.clock.install();
    await enter(page);
    await press(page, 'KeyA');
    await expect(page.getByRole('status')).toHaveText('自动播放，每页 15 秒');
    await expect(page.locator('[data-progress]')).toBeVisible();
    await page.clock.runFor(15_500);
    await expect(slide(page, 'summary')).toBeVisible();
    await page.clock.fastForward('06:00:00');
    await expect(page.getByText('第 3 页，共').first()).toBeAttached();
    await page.clock.runFor(1_000);
    await expect(page.getByText('第 3 页，共').first()).toBeAttached();
    // while something is read on the stage nobody turns the page
    await press(page, 'KeyO');
    await page.clock.runFor(40_000);
    await press(page, 'Escape');
    await expect(page.getByText('第 3 页，共').first()).toBeAttached();
    await press(page, 'BracketLeft');
    await expect(page.getByRole('status')).toHaveText('每页 10 秒');
    await press(page, 'End');
    await page.clock.runFor(10_500);
    await expect(slide(page, 'title')).toBeVisible();
    await press(page, 'KeyA');
    await expect(page.locator('[data-progress]')).toHaveCount(0);
    await page.clock.runFor(60_000);
    await expect(slide(page, 'title')).toBeVisible();
  });

  test('fault 89: a slide that cannot be drawn says so, and the deck goes on', async ({ page }) => {
    await enter(page);
    await press(page, 'Digit6', 'Enter');
    const chart = page.locator('[data-board] [data-chart] svg');
    await expect(chart).toBeVisible();
    // what a chart needs of the browser is taken away: the next one fails while it is drawn
    await page.evaluate(() => {
      const { observe } = window.ResizeObserver.prototype;
      window.ResizeObserver.prototype.observe = () => {
        window.ResizeObserver.prototype.observe = observe;
        throw new Error('broken on purpose');
      };
    });
    page.removeAllListeners('console');
    await press(page, 'PageDown');
    await expect(page.locator('[data-board]').getByRole('alert')).toContainText('broken on purpose');
    await press(page, 'PageDown');
    await expect(page.getByText('第 8 页，共').first()).toBeAttached();
    await expect(chart).toBeVisible();
    await press(page, 'PageUp');
    await expect(page.getByText('第 7 页，共').first()).toBeAttached();
    await expect(chart).toBeVisible();
  });

  test('fault 90: sixty slides in two seconds, and windows of all sizes: the last wins, and one chart is alive', async ({
    page,
  }) => {
    await enter(page);
    await press(page, 'Digit6', 'Enter');
    const alive = await chartCounter(page);
    for (let turn = 0; turn < 60; turn++) await press(page, turn % 20 === 19 ? 'Home' : 'PageDown');
    await press(page, 'Digit1', 'Digit7', 'Enter');
    for (const width of [800, 1280, 1920, 1000, 1600]) await page.setViewportSize({ width, height: 700 });
    await expect(page.getByText('第 17 页，共').first()).toBeAttached();
    await expect(page.locator('[data-board] [data-kind="indicator"]')).toContainText('17 / 22');
    await expect(page.locator('[data-chart] svg')).toBeVisible();
    expect(await alive()).toBe(1);
    await press(page, 'Home');
    await expect(slide(page, 'title')).toBeVisible();
    expect(await alive()).toBe(0);
  });

  test('fault 91: a stage that had no room while it was hidden is whole when it is seen', async ({
    page,
  }) => {
    await enter(page, '#/present?slide=summary');
    await page.evaluate(() => {
      document.documentElement.style.display = 'none';
      Object.defineProperty(window, 'innerWidth', { configurable: true, value: 0 });
      window.dispatchEvent(new Event('resize'));
    });
    await press(page, 'Digit6', 'Enter');
    await page.evaluate(() => {
      document.documentElement.style.display = '';
      Object.defineProperty(window, 'innerWidth', { configurable: true, value: 1920 });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect(page.locator('[data-chart] svg text').first()).toBeVisible();
    const box = await page.locator('[data-board] > section').boundingBox();
    expect(box).toMatchObject({ x: 0, y: 0, width: 1920, height: 1080 });
  });

  test('fault 93: where the browser grants no fullscreen it is presented in the window, and that is said', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('denied'));
    });
    await enter(page);
    await press(page, 'KeyF');
    await expect(page.getByRole('status')).toHaveText(/没有准许全屏/);
    await press(page, 'PageDown');
    await expect(slide(page, 'summary')).toBeVisible();
  });

  test('fault 94: a screen that may dim is said quietly, and asked for again when the window is seen', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const asked = { isGranted: false };
      Object.assign(window, { asked });
      const request = async (): Promise<unknown> => {
        if (asked.isGranted) return { released: false, release: async () => undefined };
        throw new DOMException('low battery', 'NotAllowedError');
      };
      Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
    });
    await enter(page);
    await page.mouse.move(400, 400);
    const hint = page.getByText('屏幕可能自动变暗');
    await expect(hint).toBeVisible();
    await page.evaluate('asked.isGranted = true; document.dispatchEvent(new Event("visibilitychange"))');
    await expect(hint).toHaveCount(0);
  });

  test('a presenter window that is blocked, or that no window can speak to, is said', async ({ page }) => {
    await page.addInitScript(() => {
      window.open = () => null;
      Reflect.deleteProperty(window, 'BroadcastChannel');
    });
    await enter(page);
    await press(page, 'KeyS');
    await expect(page.getByRole('status')).toHaveText(/拦住了演讲者窗口/);
    await page.goto('#/speaker');
    await expect(page.getByText('不能与演示同步')).toBeVisible();
    await press(page, 'PageDown');
    await expect(page.getByText('第 2 页，共').first()).toBeVisible();
  });

  test('what is pressed on a slide changes it, and coming back finds it as it was kept', async ({ page }) => {
    await enter(page);
    await press(page, 'Digit6', 'Enter');
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toContainText('政银企对接会');
    const kept = await heading.innerText();
    await page.getByRole('button', { name: '2021 年', exact: true }).click();
    await expect(heading).not.toHaveText(kept);
    // the press was not one on the stage, and Space does not repeat it
    await expect(page.getByText('第 6 页，共').first()).toBeAttached();
    await press(page, 'Space');
    await expect(page.getByText('第 7 页，共').first()).toBeAttached();
    await press(page, 'PageUp');
    await expect(heading).toHaveText(kept);
  });

  test('mouse and fingers: zones, controls that step back, a swipe', async ({ page }) => {
    await enter(page);
    await page.mouse.click(1500, 300);
    await expect(slide(page, 'summary')).toBeVisible();
    await page.mouse.click(60, 300);
    await expect(slide(page, 'title')).toBeVisible();
    const bar = page.getByRole('toolbar', { name: '演示控制' });
    await expect(bar).toHaveCSS('opacity', '1');
    await expect(stage(page)).toHaveCSS('cursor', 'none');
    await expect(bar).toHaveCSS('opacity', '0');
    await page.mouse.move(700, 500);
    await expect(bar).toHaveCSS('opacity', '1');
    for (const button of await bar.getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await bar.getByRole('button', { name: '下一页' }).click();
    await expect(slide(page, 'summary')).toBeVisible();
    await press(page, 'Space');
    await expect(page.getByText('第 3 页，共').first()).toBeAttached();
    await page.mouse.move(1900, 20);
    await page.mouse.wheel(0, 400);
    await expect(page.getByText('第 3 页，共').first()).toBeAttached();
    const swipe = { pointerType: 'touch', isPrimary: true, button: 0, bubbles: true, pointerId: 5 };
    await stage(page).dispatchEvent('pointerdown', { ...swipe, clientX: 900, clientY: 500 });
    await stage(page).dispatchEvent('pointerup', { ...swipe, clientX: 600, clientY: 510 });
    await expect(page.getByText('第 4 页，共').first()).toBeAttached();
  });

  test('the projector check corrects the stage, for this screen and until it is reset', async ({ page }) => {
    await enter(page);
    await press(page, 'KeyK');
    const check = page.getByRole('dialog', { name: '投影检查' });
    await check.getByRole('slider', { name: '亮度' }).focus();
    await press(page, 'ArrowRight', 'ArrowRight');
    await check.getByRole('slider', { name: '对比度' }).focus();
    await press(page, 'ArrowLeft');
    const filter = 'brightness(1.1) contrast(0.95)';
    await expect(stage(page)).toHaveCSS('filter', filter);
    await press(page, 'Escape');
    await expect(check).toHaveCount(0);
    await page.reload();
    await expect(stage(page)).toHaveCSS('filter', filter);
    await press(page, 'KeyK');
    await check.getByRole('button', { name: '恢复原样' }).click();
    await expect(stage(page)).toHaveCSS('filter', 'none');
  });

  test('axe finds nothing on the stage, its sheets and at the desk', async ({ page, context }) => {
    await enter(page, '#/present?slide=summary');
    expect(await axeFaults(page)).toEqual([]);
    for (const key of ['KeyO', 'Shift+Slash', 'KeyK']) {
      await press(page, key);
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
      await press(page, 'Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    const speaker = await openSpeaker(page, context);
    expect(await axeFaults(speaker)).toEqual([]);
  });
});

test('a hundred turns leave no chart behind, and the heap as it was', async ({ page }) => {
  test.slow();
  await enter(page);
  await press(page, 'Digit6', 'Enter');
  const alive = await chartCounter(page);
  const turn = async (times: number): Promise<void> => {
    for (let count = 0; count < times; count++) await press(page, count % 22 === 21 ? 'Home' : 'PageDown');
    await press(page, 'Home');
    await expect(slide(page, 'title')).toBeVisible();
  };
  await turn(48);
  const before = await heapOfObjects(page);
  await turn(110);
  expect((await heapOfObjects(page)) / before).toBeLessThan(1.1);
  expect(await alive()).toBe(0);
});

for (const [width, height] of [
  [1280, 720],
  [3840, 2160],
  [1024, 768],
  [1080, 1920],
  [2560, 1080],
] as const) {
  test(`fault 92: at ${width} x ${height} the deck is whole in the window, and its keys are the same`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await enter(page);
    for (const number of [1, 2, 5, 6, 21]) {
      await press(page, ...[...String(number)].map((digit) => `Digit${digit}`), 'Enter');
      await expect(page.getByText(`第 ${number} 页，共`).first()).toBeAttached();
      expect(await textsOutside(page)).toEqual([]);
      await press(page, 'Equal', 'Equal');
      expect(await textsOutside(page)).toEqual([]);
      await press(page, 'Minus', 'Minus');
    }
    await press(page, 'KeyB', 'PageDown', 'PageUp', 'KeyO', 'Home', 'Enter');
    await expect(slide(page, 'title')).toBeVisible();
    const face = page.locator('[data-board] > section');
    const box = (await face.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(box.width / box.height).toBeCloseTo(height > width ? 9 / 16 : 16 / 9, 2);
    expect(Math.min(width - box.width, height - box.height)).toBeCloseTo(0, 0);
    expect(2 * box.x + box.width).toBeCloseTo(width, 0);
    expect(2 * box.y + box.height).toBeCloseTo(height, 0);
    // around the slide is its paper
    const paper = await face.evaluate((element) => getComputedStyle(element).backgroundColor);
    await expect(stage(page)).toHaveCSS('background-color', paper);
  });
}

test('a slide stands within 300 ms; with reduced motion nothing fades', async ({ page }) => {
  await enter(page);
  const fade = (): Promise<number> =>
    page.locator('[data-board]').evaluate((element) => {
      const { animationName, animationDuration } = getComputedStyle(element);
      return animationName === 'none' ? 0 : Number.parseFloat(animationDuration);
    });
  expect(await fade()).toBeGreaterThan(0);
  expect(await fade()).toBeLessThanOrEqual(0.3);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await fade()).toBe(0);
});

test('a deck is made, presented without its hidden slide, with its caption and its notes at the desk', async ({
  page,
  context,
}) => {
  await page.goto('#/decks');
  await page.getByRole('button', { name: '用这份数据新建' }).click();
  const rows = page.getByRole('list', { name: '各页' }).getByRole('button');
  await rows.nth(2).click();
  await page.getByRole('button', { name: '隐藏', exact: true }).click();
  await expect(rows.nth(2)).toHaveAccessibleName(/已隐藏/);
  await rows.nth(1).click();
  await page.getByPlaceholder(/^可判断的/).fill('一年来，好的多于差的');
  await page.getByRole('textbox', { name: '备注' }).fill('先说总数\n再说两头');
  await expect(page.getByText('已保存', { exact: true })).toBeVisible();
  const editor = new URL(page.url()).hash;
  await rows.nth(1).focus();
  await press(page, 'Shift+KeyP');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('一年来，好的多于差的');
  await expect(page.getByText('第 2 页，共 21 页').first()).toBeAttached();
  const speaker = await openSpeaker(page, context);
  await expect(speaker.getByRole('region', { name: '备注' })).toContainText('先说总数再说两头');
  // the third slide is hidden
  await press(speaker, 'PageDown');
  await expect(slide(page, 'section-一')).toHaveCount(0);
  await expect(page.getByText('第 3 页，共 21 页').first()).toBeAttached();
  await expect(speaker.getByText('这一页没有备注')).toBeVisible();
  await speaker.close();
  await press(page, 'PageUp');
  await expect(heading).toHaveText('一年来，好的多于差的');
  await leave(page);
  await expect.poll(() => new URL(page.url()).hash).toBe(editor);
});

test('a deck that is not here says so, with a way back', async ({ page }) => {
  await page.goto('#/present?dataset=was-deleted');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('没有这套演示');
  await page.getByRole('link', { name: '回到概览' }).click();
  await expect(page).toHaveURL(/#\/overview/);
});

/** Texts of the slide, its chart's too, that do not stand wholly in the window. */
function textsOutside(page: Page): Promise<readonly string[]> {
  return page.locator('[data-board]').evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const outside: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || !parent.checkVisibility() || parent.closest('.hidden-text') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, top, right, bottom, width } = range.getBoundingClientRect();
      const isIn = left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
      if (width > 0 && !isIn) outside.push(node.textContent ?? '');
    }
    return outside;
  });
}
