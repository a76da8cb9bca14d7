// The weight of the page against its budgets: what the first screen needs, and ECharts, in gzip.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const DIST = new URL('../../dist/', import.meta.url);
const BUDGETS = { entry: 130_000, echarts: 240_000 };

const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', DIST), 'utf8'));
const weigh = (file) => gzipSync(readFileSync(new URL(file, DIST)), { level: 9 }).length;
const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
const path = new Set();
const follow = (chunk) => {
  path.add(chunk.file);
  for (const name of chunk.imports ?? []) follow(manifest[name]);
};
follow(entry);
const charts = readdirSync(new URL('assets/', DIST))
  .filter((name) => /^echarts-.*\.js$/.test(name))
  .map((name) => `assets/${name}`);
if ([...path].some((file) => charts.includes(file))) {
  console.error('ECharts is in the path of the first screen');
  process.exitCode = 1;
}
for (const [name, files] of Object.entries({ entry: [...path], echarts: charts })) {
  const size = files.reduce((sum, file) => sum + weigh(file), 0);
  const fits = size > 0 && size <= BUDGETS[name];
  console.log(
    `${name}: ${(size / 1000).toFixed(1)} kB gzip of ${BUDGETS[name] / 1000}${fits ? '' : ' EXCEEDED'}`,
  );
  if (!fits) process.exitCode = 1;
}
