import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { yearOverYearAll } from '../../../src/core/measures/yearOverYearAll.ts';
import { importFile } from '../../../src/library/importClient.ts';
import type { ReferenceReply } from './reference.worker.ts';

let dataset: Dataset | null = null;

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
    dataset = result.value.dataset;
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
