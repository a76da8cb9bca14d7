import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { BACKUP_LIMITS, type BackupEntry, parseManifest } from '../../src/core/backup/manifest.ts';
import { newSlide } from '../../src/core/deck/deck.ts';
import type { KeptDeck } from '../../src/core/deck/keptDeck.ts';
import type { Recipe } from '../../src/core/import/recipe.ts';
import { formatRecipes } from '../../src/core/import/recipeFile.ts';
import type { Choices } from '../../src/core/import/report.ts';
import { compareView, DEFAULT_SCOPE, indicatorView, overviewView } from '../../src/core/view/formatView.ts';
import { planDecks, planRestore } from '../../src/library/backup/planRestore.ts';
import { readingParts } from '../../src/library/backup/readingParts.ts';
import { restoreSettings, settingsHere, settingsToRestore } from '../../src/library/backup/settings.ts';
import { closeDatabase } from '../../src/library/store/database.ts';
import { allDecks, putDeck } from '../../src/library/store/deckStore.ts';
import type { StoredEntry } from '../../src/library/store/entry.ts';
import { type RestoredReading, restoreEntries } from '../../src/library/store/restoreEntries.ts';
import { allEntries, changeEntry, loadKept, saveFile } from '../../src/library/store/store.ts';
import { storedDataset } from '../../src/library/store/storedDataset.ts';
import type { PackItem } from '../../src/worker/backupMessages.ts';
import { packBackup } from '../../src/worker/packBackup.ts';
import { unpackBackup } from '../../src/worker/unpackBackup.ts';
import { gbk, readTable } from '../support/readTable.ts';

const TEXT = '地区,2022,2023\n甲县,1,2\n乙县,,4\n';

/** What Node has not: jsdom would have it, but its Blobs cannot be stored. */
const stored = new Map<string, string>();
Object.defineProperty(globalThis, 'localStorage', {
  value: {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    clear: () => stored.clear(),
  },
});

const told: string[] = [];
Object.defineProperty(globalThis, 'window', {
  value: { dispatchEvent: ({ key }: { key: string }) => told.push(key) },
});
class StorageEventOfNode {
  readonly key: string;
  constructor(_: string, { key }: { key: string }) {
    this.key = key;
  }
}
Object.defineProperty(globalThis, 'StorageEvent', { value: StorageEventOfNode });

const silent = (): void => undefined;

async function itemOf(id: string, fileName: string, content: string | Uint8Array, choices: Choices = {}) {
  const { dataset, report } = await readTable(content, { fileName, choices });
  const file = new File([new Uint8Array(Buffer.from(content))], fileName);
  const item: PackItem = {
    entry: {
      id,
      title: `《${fileName}》`,
      fileName,
      path: `files/001 ${fileName}`,
      bytes: file.size,
      savedAt: 1_700_000_000_000,
      openedAt: 1_700_000_500_000,
      version: 1,
      choices: report.choices,
      acknowledged: [],
      recipe: null,
      engine: 2,
    },
    file,
    reading: readingParts(await storedDataset(dataset)),
  };
  return { item, dataset, report, file };
}

const pack = (...items: readonly PackItem[]): Promise<Uint8Array> => packWith([], ...items);

async function packWith(decks: readonly KeptDeck[], ...items: readonly PackItem[]): Promise<Uint8Array> {
  const packed = await packBackup(
    { kind: 'pack', items, decks, settings: { 'tongbi:aliases': '{}' }, madeAt: 1_764_000_000_000 },
    silent,
  );
  if (!packed.ok) throw new Error(packed.problem.kind);
  return new Uint8Array(await packed.value.arrayBuffer());
}

const unpack = (bytes: Uint8Array) => unpackBackup(new Blob([new Uint8Array(bytes)]), silent);

async function problemIn(bytes: Uint8Array): Promise<string> {
  const result = await unpack(bytes);
  return result.ok ? 'none' : [result.problem.kind, result.problem.name].filter(Boolean).join(' ');
}

/** A deck about a file of the backup, and about none of it. */
function deckAbout(dataset: string, more: Partial<KeptDeck> = {}): KeptDeck {
  const scope = { ...DEFAULT_SCOPE, dataset };
  return {
    id: 'k1',
    name: '例会',
    slides: [
      { ...newSlide('view', overviewView(scope), 's1'), caption: '一句话', notes: '先说总数' },
      { ...newSlide('view', indicatorView(DEFAULT_SCOPE, 'pm25'), 's2'), hidden: true },
    ],
    createdAt: 1,
    changedAt: 2,
    deletedAt: null,
    ...more,
  };
}

/** The archive with one of its files in other words, sealed again or not. */
async function edited(
  archive: Uint8Array,
  path: string,
  edit: (text: string) => string,
  seal: 'seal' | 'leave',
): Promise<Uint8Array> {
  const files = unzipSync(archive);
  const bytes = new TextEncoder().encode(edit(new TextDecoder().decode(files[path])));
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))).toString('hex');
  return zipSync({
    ...files,
    [path]: bytes,
    ...(seal === 'seal' ? { 'manifest.sha256': new TextEncoder().encode(`${hash}  manifest.json\n`) } : {}),
  });
}

describe('a backup', () => {
  it('gives the originals back byte by byte, with what was said of them', async () => {
    const one = await itemOf('f1', '甲.csv', TEXT);
    const two = await itemOf('f2', '乙.csv', gbk('地区,2023\n丙省,5\n'), { encoding: 'gb18030' });
    const second = { ...two.item, entry: { ...two.item.entry, path: 'files/002 乙.csv' } };
    const result = await unpack(await pack(one.item, second));
    if (!result.ok) throw new Error(result.problem.kind);
    const { manifest, files } = result.value;
    expect(manifest.entries.map(({ title, choices }) => [title, choices])).toEqual([
      ['《甲.csv》', {}],
      ['《乙.csv》', { encoding: 'gb18030' }],
    ]);
    expect(await files[0]?.text()).toBe(TEXT);
    expect(new Uint8Array((await files[1]?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(
      gbk('地区,2023\n丙省,5\n'),
    );
    expect(manifest.settings).toEqual({ 'tongbi:aliases': '{}' });
  });

  it('is an ordinary zip file, from which any program takes the originals', async () => {
    const { item } = await itemOf('f1', '甲.csv', TEXT);
    const files = unzipSync(await pack(item));
    expect(Object.keys(files)).toEqual(['files/001 甲.csv', 'manifest.json', 'manifest.sha256']);
    expect(new TextDecoder().decode(files['files/001 甲.csv'])).toBe(TEXT);
  });

  it('is read when it was taken apart and packed again by another program', async () => {
    const { item } = await itemOf('f1', '甲.csv', TEXT);
    const again = zipSync({ ...unzipSync(await pack(item)), '.DS_Store': new Uint8Array(3) }, { level: 0 });
    expect(await problemIn(again)).toBe('none');
  });

  it('notices another reading of the same bytes', async () => {
    const one = (await itemOf('f1', '甲.csv', TEXT)).item;
    const other = (await itemOf('f1', '甲.csv', TEXT.replace('乙县,,4', '乙县,,5'))).item;
    const digestOf = async (item: PackItem): Promise<string | undefined> => {
      const result = await unpack(await pack(item));
      return result.ok ? result.value.manifest.entries[0]?.reading : undefined;
    };
    expect(await digestOf(one)).toBe(await digestOf({ ...one, file: one.file }));
    expect(await digestOf(one)).not.toBe(await digestOf({ ...one, reading: other.reading }));
  });

  it('carries the decks, word for word', async () => {
    const { item } = await itemOf('f1', '甲.csv', TEXT);
    const result = await unpack(await packWith([deckAbout('f1')], item));
    if (!result.ok) throw new Error(result.problem.kind);
    expect(result.value.manifest.decks).toEqual([deckAbout('f1')]);
  });

  it('R15: from before there were decks has none, and opens', async () => {
    const { item } = await itemOf('f1', '甲.csv', TEXT);
    const before = await edited(
      await pack(item),
      'manifest.json',
      (text) => text.replace(/ "decks": \[\],\n/, ''),
      'seal',
    );
    const result = await unpack(before);
    if (!result.ok) throw new Error(result.problem.kind);
    expect(result.value.manifest).toMatchObject({ decks: [], entries: [{ id: 'f1' }] });
  });

  it('R15: of version 1 opens for ever', async () => {
    const bytes = readFileSync(resolve(import.meta.dirname, '../fixtures/backups/v1.tongbi'));
    const result = await unpack(bytes);
    if (!result.ok) throw new Error(result.problem.kind);
    expect(result.value.manifest.version).toBe(1);
    expect(result.value.manifest.entries.map(({ title }) => title)).toEqual(['《各省.csv》', '《空气.csv》']);
    const [entry] = result.value.manifest.entries;
    const { dataset } = await readTable(new Uint8Array((await result.value.files[0]?.arrayBuffer()) ?? []), {
      fileName: entry?.fileName ?? '',
      choices: entry?.choices ?? {},
    });
    expect(dataset.regions.map(({ name }) => name)).toEqual(['甲县', '乙县']);
  });
});

describe('fault 103: a file that is no good backup is refused as a whole', () => {
  const archive = async (): Promise<Uint8Array> => pack((await itemOf('f1', '甲.csv', TEXT)).item);
  const change =
    (from: string | RegExp, to: string) =>
    (text: string): string => {
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`nothing to change: ${from}`);
      return changed;
    };

  it('that is none', async () => {
    expect(await problemIn(new TextEncoder().encode(TEXT))).toBe('not_backup');
    expect(await problemIn(zipSync({ 'a.csv': new Uint8Array(3) }))).toBe('not_backup');
    expect(await problemIn(new Uint8Array(0))).toBe('not_backup');
  });

  it('cut off anywhere', async () => {
    const bytes = await archive();
    for (let length = 10; length < bytes.length; length += 37)
      expect(await problemIn(bytes.subarray(0, length)), String(length)).toBe('truncated');
  });

  it('with an original that was changed', async () => {
    expect(
      await problemIn(await edited(await archive(), 'files/001 甲.csv', change('4', '5'), 'leave')),
    ).toBe('edited 《甲.csv》');
  });

  it('with a list that was changed', async () => {
    expect(
      await problemIn(await edited(await archive(), 'manifest.json', change('《甲', '《乙'), 'leave')),
    ).toBe('edited manifest.json');
  });

  it('with any byte changed gives no other original and no other list', async () => {
    const bytes = await archive();
    const good = await unpack(bytes);
    if (!good.ok) throw new Error(good.problem.kind);
    for (let at = 0; at < bytes.length; at += 5) {
      const damaged = Uint8Array.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      const result = await unpack(damaged);
      if (!result.ok) continue;
      expect(result.value.manifest).toEqual(good.value.manifest);
      expect(await result.value.files[0]?.text()).toBe(TEXT);
    }
  });

  it.each([
    ['of a newer version', change('"version": 1', '"version": 2'), 'newer'],
    [
      'with a choice that this version does not know',
      change('"choices": {}', '"choices": {"later":1}'),
      'malformed entries[0]',
    ],
    [
      'with a choice that is none',
      change('"choices": {}', '"choices": {"encoding":"utf-7"}'),
      'malformed entries[0]',
    ],
    [
      'that reaches for the prototype',
      change('"choices": {}', '"choices": {"__proto__":{"a":1}}'),
      'malformed manifest.json',
    ],
    [
      'with a key named constructor',
      change('"settings": {', '"settings": {"constructor":"1",'),
      'malformed manifest.json',
    ],
    ['with an original that is not there', change('files/001', 'files/002'), 'edited 《甲.csv》'],
    ['with a size that is not its size', change(/"bytes": \d+/, '"bytes": 9'), 'edited 《甲.csv》'],
    ['with a size beyond the limit', change(/"bytes": \d+/, '"bytes": 99999999999'), 'malformed entries[0]'],
    ['with a hash that is none', change(/"sha256": "\w+"/, '"sha256": "x"'), 'malformed entries[0]'],
    ['whose list is no list', change(/"entries": \[[\s\S]*\],/, '"entries": {},'), 'malformed entries'],
    ['whose decks are no list', change('"decks": []', '"decks": {}'), 'malformed decks'],
    ['with a damaged deck', change('"decks": []', '"decks": [{"id":"k1"}]'), 'malformed decks[0]'],
    ['that is another format', change('tongbi-backup', 'other'), 'not_backup'],
  ] as const)('%s', async (_, edit, problem) => {
    expect(await problemIn(await edited(await archive(), 'manifest.json', edit, 'seal'))).toBe(problem);
    expect(Object.getPrototypeOf({})).not.toHaveProperty('a');
  });

  it('with more in it than it says', async () => {
    const bytes = await archive();
    const view = new DataView(bytes.buffer);
    // the directory entry of the first file: its size, made smaller
    const at = Array.from(bytes.keys()).find(
      (place) => place + 4 < bytes.length && view.getUint32(place, true) === 0x02014b50,
    );
    view.setUint32((at ?? 0) + 24, 3, true);
    expect(await problemIn(bytes)).toBe('edited 《甲.csv》');
  });

  it('with more entries than the limit', () => {
    const entries = Array.from({ length: BACKUP_LIMITS.entries + 1 }, () => ({}));
    const text = JSON.stringify({ format: 'tongbi-backup', version: 1, madeAt: 1, entries, settings: {} });
    expect(parseManifest(text)).toMatchObject({ ok: false, problem: { kind: 'too_large' } });
  });
});

describe('restoring', () => {
  beforeEach(async () => {
    localStorage.clear();
    await closeDatabase();
    globalThis.indexedDB = new IDBFactory();
  });

  async function restored(
    id: string,
    fileName: string,
    more: Partial<BackupEntry> = {},
    text = TEXT,
  ): Promise<RestoredReading> {
    const { item, dataset, report, file } = await itemOf(id, fileName, text);
    const entry = { ...item.entry, sha256: `hash of ${text.length}`, reading: 'r', ...more };
    return { entry, file, reading: { dataset, report }, stored: await storedDataset(dataset) };
  }
  async function here(): Promise<readonly StoredEntry[]> {
    const all = await allEntries();
    if (!all.ok) throw new Error(all.problem);
    return all.value;
  }
  async function keep(id: string, fileName: string, sha256: string, text = TEXT): Promise<StoredEntry> {
    const { dataset, report, file } = await itemOf(id, fileName, text);
    const saved = await saveFile({ id, file, dataset, report }, sha256, 5);
    if (!saved.ok) throw new Error(saved.problem);
    return saved.value.entry;
  }

  it('fault 80: brings everything back under its old id, title and version', async () => {
    const one = await restored('f1', '甲.csv', { version: 3, title: '我的' });
    expect(await restoreEntries([one], [])).toEqual({ ok: true, value: 1 });
    const kept = await loadKept('f1');
    if (!kept.ok || kept.value === null) throw new Error('not there');
    expect(kept.value.entry).toMatchObject({ title: '我的', version: 3, savedAt: 1_700_000_000_000 });
    expect(kept.value.dataset).toEqual({ ...one.reading.dataset, id: 'f1' });
    expect(await kept.value.file.text()).toBe(TEXT);
  });

  it('is planned: what is new, what is here, and what is kept beside', async () => {
    await keep('k1', '甲.csv', 'A');
    const entry = async (fileName: string, sha256: string, choices: Choices = {}) =>
      (await restored('x', fileName, { sha256, choices })).entry;
    const planned = planRestore(
      [
        await entry('新.csv', 'B'),
        await entry('改了名.csv', 'A'),
        await entry('甲.csv', 'C'),
        await entry('甲.csv', 'A', { year: 2022 }),
      ],
      await here(),
    );
    expect(planned.map(({ kind }) => kind)).toEqual(['new', 'same', 'version', 'reading']);
  });

  it('never changes what is here: an id that is taken is replaced, a version that is taken becomes the next', async () => {
    const mine = await keep('f1', '甲.csv', 'A');
    await restoreEntries([await restored('f1', '甲.csv', { sha256: 'B' })], await here());
    const all = await here();
    expect(all).toHaveLength(2);
    expect(all.find(({ id }) => id === 'f1')).toEqual(mine);
    expect(all.find(({ id }) => id !== 'f1')).toMatchObject({ sha256: 'B', version: 2 });
  });

  it('takes the place of the same file where that was deleted', async () => {
    const mine = await keep('f1', '甲.csv', 'A');
    await changeEntry(mine, { deletedAt: 7 });
    await restoreEntries([await restored('f1', '甲.csv', { sha256: 'A' })], await here());
    expect(await here()).toEqual([expect.objectContaining({ id: 'f1', deletedAt: null, revision: 3 })]);
  });

  const sideways = (dataset: string) => {
    const side = { dataset, region: null, year: null };
    return compareView(DEFAULT_SCOPE, side, side);
  };

  async function decksHere(): Promise<readonly KeptDeck[]> {
    const all = await allDecks();
    if (!all.ok) throw new Error(all.problem);
    return all.value.decks;
  }

  it('fault 80: brings decks back, about their data under the ids that these have here', async () => {
    await keep('f1', '别的.csv', 'other');
    await keep('mine', '乙.csv', 'B');
    const deck = deckAbout('f1');
    const about = { ...deck, slides: [...deck.slides, newSlide('view', sideways('f2'), 's3')] };
    const same = new Map([['f2', 'mine']]);
    const coming = [await restored('f1', '甲.csv', { sha256: 'A' })];
    expect(await restoreEntries(coming, await here(), { decks: [about], ids: same })).toMatchObject({
      ok: true,
    });
    const brought = (await here()).find(({ sha256 }) => sha256 === 'A');
    expect((await decksHere())[0]?.slides.map(({ address }) => address)).toEqual([
      `#/overview?dataset=${brought?.id}`,
      '#/indicator/pm25',
      '#/compare?a=mine&b=mine',
    ]);
  });

  it('plans decks: what is new, what is here under whatever id, and what is kept beside a changed one', () => {
    const mine = deckAbout('mine');
    const ids = new Map([['f1', 'mine']]);
    const planned = planDecks(
      [
        deckAbout('f1'),
        deckAbout('f1', { id: 'elsewhere' }),
        deckAbout('f1', { name: '改过' }),
        deckAbout('f9', { id: 'k9' }),
      ],
      [mine],
      ids,
    );
    expect(planned.map(({ kind }) => kind)).toEqual(['same', 'same', 'beside', 'new']);
    const deleted = { ...mine, deletedAt: 5 };
    expect(planDecks([deckAbout('f1')], [deleted], ids).map(({ kind }) => kind)).toEqual(['new']);
  });

  it('keeps a deck that was changed here, and the one of the backup beside it', async () => {
    const mine = deckAbout('f1', { slides: [] });
    await putDeck(mine);
    await restoreEntries([], [], { decks: [deckAbout('f1')], ids: new Map() });
    const all = await decksHere();
    expect(all.find(({ id }) => id === 'k1')).toEqual(mine);
    expect(all.find(({ id }) => id !== 'k1')).toMatchObject({
      name: '例会 2',
      slides: deckAbout('f1').slides,
    });
  });

  it('fault 103: is one transaction: when one of the entries cannot be written, none is', async () => {
    const good = await restored('f1', '甲.csv');
    const bad = await restored('f2', '乙.csv', { sha256: 'other' });
    const unclonable = { ...bad.reading.report, broken: () => undefined };
    const result = await restoreEntries(
      [good, { ...bad, reading: { ...bad.reading, report: unclonable } }],
      [],
    );
    expect(result).toMatchObject({ ok: false });
    expect(await here()).toEqual([]);
  });

  it('fault 103: writes nothing when another window changed something since the preview', async () => {
    const seen = await here();
    await keep('k1', '乙.csv', 'other');
    expect(await restoreEntries([await restored('f1', '甲.csv')], seen)).toEqual({ ok: true, value: null });
    expect(await here()).toHaveLength(1);
  });

  it('brings aliases together, those that are here first, and looks only where none were chosen', () => {
    localStorage.setItem('tongbi:aliases', '{"indicators":{"甲":"乙"},"regions":{}}');
    const backed = {
      'tongbi:aliases': '{"indicators":{"甲":"丙","丁":null},"regions":{"一":"二"},"__proto__":{}}',
      'tongbi:appearance': '{"theme":"dark"}',
      'tongbi:unknown': '1',
    };
    expect(settingsToRestore(backed)).toEqual(['tongbi:appearance', 'tongbi:aliases']);
    expect(restoreSettings(backed)).toBe(true);
    expect(told).toEqual(['tongbi:appearance', 'tongbi:aliases']);
    expect(settingsHere()).toEqual({
      'tongbi:aliases': '{"indicators":{"甲":"乙","丁":null},"regions":{"一":"二"}}',
      'tongbi:appearance': '{"theme":"dark"}',
    });
    expect(settingsToRestore(backed)).toEqual([]);
  });

  it('brings recipes beside those that are here, whose names go first', () => {
    const recipe = (name: string, missing: string): Recipe => ({
      version: 1,
      name,
      engine: 1,
      signature: { rows: 1, columns: ['指标'] },
      choices: { missing: [missing] },
    });
    const [mine, theirs, fresh] = [recipe('县表', '暂缺'), recipe('县表', '无'), recipe('市表', '无')];
    localStorage.setItem('tongbi:recipes', formatRecipes([mine]));
    const backed = { 'tongbi:recipes': formatRecipes([theirs, fresh]) };
    expect(restoreSettings(backed)).toBe(true);
    expect(localStorage.getItem('tongbi:recipes')).toBe(formatRecipes([mine, fresh]));
    expect(settingsToRestore(backed)).toEqual([]);
    localStorage.setItem('tongbi:recipes', formatRecipes([]));
    expect(settingsToRestore(backed)).toEqual(['tongbi:recipes']);
    expect(settingsToRestore({ 'tongbi:recipes': '{"recipes":[]}' })).toEqual([]);
  });

  it('leaves out a setting that is not what it should be', () => {
    expect(settingsToRestore({ 'tongbi:aliases': '{' })).toEqual([]);
    expect(restoreSettings({ 'tongbi:aliases': '{' })).toBe(true);
    expect(localStorage.getItem('tongbi:aliases')).toBeNull();
  });
});
