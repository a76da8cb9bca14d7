import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** What Playwright says of the service worker that playwright.config.ts blocks. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** A page that fails its test on a console error, an uncaught error, or any request beyond its own origin. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.text() === BLOCKED) return;
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL ?? '') && !/^(?:data|blob):/.test(url)) faults.push(`request to ${url}`);
    });
    started(page);
    await use(page);
    expect(faults).toEqual([]);
  },
});

export { expect };

/**
 * From now on the page is gone to only when the application has taken the place of the first screen that stands in the page, and then
 * its window is in front: one behind another is drawn once a second.
 */
export function started(page: Page): void {
  const taken = async <T>(arrived: Promise<T>): Promise<T> => {
    const response = await arrived;
    await expect(page.locator('#first')).toHaveCount(0);
    await page.bringToFront();
    return response;
  };
  const { goto, reload } = page;
  page.goto = (...given) => taken(goto.apply(page, given));
  page.reload = (...given) => taken(reload.apply(page, given));
}

export interface FileContent {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** Opens a file through the page's own button. */
export async function openFile(page: Page, { name, bytes }: FileContent): Promise<void> {
  await page
    .getByTestId('file-input')
    .first()
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) });
}

/** Drops files on the page, as from the desktop. */
export function dropFiles(page: Page, ...files: readonly FileContent[]): Promise<void> {
  return dropOn(page, page.locator('body'), ...files);
}

export async function dropOn(page: Page, target: Locator, ...files: readonly FileContent[]): Promise<void> {
  const contents = files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')] as const);
  const data = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const [name, base64] of dropped) {
      const decoded = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([decoded], name, { type: 'text/csv' }));
    }
    return transfer;
  }, contents);
  for (const kind of ['dragenter', 'dragover', 'drop'])
    await target.dispatchEvent(kind, { dataTransfer: data });
}
