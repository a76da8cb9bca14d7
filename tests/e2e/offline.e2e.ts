import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, test as bare, expect, type Page } from '@playwright/test';
import { type Served, serve } from '../../src/cli/serve.mjs';
import { openFile, started } from './page.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of the built page on a server of its own, which can be stopped and given another version. */
class Site {
  private constructor(
    readonly folder: string,
    private served: Served,
  ) {}

  static async open(port: number): Promise<Site> {
    const folder = `${mkdtempSync(join(tmpdir(), 'tongbi-site-'))}/`;
    cpSync(join(ROOT, 'dist'), folder, { recursive: true });
    return new Site(folder, await serve(port, folder));
  }

  get address(): string {
    return this.served.address;
  }

  isRunning(): boolean {
    return this.served.server.listening;
  }

  async stop(): Promise<void> {
    this.served.server.closeAllConnections();
    await new Promise((resolve) => this.served.server.close(resolve));
  }

  /** The same page under the name of another build. */
  renew(build: string): void {
    const before = /const VERSION = "(\w+)"/.exec(this.text('sw.js'))?.[1] ?? '';
    expect(before).toMatch(/^\w{8}$/);
    for (const file of ['sw.js', 'index.html'])
      writeFileSync(join(this.folder, file), this.text(file).replaceAll(before, build));
  }

  /** The same page as a build without a worker has it (tests/cli/serviceWorker.test.ts). */
  retire(): void {
    cpSync(join(ROOT, 'src/cli/sw/retires.js'), join(this.folder, 'sw.js'));
    const page = this.text('index.html').replace(/<meta name="tongbi:worker"[^>]*>/, '');
    writeFileSync(join(this.folder, 'index.html'), page);
  }

  text(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }
}

const test = bare.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is asked for
  site: async ({}, use, { workerIndex }) => {
    const site = await Site.open(5373 + 20 * workerIndex);
    await use(site);
    if (site.isRunning()) await site.stop();
    rmSync(site.folder, { recursive: true });
  },
  serviceWorkers: 'allow',
});

const ready = (page: Page) => page.getByRole('contentinfo').getByText('可离线使用');
/** All files of the page are fetched by then, one after another. */
const isReady = (page: Page) => expect(ready(page)).toBeVisible({ timeout: 30_000 });
const offer = (page: Page) => page.getByRole('button', { name: '现在更新' });

async function visit(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  started(page);
  await page.goto(address);
  return page;
}

/** Waits until a newer version of the worker waits to take over. */
async function newerWaits(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (registration.waiting === null) await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

/** Waits until some window has answered a question among the windows with: busy. */
function saysBusy(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new BroadcastChannel('tongbi:update').onmessage = ({ data }) => {
          if (data === 'busy') resolve();
        };
      }),
  );
}

test('R10: with the server gone the page opens anew, with everything it had', async ({ context, site }) => {
  const page = await visit(context, site.address);
  const strip = page.getByRole('region', { name: '读到了什么' });
  await openFile(page, { name: '留着.csv', bytes: '地区,2022年,2023年\n甲县,10,12\n乙县,20,21\n' });
  await expect(strip).toContainText('已保存在这个浏览器');
  await isReady(page);
  await site.stop();
  await page.goto(`${site.address}#/overview`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2022年');
  await isReady(page);
  await page.getByRole('table').getByRole('link', { name: '优良天数', exact: true }).click();
  await expect(page.locator('main svg').first()).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: '对比' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: '文件', exact: true }).click();
  await page.getByRole('link', { name: '留着.csv', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2023年');
  await openFile(page, { name: '新的.csv', bytes: '地区,2023年,2024年\n甲县,10,12\n乙县,20,21\n' });
  await expect(strip).toContainText('2023–2024');
});

test('fault 86: what navigator.onLine says changes nothing', async ({ context, site }) => {
  await context.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
  const page = await visit(context, site.address);
  await isReady(page);
  await context.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => true }));
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2022年');
  await isReady(page);
});

test('fault 82: a new version is offered, not while a window presents, and then taken by all windows', async ({
  context,
  site,
}) => {
  const page = await visit(context, site.address);
  await isReady(page);
  const stage = await visit(context, `${site.address}#/present`);
  site.renew('11111111');
  const asked = saysBusy(page);
  await newerWaits(page);
  await asked;
  await expect(offer(page)).toHaveCount(0);
  await expect(offer(stage)).toHaveCount(0);
  await stage.goto(`${site.address}#/library`);
  await expect(offer(page)).toBeVisible({ timeout: 10_000 });
  await page.getByRole('button', { name: '稍后' }).click();
  await expect(offer(page)).toHaveCount(0);
  await page.reload();
  await expect(offer(page)).toBeVisible({ timeout: 10_000 });
  await expect(page.getByRole('contentinfo')).not.toContainText('11111111');
  await offer(page).click();
  for (const window of [page, stage])
    await expect(window.getByRole('contentinfo')).toContainText('11111111', { timeout: 15_000 });
  await isReady(page);
});

test('fault 82: a new version waits for what could not be kept', async ({ context, site }) => {
  await context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  const page = await visit(context, site.address);
  await isReady(page);
  await openFile(page, { name: '年报.csv', bytes: '地区,2022,2023\n甲,1,2\n' });
  await expect(page.getByRole('alert')).toContainText('没有保存');
  const other = await visit(context, site.address);
  await isReady(other);
  site.renew('22222222');
  const asked = saysBusy(page);
  await newerWaits(other);
  await page.evaluate(() => new BroadcastChannel('tongbi:update').postMessage('who is busy'));
  await asked;
  await expect(offer(page)).toHaveCount(0);
  await expect(offer(other)).toHaveCount(0);
});

test('fault 82: code of the version that is open is there when the server has another', async ({
  context,
  site,
}) => {
  const page = await visit(context, site.address);
  await isReady(page);
  const [chunk] = readdirSync(join(site.folder, 'assets')).filter((name) =>
    /^LibraryPage-.*\.js$/.test(name),
  );
  rmSync(join(site.folder, 'assets', chunk ?? ''));
  await page.getByRole('banner').getByRole('link', { name: '文件', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '文件' })).toBeVisible();
});

test('the kill switch: what a build without a worker brings clears what the last one kept, and the page goes on', async ({
  context,
  site,
}) => {
  const page = await visit(context, site.address);
  await isReady(page);
  site.retire();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const left = () =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
  await expect.poll(left).toEqual([0, 0]);
  await page.reload();
  await expect(page.getByRole('contentinfo')).toContainText('版本');
  await expect(page.locator('meta[name="tongbi:worker"]')).toHaveCount(0);
  await expect(ready(page)).toHaveCount(0);
});

test('the page and its worker are asked for anew each time', async ({ request, site }) => {
  for (const file of ['', 'sw.js']) {
    const response = await request.get(site.address + file);
    expect(response.headers()['cache-control']).toBe('no-cache');
    expect(response.headers()['content-security-policy']).toContain("worker-src 'self'");
  }
});
