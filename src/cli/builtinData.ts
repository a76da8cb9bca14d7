import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Plugin } from 'vite';
import type { Dataset, SourceNote, Target } from '../core/dataset/dataset.ts';
import { type DictionaryEntry, readDictionary } from '../core/dataset/dictionary.ts';
import { importTable } from '../core/import/importTable.ts';
import { dictionaryByName } from '../core/import/indicatorMeta.ts';
import { packDataset } from '../library/packedDataset.ts';

const DATA = new URL('../../data/', import.meta.url);
const PREFIX = 'virtual:dataset/';

interface CatalogueFile {
  readonly datasets: readonly {
    readonly id: string;
    readonly file: string;
    readonly name: Dataset['name'];
    readonly sample: boolean;
    readonly origin: string;
    readonly notes: readonly SourceNote[];
    readonly targets: readonly Target[];
  }[];
}

/** The dictionary of indicators in data/indicators.csv. */
export function builtinDictionary(): readonly DictionaryEntry[] {
  const text = readFileSync(new URL('indicators.csv', DATA), 'utf8').trim();
  return readDictionary(Papa.parse<string[]>(text).data);
}

/** A built-in dataset, read by the same import as a dropped file; a file of ours that is refused or has a warning fails the build. */
export async function builtinDataset(id: string): Promise<Dataset> {
  const catalogue: CatalogueFile = JSON.parse(readFileSync(new URL('catalogue.json', DATA), 'utf8'));
  const entry = catalogue.datasets.find((dataset) => dataset.id === id);
  if (entry === undefined) throw new Error(`data/catalogue.json has no ${id}`);
  const bytes = readFileSync(new URL(entry.file, DATA));
  const result = await importTable(
    { size: bytes.length, read: async (from, to) => new Uint8Array(bytes.subarray(from, to)) },
    { fileName: entry.file, dictionary: dictionaryByName(builtinDictionary()), choices: {}, thisYear: 2026 },
  );
  if (!result.ok) throw new Error(`data/${entry.file}: ${JSON.stringify(result.problem.problem)}`);
  const { dataset } = result.value;
  return {
    ...dataset,
    id,
    name: entry.name,
    sample: entry.sample,
    source: { fileName: entry.file, origin: entry.origin },
    notes: [...entry.notes, ...dataset.notes],
    targets: entry.targets.filter((target) =>
      dataset.indicators.some((indicator) => indicator.id === target.indicator),
    ),
  };
}

/** Ids of the headline indicators in their order. */
function headlines(): readonly string[] {
  const leading = builtinDictionary().filter(({ headline }) => headline !== null);
  return leading.sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0)).map(({ id }) => id);
}

/** Makes `virtual:dataset/ID` `virtual:dictionary` and `virtual:headlines` from data/ at build time, so that a first visit reads no CSV. */
export function builtinData(): Plugin {
  return {
    name: 'builtin-data',
    resolveId: (id) =>
      id.startsWith(PREFIX) || id === 'virtual:dictionary' || id === 'virtual:headlines' ? `\0${id}` : null,
    async load(id) {
      if (id === '\0virtual:dictionary') return `export default ${JSON.stringify(builtinDictionary())}`;
      if (id === '\0virtual:headlines') return `export default ${JSON.stringify(headlines())}`;
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const packed = packDataset(await builtinDataset(id.slice(PREFIX.length + 1)));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(packed))})`;
    },
  };
}
