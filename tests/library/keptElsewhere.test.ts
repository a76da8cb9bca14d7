// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { readCopy } from '../../src/library/store/catalogueCopy.ts';
import { closeDatabase } from '../../src/library/store/database.ts';
import type { StoredEntry } from '../../src/library/store/entry.ts';
import { readCatalogue } from '../../src/library/store/readCatalogue.ts';
import { saveFile } from '../../src/library/store/store.ts';
import { newsBetween } from '../../src/library/windowNews.ts';
import { readTable } from '../support/readTable.ts';

async function keep(id: string, fileName: string, sha256: string): Promise<StoredEntry> {
  const { dataset, report } = await readTable('地区,2022,2023\n甲县,1,2\n', { fileName });
  const saved = await saveFile({ id, file: new File(['x'], fileName), dataset, report }, sha256);
  if (!saved.ok) throw new Error(saved.problem);
  return saved.value.entry;
}

async function forgetDatabase(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
}

async function missing(): Promise<readonly string[]> {
  const list = await readCatalogue();
  return list.kind === 'known' ? list.missing.map(({ title }) => title) : [list.kind];
}

beforeEach(async () => {
  localStorage.clear();
  await forgetDatabase();
});

describe('what the browser cleared away', () => {
  it('fault 80: is noticed, and named until a person has seen it', async () => {
    await keep('d1', '甲.csv', 'one');
    await keep('d2', '乙.csv', 'two');
    expect(await missing()).toEqual([]);
    await forgetDatabase();
    expect(await missing()).toEqual(['甲.csv', '乙.csv']);
    expect(await missing()).toEqual(['甲.csv', '乙.csv']);
  });

  it('fault 80: is not missing any more once the same content is kept again', async () => {
    await keep('d1', '甲.csv', 'one');
    await missing();
    await forgetDatabase();
    await keep('d9', '另一个名字.csv', 'one');
    expect(await missing()).toEqual([]);
  });

  it('is not what a person deleted and was cleared away a day later', async () => {
    const entry = await keep('d1', '甲.csv', 'one');
    await missing();
    const { changeEntry } = await import('../../src/library/store/store.ts');
    const { forgetCopies } = await import('../../src/library/store/catalogueCopy.ts');
    const { sweep } = await import('../../src/library/store/sweep.ts');
    await changeEntry(entry, { deletedAt: 5 });
    expect(await missing()).toEqual([]);
    await sweep(10, forgetCopies);
    expect(await missing()).toEqual([]);
  });

  it('is read from a damaged copy as nothing at all', () => {
    for (const damaged of ['{', '5', '[{"id":3}]', '{"__proto__":[]}']) {
      localStorage.setItem('tongbi:kept', damaged);
      expect(readCopy()).toEqual([]);
    }
  });
});

describe('what another window did', () => {
  const open = new Set(['d1']);

  it('fault 81: is told of what is open here, and of nothing else', async () => {
    const [one, two] = [await keep('d1', '甲.csv', 'one'), await keep('d2', '乙.csv', 'two')];
    expect(newsBetween([one, two], [two], open)).toEqual([{ kind: 'deleted', id: 'd1', title: '甲.csv' }]);
    expect(newsBetween([one, two], [one], open)).toEqual([]);
    expect(newsBetween([two], [one, two], open)).toEqual([{ kind: 'restored', id: 'd1', title: '甲.csv' }]);
  });

  it('fault 81: a reading that changed is told, a new title is not', async () => {
    const one = await keep('d1', '甲.csv', 'one');
    expect(newsBetween([one], [{ ...one, title: '新', revision: 2 }], open)).toEqual([]);
    expect(newsBetween([one], [{ ...one, choices: { year: 2022 }, revision: 2 }], open)).toEqual([
      { kind: 'reread', id: 'd1', title: '甲.csv' },
    ]);
  });

  it('fault 81: of two readings that were both kept the first window is told as well', async () => {
    const one = await keep('d1', '甲.csv', 'one');
    expect(newsBetween([one], [one, { ...one, id: 'd7', besides: 'd1' }], open)).toEqual([
      { kind: 'besides', id: 'd1', title: '甲.csv', other: 'd7' },
    ]);
  });
});
