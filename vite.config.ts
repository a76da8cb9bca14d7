import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { builtinData } from './src/cli/builtinData.ts';
import { chunkOf } from './src/cli/chunkOf.ts';
import { compileAhead } from './src/cli/compileAhead.ts';
import { contentPolicy } from './src/cli/contentPolicy.ts';
import { preloadPages } from './src/cli/preloadPages.ts';
import { prerender } from './src/cli/prerender.ts';
import { serviceWorker } from './src/cli/serviceWorker.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

export default defineConfig({
  base: './',
  plugins: [react(), builtinData(), contentPolicy(), preloadPages(), prerender(), compileAhead(), serviceWorker(version)],
  worker: { format: 'es', plugins: () => [builtinData()] },
  build: {
    // Chromium of the domestic browsers in use (fault 104); older ones are told by public/old-browser.js
    target: ['chrome100', 'edge100', 'firefox100', 'safari15.4'],
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
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/support/setup.ts'],
    testTimeout: 20_000,
  },
});
