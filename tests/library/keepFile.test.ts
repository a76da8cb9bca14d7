import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Choices } from '../../src/core/import/report.ts';
import { keepFile } from '../../src/library/keepFile.ts';
import { hold, type OpenedFile, openedFile } from '../../src/library/openedFiles.ts';
import { closeDatabase } from '../../src/library/store/database.ts';
import { allEntries, changeEntry, saveFile } from '../../src/library/store/store.ts';
import { readTable } from '../support/readTable.ts';

vi.mock('../../src/library/importClient.ts', () => ({ hashFile: () => Promise.resolve('hash') }));
vi.mock('../../src/library/idle.ts', () => ({ idle: () => Promise.resolve() }));
vi.mock('../../src/library/storageState.ts', () => ({ askPersistence: () => Promise.resolve() }));

const TEXT = '指标,2021,2022\n人口,50,51\n用电量,7,暂缺\n车辆,3,4\n';

async function opened(choices: Choices, save: OpenedFile['save']): Promise<OpenedFile> {
  const { dataset, report } = await readTable(TEXT, { fileName: '甲.csv', choices });
  const file = {
    id: 'd1',
    file: new File([TEXT], '甲.csv'),
    dataset: { ...dataset, id: 'd1' },
    report,
    save,
  };
  hold(file);
  return file;
}

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

it('a correction that could not be kept is kept in its entry when it is tried again; title, version and revision go on', async () => {
  const saved = await saveFile(await opened({}, 'saved'), 'hash');
  if (!saved.ok) throw new Error(saved.problem);
  await changeEntry(saved.value.entry, { title: '年报' });
  expect(await keepFile(await opened({ missing: ['暂缺'] }, 'quota'))).toBe('d1');
  const entries = await allEntries();
  expect(entries.ok && entries.value).toMatchObject([
    { id: 'd1', title: '年报', version: 1, revision: 3, choices: { missing: ['暂缺'] } },
  ]);
  expect(openedFile('d1')?.save).toBe('saved');
});
