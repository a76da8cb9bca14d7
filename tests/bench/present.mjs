// The stage: how soon the next slide is painted, and what hours of autoplay leave behind.
import { chartCounter, heapUsed } from '../support/chromiumProbes.mjs';

const CHANGES = Number(process.env.CHANGES ?? 5000);
/** Changes, each slide some twenty times, until the engine has compiled most of what it will. */
const WARM_UP = 500;
/** So many times faster the autoplay's clock goes; nothing else waits that long. */
const FASTER = 250;

/**
 * From the key to the frame that shows the next slide with its chart, each slide of the deck; beside it the same slide's elements,
 * ready made, put in its place: what the browser needs for layout and paint alone.
 */
async function measureSwitch({ launch, address, report, median, runs }, width, height, limit) {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(`${address}#/present`);
  await page.locator('[data-board] h1').waitFor();
  await page.waitForLoadState('networkidle');
  const times = await page.evaluate(async (passes) => {
    const press = (code) =>
      window.dispatchEvent(new KeyboardEvent('keydown', { code, key: code, cancelable: true }));
    const face = () => document.querySelector('[data-board] > section');
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const painted = () => new Promise((resolve) => setTimeout(() => resolve(performance.now())));
    const stands = async (before) => {
      for (;;) {
        await frame();
        const now = face();
        const chart = now?.querySelector('[data-chart]');
        if (now !== null && now !== before && (chart === null || chart.querySelector('svg text') !== null))
          return painted();
      }
    };
    const rest = () => new Promise((resolve) => setTimeout(resolve, 250));
    const slides = new Map();
    for (let pass = 0; pass < passes; pass++) {
      press('Home');
      await rest();
      for (;;) {
        const before = face();
        const number = document.querySelector('[data-board]').getAttribute('data-board');
        if (number === 'end') break;
        const began = performance.now();
        press('PageDown');
        const ours = (await stands(before)) - began;
        await rest();
        const id = document.querySelector('[data-board]').getAttribute('data-board');
        const copy = face().cloneNode(true);
        const place = face().parentElement;
        await frame();
        const copied = performance.now();
        place.append(copy);
        copy.style.cssText = 'position:absolute;inset:0';
        await frame();
        const reference = (await painted()) - copied;
        copy.remove();
        const kept = slides.get(id) ?? { ours: [], reference: [] };
        kept.ours.push(ours);
        kept.reference.push(reference);
        slides.set(id, kept);
      }
    }
    return [...slides.values()];
  }, runs);
  await browser.close();
  const slowest = Math.max(...times.map(({ ours }) => median(ours)));
  const elements = median(times.flatMap(({ reference }) => reference));
  const all = median(times.flatMap(({ ours }) => ours));
  const where = `${width} x ${height}`;
  report(`next slide painted, ${times.length} slides, ${where}`, all, null, limit);
  report(`the slowest of them, ${where}`, slowest, null, limit);
  report(`next slide / its elements ready made, ${where}`, all, elements, 6);
}

async function measureAutoplay({ launch, address, report }) {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  const failures = [];
  page.on('pageerror', (error) => failures.push(String(error)));
  await page.addInitScript((faster) => {
    const { setTimeout } = window;
    window.setTimeout = (task, wait, ...given) =>
      setTimeout(task, wait >= 5000 ? wait / faster : wait, ...given);
    localStorage.setItem('tongbi:stage', JSON.stringify({ palette: 'dark', seconds: 5, type: 1 }));
  }, FASTER);
  await page.goto(`${address}#/present`);
  await page.locator('[data-board] h1').waitFor();
  for (let number = 0; number < 6; number++) await page.keyboard.press('PageDown');
  const alive = await chartCounter(page);
  await page.evaluate(() => {
    window.turned = 0;
    new MutationObserver((changes) => {
      window.turned += changes.filter(({ addedNodes }) =>
        [...addedNodes].some((node) => node instanceof Element && node.matches('[data-board]')),
      ).length;
    }).observe(document.querySelector('main'), { childList: true, subtree: true });
  });
  const until = (turns) =>
    page.waitForFunction((wanted) => window.turned >= wanted, turns, { timeout: 0, polling: 500 });
  const heap = async () => {
    await page.keyboard.press('KeyA');
    await page.keyboard.press('Home');
    await page.locator('[data-board="title"]').waitFor();
    const bytes = await heapUsed(page);
    const over = (await alive()) - (await page.locator('[data-chart] svg').count());
    await page.keyboard.press('KeyA');
    return { bytes, over };
  };
  await page.keyboard.press('KeyA');
  await until(WARM_UP);
  const before = await heap();
  let after = before;
  let over = before.over;
  for (let part = 1; part <= 5; part++) {
    await until(WARM_UP + (CHANGES * part) / 5);
    after = await heap();
    over = Math.max(over, after.over);
  }
  const turns = CHANGES.toLocaleString('en');
  report(`heap after ${turns} slides of autoplay / before`, after.bytes / 1e6, before.bytes / 1e6, 1.1, 'MB');
  report('chart instances beyond the visible ones', over, null, 0, '');
  report('errors and unhandled rejections meanwhile', failures.length, null, 0, '');
  await browser.close();
}

export async function measurePresent(given) {
  await measureSwitch(given, 1920, 1080, 100);
  await measureSwitch(given, 3840, 2160, 200);
  await measureAutoplay(given);
}
