import { describe, expect, it } from 'vitest';
import type { StoredEntry } from '../../src/library/store/entry.ts';
import { fileGroups } from '../../src/pages/library/fileGroups.ts';

function entry(id: string, fileName: string, more: Partial<StoredEntry> = {}): StoredEntry {
  return {
    id,
    title: fileName,
    fileName,
    origin: null,
    bytes: 1,
    sha256: id,
    savedAt: 1,
    openedAt: 1,
    shape: 'long',
    regions: 1,
    indicators: 1,
    firstYear: 2022,
    lastYear: 2023,
    values: 1,
    attention: 0,
    choices: {},
    engine: 2,
    version: 1,
    deletedAt: null,
    revision: 1,
    ...more,
  };
}

const found = (entries: readonly StoredEntry[], search = ''): readonly string[] =>
  fileGroups(entries, search).map(({ newest, older }) => [newest.id, ...older.map(({ id }) => id)].join(' '));

describe('the kept files', () => {
  const all = [
    entry('a1', '甲.csv', { openedAt: 9 }),
    entry('a3', '甲.csv', { version: 3 }),
    entry('a2', '甲.csv', { version: 2, title: '初稿' }),
    entry('b1', '乙.csv', { openedAt: 5, origin: '某市统计局' }),
  ];

  it('are grouped by name, the newest version first, what was opened last first', () => {
    expect(found(all)).toEqual(['a3 a2 a1', 'b1']);
  });

  it('are found by title, file name or source, whatever the case', () => {
    expect(found(all, ' 统计局 ')).toEqual(['b1']);
    expect(found(all, 'CSV')).toHaveLength(2);
    expect(found(all, '丙')).toEqual([]);
  });

  it('are found by an older version too, which is then shown', () => {
    expect(fileGroups(all, '初稿').map(({ olderFound }) => olderFound)).toEqual([true]);
    expect(fileGroups(all, '甲').map(({ olderFound }) => olderFound)).toEqual([false]);
  });
});
