import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase } from '../../src/library/store/database.ts';
import { changeEntry, clearDeleted, listEntries, loadKept, saveFile } from '../../src/library/store/store.ts';
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
    expect(value(await clearDeleted(10))).toBe(1);
    expect(value(await loadKept('d1'))).toBeNull();
  });

  it('fault 81: a change made in another window since is not overwritten', async () => {
    const { entry } = value(await saveFile(await opened('d1', '甲.csv'), 'hash-1'));
    expect(value(await changeEntry(entry, { title: '一' }))).toMatchObject({ title: '一' });
    expect(value(await changeEntry(entry, { title: '二' }))).toBeNull();
    expect(value(await listEntries())[0]?.title).toBe('一');
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
});
