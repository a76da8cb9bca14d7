import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');

/** Puts the page as one file beside the served one, as `fileName`: what an offline presentation is made of. It is built meanwhile. */
export function offlineShell(fileName: string): Plugin {
  let page: Promise<string> | null = null;
  return {
    name: 'offline-shell',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      page = builtSinglePage();
      page.catch(() => undefined); // told where it is awaited
    },
    async generateBundle() {
      if (page !== null) this.emitFile({ type: 'asset', fileName, source: await page });
    },
  };
}

async function builtSinglePage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tongbi-single-'));
  try {
    const args = [VITE, 'build', '--mode', 'single', '--logLevel', 'error', '--outDir', folder];
    await promisify(execFile)(process.execPath, args, { cwd: ROOT });
    return readFileSync(join(folder, 'tongbi.html'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
