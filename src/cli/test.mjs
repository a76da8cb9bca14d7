// Everything that is tested: types and lint, unit and component tests, the build and its weight, the pages in Chromium.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = (path) => join(root, 'node_modules', path);
const folder = mkdtempSync(join(tmpdir(), 'tongbi-test-'));
let passed = 0;
let failed = 0;

const node = (title, args, environment = {}) => {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return status === 0;
};
const report = (file) => {
  try {
    return JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch {
    return null;
  }
};
const step = (title, args) => {
  if (node(title, args)) passed++;
  else failed++;
};

step('types', [bin('ts7/bin/tsc'), '-p', '.']);
step('lint', [bin('@biomejs/biome/bin/biome'), 'check']);

const vitestDone = node('unit and component tests', [
  bin('vitest/vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(folder, 'vitest.json')}`,
]);
const vitest = report('vitest.json');
passed += vitest?.numPassedTests ?? 0;
failed += vitest?.numFailedTests ?? 0;
if (!vitestDone && !(vitest?.numFailedTests > 0)) failed++;

step('build', [bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn']);
step('weight', [bin('size-limit/bin.js')]);

const playwrightDone = node(
  'pages in Chromium',
  [bin('@playwright/test/cli.js'), 'test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
  {
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(folder, 'playwright.json'),
  },
);
const playwright = report('playwright.json')?.stats;
passed += playwright?.expected ?? 0;
failed += (playwright?.unexpected ?? 0) + (playwright?.flaky ?? 0);
if (!playwrightDone && !(playwright?.unexpected > 0)) failed++;

rmSync(folder, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
