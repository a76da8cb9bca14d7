// Prints the markup of the page's first screen; a process of its own, since the page's modules are made for a browser.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const server = await createServer({
  root,
  configFile: `${root}vite.config.ts`,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { firstScreen } = await server.ssrLoadModule('/src/app/firstScreen.tsx');
process.stdout.write(firstScreen(), () => process.exit());
