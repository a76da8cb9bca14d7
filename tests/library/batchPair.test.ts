import { describe, expect, it } from 'vitest';
import { batchPair } from '../../src/library/batchPair.ts';
import { isHiddenFile } from '../../src/library/hiddenFile.ts';
import { holdReadFile } from '../../src/library/openedFiles.ts';
import { importText } from '../support/readTable.ts';

async function ready(name: string, text: string) {
  const read = await importText(text, { fileName: name });
  if (!read.ok) throw new Error(name);
  const file = new File([text], name);
  const { id } = holdReadFile(file, read.value);
  return { key: 0, file, state: { kind: 'ready' as const, id, isSettled: true } };
}

const pairOf = (...items: Awaited<ReturnType<typeof ready>>[]) =>
  batchPair({ items, hidden: 0, beyond: 0, done: true });

describe('fault 33: two files of a batch', () => {
  it('become a pair, the older by its last year as A, whatever their order', async () => {
    const old = await ready('x.csv', '地区,2021,2022\n甲,1,2\n');
    const young = await ready('a.csv', '地区,2022,2023\n甲,1,2\n');
    const pair = { a: old.state.id, b: young.state.id };
    expect(pairOf(old, young)).toEqual(pair);
    expect(pairOf(young, old)).toEqual(pair);
  });

  it('of the same years are told apart by the year in their names, then by the names', async () => {
    const text = '地区,2021,2022\n甲,1,2\n';
    const [late, early, second, tenth] = await Promise.all(
      ['2023年报.csv', '2022年报.csv', '第2稿.csv', '第10稿.csv'].map((name) => ready(name, text)),
    );
    if (late === undefined || early === undefined || second === undefined || tenth === undefined)
      throw new Error();
    expect(pairOf(late, early)?.a).toBe(early.state.id);
    expect(pairOf(tenth, second)?.a).toBe(second.state.id);
  });

  it('are no pair before each has the id it is kept under: the link would go to one that is gone in a moment', async () => {
    const [old, young] = [
      await ready('2022.csv', '地区,2021,2022\n甲,1,2\n'),
      await ready('2023.csv', '地区,2022,2023\n甲,1,2\n'),
    ];
    expect(pairOf(old, { ...young, state: { ...young.state, isSettled: false } })).toBeNull();
    expect(pairOf(old, young)).not.toBeNull();
  });

  it('are no pair when there are three, or one was not read', async () => {
    const one = await ready('x.csv', '地区,2021,2022\n甲,1,2\n');
    expect(pairOf(one, one, one)).toBeNull();
    expect(
      batchPair({
        items: [one, { key: 1, file: one.file, state: { kind: 'waiting' } }],
        hidden: 0,
        beyond: 0,
        done: false,
      }),
    ).toBeNull();
  });
});

describe('files that come along with a folder', () => {
  it('are passed by: those of the system, and the lock of an open workbook', () => {
    const names = [
      '.DS_Store',
      'Thumbs.db',
      'desktop.ini',
      '~$总值.xlsx',
      '._甲.csv',
      '总值.csv',
      '说明.txt',
    ];
    expect(names.filter((name) => isHiddenFile(new File([], name)))).toEqual(names.slice(0, 5));
  });
});
