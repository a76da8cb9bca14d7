import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Plugin } from 'vite';
import type { Dataset } from '../core/dataset/dataset.ts';
import { readDictionary } from '../core/dataset/dictionary.ts';
import { indexObservations } from '../core/dataset/observationIndex.ts';
import { grainOf } from '../core/dataset/period.ts';
import { packDataset } from '../library/packedDataset.ts';

const DATA = new URL('../../data/', import.meta.url);
const PREFIX = 'virtual:dataset/';

// INTERIM reader of canonical long files until importTable takes over.
function interim(id: string): Dataset {
  const catalogue = JSON.parse(readFileSync(new URL('catalogue.json', DATA), 'utf8'));
  const entry = catalogue.datasets.find((d: { id: string }) => d.id === id);
  const rows = (f: string) =>
    Papa.parse<string[]>(readFileSync(new URL(f, DATA), 'utf8').trim(), { header: false }).data;
  const dictionary = readDictionary(rows('indicators.csv'));
  const [header = [], ...body] = rows(entry.file);
  const at = (row: string[], name: string) => row[header.indexOf(name)] ?? '';
  const names = [...new Set(body.map((r) => at(r, '指标')))];
  const indicators = names.map(
    (name) =>
      dictionary.find((d) => d.name === name) ??
      (() => {
        throw new Error(name);
      })(),
  );
  const regions = [...new Set(body.map((r) => at(r, '地区')))];
  const periods = [...new Set(body.map((r) => at(r, '年份')))].filter((p) => /^\d{4}$/.test(p)).sort();
  const kept = body.filter((r) => periods.includes(at(r, '年份')));
  const units = [...new Set(kept.map((r) => at(r, '单位')))];
  const num = (s: string) => Number(s.replace(/[,余≥≤<]/g, ''));
  const columns = {
    indicator: Uint16Array.from(kept, (r) => names.indexOf(at(r, '指标'))),
    region: Uint32Array.from(kept, (r) => regions.indexOf(at(r, '地区'))),
    period: Uint16Array.from(kept, (r) => periods.indexOf(at(r, '年份'))),
    value: Float64Array.from(kept, (r) => num(at(r, '数值')) || 0),
    state: Uint8Array.from(kept, (r) => {
      const v = at(r, '数值');
      return v === '' ? 17 : Number.isNaN(num(v)) ? 18 : /余|≥/.test(v) ? 1 : 0;
    }),
    flags: Uint8Array.from(
      kept,
      (r) => (/口径/.test(at(r, '备注')) ? 2 : 0) | (/初步/.test(at(r, '备注')) ? 1 : 0),
    ),
    unit: Uint16Array.from(kept, (r) => units.indexOf(at(r, '单位'))),
    line: Uint32Array.from(kept, (r) => body.indexOf(r) + 2),
  };
  return {
    id,
    name: entry.name,
    sample: entry.sample,
    source: { fileName: entry.file, origin: entry.origin },
    indicators,
    regions: regions.map((name) => ({ name, total: false })),
    periods,
    grain: grainOf(periods[0] ?? '2000'),
    units,
    columns,
    index: indexObservations(columns, {
      indicators: indicators.length,
      regions: regions.length,
      periods: periods.length,
    }).index,
    notes: entry.notes ?? [],
    remarks: new Map(kept.flatMap((r, i) => (at(r, '备注') ? [[i, at(r, '备注')] as const] : []))),
    targets: entry.targets ?? [],
  };
}

/** Makes `virtual:dataset/ID` and `virtual:dictionary` from data/ at build time, so that a first visit parses no CSV. */
export function builtinData(): Plugin {
  return {
    name: 'builtin-data',
    resolveId: (id) => (id.startsWith(PREFIX) || id === 'virtual:dictionary' ? `\0${id}` : null),
    load(id) {
      if (id === '\0virtual:dictionary') {
        const text = readFileSync(new URL('indicators.csv', DATA), 'utf8').trim();
        return `export default ${JSON.stringify(readDictionary(Papa.parse<string[]>(text).data))}`;
      }
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(packDataset(interim(id.slice(PREFIX.length + 1)))))})`;
    },
  };
}
