// The weight budgets, in gzip: what the first screen needs, as Vite's manifest has it, and ECharts, which must not be part of it.
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('dist/.vite/manifest.json', import.meta.url), 'utf8'));
const chunks = Object.values(manifest);
const needed = new Set(chunks.filter((chunk) => chunk.isEntry));
for (const chunk of needed) for (const name of chunk.imports ?? []) needed.add(manifest[name]);
const isCharts = (chunk) => /^assets\/echarts-/.test(chunk.file);
if ([...needed].some(isCharts)) throw new Error('ECharts is in the path of the first screen');
const paths = (list) => list.map((chunk) => `dist/${chunk.file}`);

export default [
  { name: 'first screen', path: paths([...needed]), limit: '130 kB', gzip: true },
  { name: 'ECharts', path: paths(chunks.filter(isCharts)), limit: '240 kB', gzip: true },
];
