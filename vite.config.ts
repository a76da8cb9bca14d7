import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { builtinData } from './src/cli/builtinData.ts';
import { chunkOf } from './src/cli/chunkOf.ts';
import { compileAhead } from './src/cli/compileAhead.ts';
import { contentPolicy } from './src/cli/contentPolicy.ts';
import { inlineWorkers } from './src/cli/inlineWorkers.ts';
import { offlineShell } from './src/cli/offlineShell.ts';
import { preloadPages } from './src/cli/preloadPages.ts';
import { prerender } from './src/cli/prerender.ts';
import { serviceWorker } from './src/cli/serviceWorker.ts';
import { singlePage } from './src/cli/singlePage.ts';

// Chromium of the domestic browsers in use (fault 104); older ones are told by public/old-browser.js
const target = ['chrome100', 'edge100', 'firefox100', 'safari15.4'];
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** The page as files for a server, or with --mode single as one file that opens by a double click. */
export default defineConfig(({ mode }) => ({
  base: './',
  ...(mode === 'single' ? singleFile() : served()),
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    // by itself it leaves one core idle, of two
    maxWorkers: '100%',
    setupFiles: ['tests/support/setup.ts'],
    testTimeout: 20_000,
  },
}));

function served() {
  return {
    plugins: [
      react(),
      builtinData(),
      contentPolicy(),
      preloadPages(),
      prerender(),
      compileAhead(),
      offlineShell('offline.html'),
      serviceWorker(version),
    ],
    worker: { format: 'es' as const, plugins: () => [builtinData()] },
    build: {
      target,
      manifest: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ name: chunkOf, debugName: 'chunkOf' }],
          },
        },
      },
    },
  };
}

function singleFile() {
  return {
    publicDir: false as const,
    plugins: [react(), builtinData(), inlineWorkers(), viteSingleFile(), singlePage(version, 'tongbi.html')],
    worker: {
      // a page from a disk may not start a Worker that is a module
      format: 'iife' as const,
      plugins: () => [builtinData()],
      rolldownOptions: { output: { codeSplitting: false } },
    },
    build: { target, outDir: 'dist-single', modulePreload: { polyfill: false } },
  };
}
