import { describe, expect, it } from 'vitest';
import { folderFiles } from '../../src/app/folderFiles.ts';

interface Given {
  readonly [name: string]: string | Given;
}

/** Entries as a browser gives them: a reader answers some at a time, and none at the end. */
function entryOf(name: string, given: string | Given): FileSystemEntry {
  const base = { name, fullPath: name, filesystem: { name: '', root: null }, getParent: () => undefined };
  if (typeof given === 'string') {
    const file = (found: (file: File) => void, failed: () => void): void =>
      given === 'gone' ? failed() : found(new File([given], name));
    return Object.assign(base, { isFile: true, isDirectory: false, file }) as unknown as FileSystemEntry;
  }
  const createReader = () => {
    const left = Object.entries(given).map(([inner, content]) => entryOf(inner, content));
    return { readEntries: (found: (entries: FileSystemEntry[]) => void) => found(left.splice(0, 2)) };
  };
  return Object.assign(base, {
    isFile: false,
    isDirectory: true,
    createReader,
  }) as unknown as FileSystemEntry;
}

const namesIn = async (given: Given): Promise<readonly string[]> =>
  (await folderFiles(Object.entries(given).map(([name, content]) => entryOf(name, content)))).map(
    ({ name }) => name,
  );

describe('fault 33: a folder that is dropped', () => {
  it('gives all its files in the order of their names, those of its folders too', async () => {
    const year = {
      '10月.csv': 'x',
      '2月.csv': 'x',
      区县: { '甲.xlsx': 'x', 更深: { '乙.csv': 'x' } },
      '1月.csv': 'x',
    };
    expect(await namesIn({ 年报: year })).toEqual(['1月.csv', '2月.csv', '10月.csv', '乙.csv', '甲.xlsx']);
  });

  it('is not followed into hidden folders, and passes over a file that is gone', async () => {
    expect(
      await namesIn({ 年报: { '.git': { a: 'x' }, __MACOSX: { b: 'x' }, '甲.csv': 'x', '乙.csv': 'gone' } }),
    ).toEqual(['甲.csv']);
  });

  it('ends, however deep it is', async () => {
    let deep: Given = { '底.csv': 'x' };
    for (let level = 0; level < 40; level++) deep = { 层: deep };
    expect(await namesIn({ 年报: deep })).toEqual([]);
  });
});
