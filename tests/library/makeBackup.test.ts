import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { newSlide } from '../../src/core/deck/deck.ts';
import type { KeptDeck } from '../../src/core/deck/keptDeck.ts';
import type { Choices } from '../../src/core/import/report.ts';
import { DEFAULT_OVERVIEW } from '../../src/core/view/formatView.ts';
import { makeBackup } from '../../src/library/backup/makeBackup.ts';
import { deleteDeck, keepDeck } from '../../src/library/keepDecks.ts';
import { hold, type OpenedFile } from '../../src/library/openedFiles.ts';
import { closeDatabase } from '../../src/library/store/database.ts';
import { saveFile } from '../../src/library/store/store.ts';
import type { PackItem } from '../../src/worker/backupMessages.ts';
import { readTable } from '../support/readTable.ts';

const packed: { items: readonly PackItem[]; decks: readonly KeptDeck[] } = { items: [], decks: [] };
vi.mock('../../src/library/backup/backupClient.ts', () => ({
  packBackup: (items: readonly PackItem[], { decks }: { readonly decks: readonly KeptDeck[] }) => {
    packed.items = items;
    packed.decks = decks;
    return Promise.resolve({ ok: true, value: new Blob() });
  },
}));

const TEXT = '指标,2021,2022\n人口,50,51\n用电量,7,暂缺\n车辆,3,4\n';

async function opened(id: string, choices: Choices, save: OpenedFile['save']): Promise<OpenedFile> {
  const { dataset, report } = await readTable(TEXT, { fileName: `${id}.csv`, choices });
  return { id, file: new File([TEXT], `${id}.csv`), dataset: { ...dataset, id }, report, save };
}

const backedUp = async () => {
  await makeBackup({ onProgress: () => undefined, signal: new AbortController().signal }, 1);
  return packed.items.map(({ entry: { id, choices, acknowledged, recipe } }) => ({
    id,
    choices,
    acknowledged,
    recipe,
  }));
};

// what Node has not
Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

it('fault 77: a file that could not be kept is in the backup with what a person said of it', async () => {
  const said = { acknowledged: ['seen'], recipe: '县表' };
  hold({ ...(await opened('d1', { missing: ['暂缺'] }, 'quota')), ...said });
  expect(await backedUp()).toEqual([{ id: 'd1', choices: { missing: ['暂缺'] }, ...said }]);
});

it('fault 77: of a kept file whose correction could not be kept the backup has the correction', async () => {
  const kept = await opened('d1', {}, 'saved');
  await saveFile(kept, 'hash');
  hold(kept);
  expect((await backedUp())[0]?.choices).toEqual({});
  hold({ ...(await opened('d1', { missing: ['暂缺'] }, 'quota')), acknowledged: ['seen'] });
  expect(await backedUp()).toEqual([
    { id: 'd1', choices: { missing: ['暂缺'] }, acknowledged: ['seen'], recipe: null },
  ]);
});

it('fault 80: decks are in the backup, but none that is deleted; and those of this window where nothing can be stored', async () => {
  const slides = [newSlide('view', DEFAULT_OVERVIEW, 's1')];
  const { id } = await keepDeck({ name: '例会', slides });
  const gone = await keepDeck({ name: '旧', slides });
  await deleteDeck(gone.id, Date.now());
  await backedUp();
  expect(packed.decks).toMatchObject([{ id, name: '例会', slides }]);
  Reflect.deleteProperty(globalThis, 'indexedDB');
  await closeDatabase();
  await backedUp();
  expect(packed.decks).toMatchObject([{ id, name: '例会', slides }]);
});
