import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { closeDatabase, withDatabase } from '../../src/library/store/database.ts';
import { replaceReading } from '../../src/library/store/replaceReading.ts';
import { restoreEntries } from '../../src/library/store/restoreEntries.ts';
import { allEntries, loadKept, saveFile } from '../../src/library/store/store.ts';
import { storedDataset } from '../../src/library/store/storedDataset.ts';
import { readTable } from '../support/readTable.ts';

const OLD = '地区,2022,2023\n甲县,1,2\n';
const NEW = '地区,2022,2023\n甲县,1,20\n';

async function opened(id: string, text: string) {
  const { dataset, report } = await readTable(text, { fileName: `${id}.csv` });
  return { id, file: new File([text], `${id}.csv`), dataset: { ...dataset, id }, report };
}

/** The ids that are kept: each with its entry, its bytes and its dataset, or the test fails. */
async function kept(): Promise<readonly string[]> {
  return withDatabase(async (database) => {
    const [entries, files, datasets] = await Promise.all(
      (['entries', 'files', 'datasets'] as const).map((store) => database.getAllKeys(store)),
    );
    expect(files).toEqual(entries);
    expect(datasets).toEqual(entries);
    return entries ?? [];
  });
}

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => void vi.restoreAllMocks());

/** From the given one on, writes fail: at once, as when something cannot be written, or by the end of their transaction. */
function failFrom(write: number, how: 'throw' | 'abort'): void {
  const put = IDBObjectStore.prototype.put;
  let writes = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...value: Parameters<typeof put>
  ) {
    if (writes++ < write) return put.apply(this, value);
    if (how === 'throw') throw new DOMException('the disk is gone', 'UnknownError');
    const request = put.apply(this, value);
    this.transaction.abort();
    return request;
  });
}

const points = (['throw', 'abort'] as const).flatMap((how) =>
  Array.from({ length: 7 }, (_, write) => [how, write] as const),
);

it.each(points)(
  'fault 83, R4: saving, stopped (%s) at write %i, leaves the old or the new, never half',
  async (how, write) => {
    await saveFile(await opened('old', OLD), 'A');
    failFrom(write, how);
    const saved = await saveFile(await opened('new', NEW), 'B');
    vi.restoreAllMocks();
    expect(saved.ok).toBe(write >= 3);
    expect(await kept()).toEqual(saved.ok ? ['new', 'old'] : ['old']);
  },
);

it.each(points)(
  'fault 83, R4: another reading, stopped (%s) at write %i, is the old one or the new',
  async (how, write) => {
    const saved = await saveFile(await opened('old', OLD), 'A');
    if (!saved.ok) throw new Error(saved.problem);
    const { dataset, report } = await opened('old', NEW);
    failFrom(write, how);
    const replaced = await replaceReading(saved.value.entry, { dataset, report });
    vi.restoreAllMocks();
    expect(replaced.ok).toBe(write >= 2);
    expect(await kept()).toEqual(['old']);
    const now = await loadKept('old');
    if (!now.ok || now.value === null) throw new Error('lost');
    expect([...now.value.dataset.columns.value]).toEqual(replaced.ok ? [1, 20] : [1, 2]);
    expect(now.value.entry.revision).toBe(replaced.ok ? 2 : 1);
  },
);

it.each(points)(
  'fault 103: restoring two files, stopped (%s) at write %i, brings both or none',
  async (how, write) => {
    await saveFile(await opened('old', OLD), 'A');
    const here = await allEntries();
    if (!here.ok) throw new Error(here.problem);
    const restored = async (id: string) => {
      const { file, dataset, report } = await opened(id, NEW);
      const said = { title: id, fileName: file.name, path: id, bytes: file.size, sha256: id, version: 1 };
      const times = { savedAt: 1, openedAt: 1, engine: 1 };
      const entry = { id, ...said, ...times, choices: {}, acknowledged: [], recipe: null, reading: 'r' };
      return { entry, file, reading: { dataset, report }, stored: await storedDataset(dataset) };
    };
    const both = [await restored('one'), await restored('two')];
    failFrom(write, how);
    const result = await restoreEntries(both, here.value);
    vi.restoreAllMocks();
    expect(result.ok).toBe(write >= 6);
    expect(await kept()).toEqual(result.ok ? ['old', 'one', 'two'] : ['old']);
  },
);
