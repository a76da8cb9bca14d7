// npm run bench: the speed goals as ratios to references measured in the same run, in Chromium, medians.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { CHROMIUM_ARGS, findChromium } from '../../src/cli/findChromium.mjs';
import { serve } from '../../src/cli/serve.mjs';
import { writeFiles } from './files.mjs';
import { measurePresent } from './present.mjs';

const RUNS = Number(process.env.RUNS ?? 5);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tongbi-bench-'));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const rows = [];
const report = (what, ours, reference, limit, unit = 'ms') => {
  const ratio = reference === null ? null : ours / reference;
  const figure = ratio ?? ours;
  const holds = figure <= limit;
  rows.push(holds);
  console.log(
    `${holds ? 'ok  ' : 'OVER'} ${what}: ${ours.toFixed(1)} ${unit}${reference === null ? `, limit ${limit} ${unit}` : ` / ${reference.toFixed(1)} = ${ratio.toFixed(2)}, limit ${limit}`}`,
  );
};

await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
const pages = join(root, 'tests/bench/pages');
await build({
  root: pages,
  configFile: join(root, 'vite.config.ts'),
  logLevel: 'error',
  build: {
    outDir: join(folder, 'dist'),
    emptyOutDir: true,
    rolldownOptions: { input: { hello: join(pages, 'hello.html'), engine: join(pages, 'engine.html') } },
  },
});
const app = await serve(4500);
const bench = await serve(4600, `${join(folder, 'dist')}/`);
const executablePath = findChromium();
const launch = () =>
  chromium.launch({
    args: [...CHROMIUM_ARGS, '--enable-precise-memory-info'],
    ...(executablePath === null ? {} : { executablePath }),
  });

/** Resident memory of the page's renderer process, Worker included, in MB: the largest, since Chromium keeps a spare one. */
function rendererMemory() {
  let pages = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) continue;
      pages = Math.max(pages, Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]));
    } catch {
      // ended meanwhile
    }
  }
  return (pages * 4096) / 1e6;
}

async function measureEngine(files) {
  const browser = await launch();
  for (const [name, { path, megabytes }] of Object.entries(files)) {
    if (name === 'later') continue;
    const page = await browser.newPage();
    await page.goto(`${bench.address}engine.html`);
    await page.locator('input').setInputFiles(path);
    const ours = [];
    const reference = [];
    for (let run = 0; run < RUNS; run++) {
      reference.push(
        (
          await page.evaluate(
            (encoding) => window.engine.reference(encoding),
            name === 'gb18030' ? 'gb18030' : 'utf-8',
          )
        ).ms,
      );
      ours.push((await page.evaluate(() => window.engine.import())).ms);
    }
    report(
      `File to Dataset, 1,000,000 rows, ${name} (${megabytes.toFixed(0)} MB) / Papa.parse(string)`,
      median(ours),
      median(reference),
      name === 'gb18030' ? 2.1 : 1.6,
    );
    if (name === 'utf8') {
      const both = [];
      for (let run = 0; run < RUNS * 2; run++)
        both.push(await page.evaluate(() => window.engine.yearOverYear()));
      report(
        '同比 of all series / Map with number keys',
        median(both.map((one) => one.ours)),
        median(both.map((one) => one.map)),
        0.2,
      );
    }
    await page.close();
  }
  await browser.close();
}

/** From a correction to the whole read-back, in a Worker that has the file. */
async function measureCorrection() {
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(`${bench.address}engine.html`);
  for (const rows of [10_000, 100_000]) {
    const times = await page.evaluate(
      ([count, runs]) => window.engine.correct(count, runs),
      [rows, RUNS * 3],
    );
    const ours = median(times.map((one) => one.ours));
    const anew = median(times.map((one) => one.anew));
    if (rows === 10_000) report('a correction of 10,000 rows, to counts and findings', ours, null, 100);
    report(`a correction of ${rows.toLocaleString('en')} rows / reading the file anew`, ours, anew, 2);
  }
  await browser.close();
}

/** Two files of 1,000,000 rows are read, kept, reopened and compared; each run in a browser that has kept nothing. */
async function measureStore(files) {
  const reading = [];
  const keeping = [];
  const comparing = [];
  const longest = [];
  for (let run = 0; run < RUNS; run++) {
    const browser = await launch();
    const page = await browser.newPage();
    await page.goto(`${bench.address}engine.html`);
    for (const [name, { path }] of Object.entries({ utf8: files.utf8, later: files.later })) {
      await page.locator('input').setInputFiles(path);
      reading.push((await page.evaluate(() => window.engine.import())).ms);
      await page.evaluate(() => {
        window.longTasks = [];
        window.tasks ??= new PerformanceObserver((list) =>
          window.longTasks.push(...list.getEntries().map((entry) => entry.duration)),
        );
        window.tasks.observe({ type: 'longtask' });
      });
      const kept = await page.evaluate((id) => window.engine.keep(id), name);
      keeping.push(kept + (await page.evaluate((id) => window.engine.reopen(id), name)));
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      longest.push(Math.max(0, ...(await page.evaluate(() => window.longTasks))));
    }
    const { ms, changed, revised, confirmed } = await page.evaluate(() => window.engine.compare());
    if (changed !== 20_000 || revised < 15_000 || revised + confirmed !== 980_000)
      throw new Error(`compared ${changed}, ${revised}, ${confirmed}`);
    comparing.push(ms);
    await browser.close();
  }
  report(
    '1,000,000 rows kept, with their hash, and reopened / their import',
    median(keeping),
    median(reading),
    1.2,
  );
  report('longest main-thread task from keeping to reopened', median(longest), null, 50);
  report('two such files compared, once open, the first time', median(comparing), null, 300);
}

async function measurePage(path) {
  const longest = [];
  const memory = [];
  const savedMemory = [];
  for (let run = 0; run < Math.min(3, RUNS); run++) {
    const browser = await launch();
    const page = await browser.newPage();
    await page.goto(app.address);
    await page.locator('#first').waitFor({ state: 'detached' });
    await page.locator('h1').waitFor();
    const client = await page.context().newCDPSession(page);
    await client.send('HeapProfiler.collectGarbage');
    const idle = rendererMemory();
    await page.evaluate(() => {
      window.longTasks = [];
      new PerformanceObserver((list) =>
        window.longTasks.push(...list.getEntries().map((entry) => entry.duration)),
      ).observe({ type: 'longtask' });
    });
    let peak = idle;
    const sampler = setInterval(() => {
      peak = Math.max(peak, rendererMemory());
    }, 40);
    await page.getByTestId('file-input').first().setInputFiles(path);
    await page.getByRole('region', { name: '读到了什么' }).waitFor({ timeout: 60_000 });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    memory.push(peak - idle);
    await page.getByRole('status').filter({ hasText: '已保存' }).waitFor({ timeout: 60_000 });
    clearInterval(sampler);
    longest.push(Math.max(0, ...(await page.evaluate(() => window.longTasks))));
    savedMemory.push(peak - idle);
    await browser.close();
  }
  report('longest main-thread task from drop to saved', median(longest), null, 50);
  report('peak memory of the page above idle, drop to overview', median(memory), null, 150, 'MB');
  report('the same, drop to saved', median(savedMemory), null, 200, 'MB');
}

/** How often the bar of progress moves while the file is read, and how soon the page is as it was after the reading is stopped half way. */
async function measureProgress(path) {
  const browser = await launch();
  const page = await browser.newPage();
  const moves = [];
  const stops = [];
  for (let run = 0; run < RUNS; run++) {
    await page.goto(app.address);
    await page.locator('#first').waitFor({ state: 'detached' });
    const before = await page.locator('h1').textContent();
    await page.evaluate(() => {
      window.seen = new Set();
      window.stopped = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          const bar = document.querySelector('main progress');
          if (bar !== null) window.seen.add(bar.value);
          if (bar === null && window.asked !== undefined) {
            observer.disconnect();
            resolve(performance.now() - window.asked);
          }
          if (bar !== null && bar.value >= 50 && window.asked === undefined) {
            window.asked = performance.now();
            bar.closest('section').querySelector('button').click();
          }
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      });
    });
    await page.getByTestId('file-input').first().setInputFiles(path);
    stops.push(await page.evaluate(() => window.stopped));
    moves.push(await page.evaluate(() => window.seen.size));
    if ((await page.locator('h1').textContent()) !== before) throw new Error('stopping changed the page');
    await page.reload();
  }
  await browser.close();
  const longest = 50 / (median(moves) - 1);
  report('step of the progress bar on its way to one half', longest, null, 5, '%');
  report('from a click on stop to the page as it was', median(stops), null, 100);
}

/** Time to an element on a CPU slowed 4x over fast 4G, cold, from navigation to the frame that shows it. */
async function startOf(browser, address, selector) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 165,
    downloadThroughput: (9_000_000 * 0.9) / 8,
    uploadThroughput: (1_500_000 * 0.9) / 8,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript((wanted) => {
    const look = () => {
      if (document.querySelector(wanted)?.checkVisibility() === true)
        requestAnimationFrame(() => setTimeout(() => (window.seenAt = performance.now())));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, selector);
  await page.goto(address);
  const at = await page.waitForFunction(() => window.seenAt);
  const ms = await at.jsonValue();
  await context.close();
  return ms;
}

/** In one browser, whose own start would else share the CPU with the page's; each page in a context with nothing cached. */
async function measureStart() {
  const hello = [];
  const overview = [];
  const chart = [];
  const browser = await launch();
  await startOf(browser, `${bench.address}hello.html`, 'h1');
  for (let run = 0; run < RUNS; run++) {
    hello.push(await startOf(browser, `${bench.address}hello.html`, 'h1'));
    overview.push(await startOf(browser, app.address, 'main h1'));
    chart.push(await startOf(browser, `${app.address}#/indicator/pm25`, '[data-chart] svg text'));
  }
  await browser.close();
  report('overview readable, CPU 4x, fast 4G / React hello world', median(overview), median(hello), 1.4);
  report('first chart, CPU 4x, fast 4G / React hello world', median(chart), median(hello), 2);
}

console.log(`${cpus().length} cores, Node ${process.versions.node}, medians of ${RUNS}`);
const only = process.env.ONLY ?? '';
const files = ['start', 'correction', 'present'].includes(only) ? null : writeFiles(folder);
if (only === '' || only === 'engine') await measureEngine(files);
if (only === '' || only === 'correction') await measureCorrection();
if (only === '' || only === 'store') await measureStore(files);
if (only === '' || only === 'page') await measurePage(files.utf8.path);
if (only === '' || only === 'progress') await measureProgress(files.utf8.path);
if (only === '' || only === 'start') await measureStart();
if (only === '' || only === 'present')
  await measurePresent({ launch, address: app.address, report, median, runs: RUNS });
app.server.close();
bench.server.close();
rmSync(folder, { recursive: true, force: true });
process.exitCode = rows.every(Boolean) ? 0 : 1;
