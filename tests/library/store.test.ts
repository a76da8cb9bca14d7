import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, withDatabase } from '../../src/library/store/database.ts';
import { allDecks, putDeck } from '../../src/library/store/deckStore.ts';
import type { StoredEntry } from '../../src/library/store/entry.ts';
import { replaceReading } from '../../src/library/store/replaceReading.ts';
import { changeEntry, listEntries, loadKept, saveFile, touchEntry } from '../../src/library/store/store.ts';
import { sweep } from '../../src/library/store/sweep.ts';
import { readTable } from '../support/readTable.ts';
import { workbookOf } from '../support/workbookOf.ts';

const TEXT = '地区,2022,2023\n甲县,1,2\n乙县,,4\n';

async function opened(id: string, fileName: string, text = TEXT) {
  const { dataset, report } = await readTable(text, { fileName });
  return { id, file: new File([text], fileName), dataset: { ...dataset, id }, report };
}

const value = <T>(result: { ok: true; value: T } | { ok: false; problem: string }): T => {
  if (!result.ok) throw new Error(result.problem);
  return result.value;
};

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

describe('a kept file', () => {
  it('comes back with its bytes, its dataset and its report', async () => {
    const file = await opened('d1', '甲.csv');
    expect(value(await saveFile(file, 'hash-1'))).toMatchObject({
      kind: 'saved',
      entry: { version: 1, values: 3 },
    });
    const kept = value(await loadKept('d1'));
    expect(await kept?.file.text()).toBe(TEXT);
    expect(kept?.dataset).toEqual(file.dataset);
    expect(kept?.report).toEqual(file.report);
  });

  it('fault 29: the same content is kept once, whatever it is called', async () => {
    await saveFile(await opened('d1', '甲.csv'), 'hash-1');
    expect(value(await saveFile(await opened('d2', '乙.csv'), 'hash-1'))).toMatchObject({
      kind: 'known',
      entry: { id: 'd1' },
    });
    expect(value(await listEntries())).toHaveLength(1);
  });

  it('as another sheet of the same workbook stands beside it under its own title, and is no version of it', async () => {
    const rows = [
      ['地区', 2022, 2023],
      ['甲县', 1, 2],
    ];
    const bytes = workbookOf({
      sheets: [
        { name: '总值', rows },
        { name: '人口', rows },
      ],
    });
    for (const [id, sheet] of [
      ['d1', '总值'],
      ['d2', '人口'],
    ] as const) {
      const { dataset, report } = await readTable(bytes, { fileName: '年报.xlsx', choices: { sheet } });
      const file = new File([bytes.slice().buffer], '年报.xlsx');
      await saveFile({ id, file, dataset: { ...dataset, id }, report }, 'hash-1');
    }
    const entries = value(await listEntries());
    expect(entries.map(({ title, version }) => [title, version]).sort()).toEqual([
      ['年报.xlsx · 人口', 1],
      ['年报.xlsx · 总值', 1],
    ]);
  });

  it('fault 30: other content under the same name is a version, and the first stays', async () => {
    await saveFile(await opened('d1', '甲.csv'), 'hash-1');
    const second = value(await saveFile(await opened('d2', '甲.csv', `${TEXT}丙县,5,6\n`), 'hash-2'));
    expect(second.entry.version).toBe(2);
    expect(value(await listEntries())).toHaveLength(2);
  });

  it('fault 83: an interrupted save leaves nothing of it behind', async () => {
    const file = await opened('d1', '甲.csv');
    const broken = { ...file, report: { ...file.report, unclonable: () => undefined } };
    expect(await saveFile(broken, 'hash-1')).toMatchObject({ ok: false });
    expect(value(await listEntries())).toEqual([]);
    expect(value(await loadKept('d1'))).toBeNull();
  });

  it('is deleted with undo, and cleared away later', async () => {
    const { entry } = value(await saveFile(await opened('d1', '甲.csv'), 'hash-1'));
    const deleted = value(await changeEntry(entry, { deletedAt: 5 }));
    expect(value(await listEntries())).toEqual([]);
    if (deleted === null) throw new Error('not deleted');
    expect(value(await changeEntry(deleted, { deletedAt: null }))).toMatchObject({ revision: 3 });
    expect(value(await listEntries())).toHaveLength(1);
    const again = value(await listEntries())[0];
    if (again !== undefined) await changeEntry(again, { deletedAt: 5 });
    expect(value(await sweep(10))).toBe(1);
    expect(value(await loadKept('d1'))).toBeNull();
  });

  it('fault 81: a change made in another window since is not overwritten', async () => {
    const { entry } = value(await saveFile(await opened('d1', '甲.csv'), 'hash-1'));
    expect(value(await changeEntry(entry, { title: '一' }))).toMatchObject({ title: '一' });
    expect(value(await changeEntry(entry, { title: '二' }))).toBeNull();
    expect(value(await listEntries())[0]?.title).toBe('一');
  });
});

describe('another reading of a kept file', () => {
  const MORE = '地区,2022,2023\n甲县,1,2\n乙县,,40\n';

  async function kept(): Promise<StoredEntry> {
    return value(await saveFile(await opened('d1', '甲.csv'), 'hash-1')).entry;
  }
  async function readAs(text: string, year?: number) {
    const { dataset, report } = await opened('x', '甲.csv', text);
    return { dataset, report: year === undefined ? report : { ...report, choices: { year } } };
  }

  it('takes the place of the one before, and the bytes stay', async () => {
    const entry = await kept();
    const next = value(await replaceReading(entry, await readAs(MORE, 2022)));
    expect(next).toMatchObject({ id: 'd1', revision: 2, title: '甲.csv', choices: { year: 2022 } });
    const now = value(await loadKept('d1'));
    expect(await now?.file.text()).toBe(TEXT);
    expect([...(now?.dataset.columns.value ?? [])]).toContain(40);
    expect(now?.dataset.id).toBe('d1');
  });

  it('fault 81: of two windows that read it anew both readings are kept, and nothing of the first is touched', async () => {
    const entry = await kept();
    await replaceReading(entry, await readAs(TEXT, 2022));
    const second = value(await replaceReading(entry, await readAs(MORE, 2023)));
    expect(second).toMatchObject({ besides: 'd1', version: 2, choices: { year: 2023 } });
    expect(value(await listEntries()).map(({ choices }) => choices.year)).toEqual(
      expect.arrayContaining([2022, 2023]),
    );
    expect([...(value(await loadKept('d1'))?.dataset.columns.value ?? [])]).not.toContain(40);
    expect(await value(await loadKept(second?.id ?? ''))?.file.text()).toBe(TEXT);
  });

  it('is not kept twice when both windows came to the same', async () => {
    const entry = await kept();
    await replaceReading(entry, await readAs(TEXT, 2022));
    expect(value(await replaceReading(entry, await readAs(TEXT, 2022)))).toMatchObject({ id: 'd1' });
    expect(value(await listEntries())).toHaveLength(1);
  });

  it('fault 81: of an entry that another window has deleted is kept as an entry of its own', async () => {
    const entry = await kept();
    await changeEntry(entry, { deletedAt: 5 });
    expect(value(await replaceReading(entry, await readAs(MORE)))).toMatchObject({ besides: 'd1' });
    expect(value(await listEntries())).toHaveLength(1);
  });

  it('of a file that is gone is refused', async () => {
    expect(value(await replaceReading({ id: 'gone', revision: 1 }, await readAs(TEXT)))).toBeNull();
  });

  it('may be made although the entry was opened elsewhere meanwhile', async () => {
    const entry = await kept();
    await touchEntry('d1', entry.openedAt + 1000);
    expect(value(await replaceReading(entry, await readAs(MORE)))).toMatchObject({ id: 'd1' });
  });

  it('fault 83: that cannot be written whole leaves the old one whole', async () => {
    const entry = await kept();
    const reading = await readAs(MORE, 2022);
    const broken = { ...reading, report: { ...reading.report, unclonable: () => undefined } };
    expect(await replaceReading(entry, broken)).toMatchObject({ ok: false });
    const now = value(await loadKept('d1'));
    expect(now?.entry).toEqual(entry);
    expect([...(now?.dataset.columns.value ?? [])]).not.toContain(40);
  });
});

describe('the sweep at the start', () => {
  it('clears bytes that belong to no entry, and nothing else', async () => {
    await saveFile(await opened('d1', '甲.csv'), 'hash-1');
    await withDatabase((database) => database.put('files', { id: 'orphan', file: new File(['x'], 'x') }));
    expect(value(await sweep(0))).toBe(0);
    expect(await withDatabase((database) => database.getAllKeys('files'))).toEqual(['d1']);
    expect(value(await loadKept('d1'))).not.toBeNull();
  });
});

describe('a store of version 1', () => {
  it('is brought to the present version with everything in it', async () => {
    const { dataset, report, file } = await opened('old', '旧.csv');
    const { columns, index } = dataset;
    const blobs = Object.entries(columns).map(([name, array]) => [name, array && new Blob([array])]);
    const kept = {
      ...dataset,
      columns: Object.fromEntries(blobs),
      index: { rows: new Blob([index.rows]), keys: null },
    };
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('tongbi', 1);
      request.onupgradeneeded = () => {
        const entries = request.result.createObjectStore('entries', { keyPath: 'id' });
        entries.createIndex('sha256', 'sha256');
        entries.createIndex('fileName', 'fileName');
        request.result.createObjectStore('files', { keyPath: 'id' });
        request.result.createObjectStore('datasets', { keyPath: 'id' });
      };
      request.onsuccess = () => {
        const transaction = request.result.transaction(['entries', 'files', 'datasets'], 'readwrite');
        transaction.objectStore('entries').put({
          id: 'old',
          title: '旧',
          fileName: '旧.csv',
          bytes: file.size,
          sha256: 'hash',
          savedAt: 1,
          openedAt: 1,
          shape: 'regions-by-years',
          regions: 2,
          indicators: 1,
          firstYear: 2022,
          lastYear: 2023,
          values: 3,
          attention: 0,
          choices: {},
          version: 1,
          deletedAt: null,
          revision: 1,
        });
        transaction.objectStore('files').put({ id: 'old', file });
        transaction.objectStore('datasets').put({ id: 'old', dataset: kept, report });
        transaction.oncomplete = () => {
          request.result.close();
          resolve();
        };
      };
      request.onerror = () => reject(request.error);
    });
    expect(value(await listEntries())).toEqual([
      expect.objectContaining({ id: 'old', title: '旧', origin: null, engine: 0, values: 3 }),
    ]);
    expect(value(await loadKept('old'))?.dataset).toEqual({ ...dataset, id: 'old' });
    expect(value(await allDecks())).toEqual({ decks: [], damaged: [] });
  });
});

describe('a store of version 2', () => {
  it('is brought to the present version, can keep decks, and nothing of its files is touched', async () => {
    const { entry } = value(await saveFile(await opened('d1', '甲.csv'), 'hash-1'));
    const kept = { ...entry, origin: '统计局', engine: 7 };
    await closeDatabase();
    globalThis.indexedDB = new IDBFactory();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('tongbi', 2);
      request.onupgradeneeded = () => {
        const entries = request.result.createObjectStore('entries', { keyPath: 'id' });
        entries.createIndex('sha256', 'sha256');
        entries.createIndex('fileName', 'fileName');
        entries.put(kept);
        for (const name of ['files', 'datasets']) request.result.createObjectStore(name, { keyPath: 'id' });
      };
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error);
    });
    expect(value(await listEntries())).toEqual([kept]);
    const deck = { id: 'k1', name: '例会', slides: [], createdAt: 1, changedAt: 1, deletedAt: null };
    expect(value(await putDeck(deck))).toEqual(deck);
    expect(value(await allDecks()).decks).toEqual([deck]);
  });
});

describe('a store that cannot be used', () => {
  it('fault 79: says so instead of failing', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(await listEntries()).toEqual({ ok: false, problem: 'unavailable' });
  });

  it('fault 78: a newer database is neither opened nor touched', async () => {
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('tongbi', 9);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    expect(await listEntries()).toEqual({ ok: false, problem: 'newer' });
  });

  it('fault 78: a store that does not open within 10 seconds is said to be blocked, and no one waits for ever', async () => {
    const holding = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('tongbi', 1);
      request.onupgradeneeded = () => {
        for (const name of ['entries', 'files', 'datasets'])
          request.result.createObjectStore(name, { keyPath: 'id' });
      };
      request.onsuccess = () => resolve(request.result);
    });
    // an old window that does not step aside when this one wants to upgrade
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const listed = listEntries();
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await listed).toEqual({ ok: false, problem: 'blocked' });
    } finally {
      vi.useRealTimers();
      holding.close();
    }
  });

  it('fault 78: a store that is deleted while it is open is made anew for the next file', async () => {
    await saveFile(await opened('d1', '甲.csv'), 'A');
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('tongbi');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
    expect(value(await listEntries())).toEqual([]);
    await saveFile(await opened('d2', '乙.csv'), 'B');
    expect(value(await listEntries()).map(({ id }) => id)).toEqual(['d2']);
  });
});
