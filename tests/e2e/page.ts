import { test as base, expect, type Page } from '@playwright/test';

/** A page that fails its test on a console error, an uncaught error, or any request beyond its own origin. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL ?? '') && !/^(?:data|blob):/.test(url)) faults.push(`request to ${url}`);
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});

export { expect };

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

/** Drops a file on the page, as from the desktop. */
export async function dropFile(page: Page, { name, bytes }: FileContent): Promise<void> {
  const base64 = Buffer.from(bytes).toString('base64');
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      const decoded = Uint8Array.from(atob(content ?? ''), (character) => character.charCodeAt(0));
      transfer.items.add(new File([decoded], fileName ?? 'file.csv', { type: 'text/csv' }));
      return transfer;
    },
    [name, base64],
  );
  for (const kind of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('body', kind, { dataTransfer: data });
}
