// Runs a TypeScript entry of src/cli: node src/cli/run.mjs inspect FILE …
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [name, ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
const { module } = await runnerImport(entry, { root, configFile: false, logLevel: 'error' });
process.exitCode = (await module.main(args)) ?? 0;
