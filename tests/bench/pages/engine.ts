import { compare } from '../../../src/core/compare/compare.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import type { ImportReport } from '../../../src/core/import/report.ts';
import { newestYear } from '../../../src/core/measures/readAll.ts';
import { yearOverYearAll } from '../../../src/core/measures/yearOverYearAll.ts';
import { hashFile, importFile } from '../../../src/library/importClient.ts';
import { openReading } from '../../../src/library/openReading.ts';
import { loadKept, saveFile } from '../../../src/library/store/store.ts';
import type { ReferenceReply } from './reference.worker.ts';

let dataset: Dataset | null = null;
let report: ImportReport | null = null;
const reopened: Dataset[] = [];

function chosen(): File {
  const file = document.querySelector('input')?.files?.[0];
  if (file === undefined) throw new Error('no file');
  return file;
}

/** The same by a Map with number keys: one pass to fill it, one to look up. */
function yearOverYearByMap({ columns, periods, regions }: Dataset): Float64Array {
  const { indicator, region, period, value } = columns;
  const years = Int32Array.from(periods, Number);
  const key = (row: number, year: number): number =>
    ((indicator[row] ?? 0) * regions.length + (region[row] ?? 0)) * 4000 + year;
  const values = new Map<number, number>();
  for (let row = 0; row < value.length; row++)
    values.set(key(row, years[period[row] ?? 0] ?? 0), value[row] ?? 0);
  const rates = new Float64Array(value.length);
  for (let row = 0; row < value.length; row++) {
    const base = values.get(key(row, (years[period[row] ?? 0] ?? 0) - 1));
    if (base !== undefined && base > 0) rates[row] = (((value[row] ?? 0) - base) / base) * 100;
  }
  return rates;
}

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const engine = {
  async import(): Promise<{ ms: number; rows: number }> {
    const start = performance.now();
    const result = await importFile(chosen());
    const ms = performance.now() - start;
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    ({ dataset, report } = result.value);
    return { ms, rows: result.value.report.acceptedRows };
  },
  reference(encoding: string): Promise<ReferenceReply> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./reference.worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<ReferenceReply>) => {
        worker.terminate();
        resolve(data);
      };
      worker.onerror = () => reject(new Error('reference worker'));
      worker.postMessage({ file: chosen(), encoding });
    });
  },
  /** Every correction of a table of so many rows, from the choice to its whole read-back, and beside each the reading of the file anew; the first, which starts the Worker, is not counted. */
  async correct(rows: number, runs: number): Promise<readonly { ours: number; anew: number }[]> {
    const lines = Array.from({ length: rows }, (_, at) =>
      [
        `示例地区${at % 400}`,
        1974 + (Math.floor(at / 400) % 50),
        `示例指标${Math.floor(at / 20_000)}`,
        at,
        '亿元',
      ].join(','),
    );
    const file = new File([`地区,年份,指标,数值,单位\n${lines.join('\n')}\n`], 'table.csv');
    const reading = openReading(file, (code) => {
      throw new Error(code);
    });
    const times: { ours: number; anew: number }[] = [];
    for (let run = 0; run <= runs; run++) {
      const start = performance.now();
      await new Promise<void>((resolve) =>
        reading.read({ noteLines: [run + 2] }, (back) => {
          if (!back.partial) resolve();
        }),
      );
      const read = performance.now();
      await importFile(file);
      times.push({ ours: read - start, anew: performance.now() - read });
    }
    reading.close();
    return times.slice(1);
  },
  /** Keeps the imported file with its hash, and lets go of it. */
  async keep(id: string): Promise<number> {
    const file = chosen();
    const [read, said] = [dataset, report];
    if (read === null || said === null) throw new Error('import first');
    const start = performance.now();
    const sha256 = await hashFile(file);
    const saved = await saveFile({ id, file, dataset: read, report: said }, sha256 ?? '');
    const ms = performance.now() - start;
    if (!saved.ok || saved.value.kind !== 'saved') throw new Error(JSON.stringify(saved));
    dataset = null;
    return ms;
  },
  async reopen(id: string): Promise<number> {
    const start = performance.now();
    const kept = await loadKept(id);
    const ms = performance.now() - start;
    if (!kept.ok || kept.value === null) throw new Error('not kept');
    reopened.push(kept.value.dataset);
    return ms;
  },
  /** The two that were reopened last, in their newest years, as the page compares them. */
  compare(): { ms: number; changed: number; revised: number; confirmed: number } {
    const [a, b] = reopened.slice(-2);
    if (a === undefined || b === undefined) throw new Error('reopen two');
    const side = (of: Dataset) => ({ dataset: of, region: null, year: newestYear(of, null) });
    const start = performance.now();
    const { changed, revised, confirmed } = compare(side(a), side(b), {
      indicators: new Map(),
      regions: new Map(),
    });
    const ms = performance.now() - start;
    return { ms, changed: changed.length, revised: revised.length, confirmed };
  },
  yearOverYear(): { ours: number; map: number } {
    const read = dataset;
    if (read === null) throw new Error('import first');
    return { map: timed(() => yearOverYearByMap(read)), ours: timed(() => yearOverYearAll(read)) };
  },
};

declare global {
  interface Window {
    engine: typeof engine;
  }
}
window.engine = engine;
