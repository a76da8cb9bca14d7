import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../../src/cli/findChromium.mjs';

const PORT = Number(process.env.PORT ?? 4373);
const executablePath = findChromium();

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  outputDir: '../../test-results',
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    // what a story intercepts must not be answered from the cache; offline.e2e.ts allows them
    serviceWorkers: 'block',
    launchOptions: { args: CHROMIUM_ARGS, ...(executablePath === null ? {} : { executablePath }) },
  },
  webServer: {
    command: `node ../../src/cli/serve.mjs`,
    env: { PORT: String(PORT) },
    port: PORT,
    reuseExistingServer: false,
  },
});
