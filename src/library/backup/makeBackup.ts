import type { BackupProblem } from '../../core/backup/manifest.ts';
import type { Result } from '../../core/result.ts';
import type { PackItem } from '../../worker/backupMessages.ts';
import { decksHere } from '../decks.ts';
import { type OpenedFile, openedFile, openedFiles } from '../openedFiles.ts';
import { entryOf, listedReading } from '../store/entry.ts';
import { eachKept, type KeptRecord } from '../store/store.ts';
import { storedDataset } from '../store/storedDataset.ts';
import { type BackupWork, packBackup } from './backupClient.ts';
import { readingParts } from './readingParts.ts';
import { settingsHere } from './settings.ts';

export interface Backup {
  readonly file: Blob;
  /** Files and decks in it. */
  readonly count: number;
  readonly decks: number;
}

/** Everything that is kept, decks too, and what is open in this window and could not be, as one file with the small settings. */
export async function makeBackup(work: BackupWork, now = Date.now()): Promise<Result<Backup, BackupProblem>> {
  const kept = await eachKept();
  const records = kept.ok ? kept.value : [];
  const known = new Set(records.map(({ entry }) => entry.id));
  const unkept = openedFiles()
    .filter(({ id, save }) => save !== 'deleted' && !known.has(id))
    .map((file) => unkeptRecord(file, now));
  const items = [...(await Promise.all(records.map(asItIsHere))), ...(await Promise.all(unkept))].map(
    packItem,
  );
  const decks = await decksHere();
  const packed = await packBackup(items, { decks, settings: settingsHere(), madeAt: now }, work);
  return packed.ok
    ? { ok: true, value: { file: packed.value, count: items.length, decks: decks.length } }
    : packed;
}

/** A kept file; in the reading that it has in this window, where that could not be kept. */
async function asItIsHere(record: KeptRecord): Promise<KeptRecord> {
  const here = openedFile(record.entry.id);
  if (here === null || here.save === 'saved' || here.save === 'saving' || here.save === 'deleted')
    return record;
  return {
    ...record,
    entry: { ...record.entry, ...listedReading(here) },
    dataset: await storedDataset(here.dataset),
  };
}

async function unkeptRecord(opened: OpenedFile, now: number): Promise<KeptRecord> {
  const { file, dataset } = opened;
  return { entry: entryOf(opened, '', 1, now), file, dataset: await storedDataset(dataset) };
}

const LONGEST_STEM = 60;
const UNSAFE = /[\\/:*?"<>|]|\p{Cc}|\p{Cf}/gu;

function packItem({ entry, file, dataset }: KeptRecord, at: number): PackItem {
  const { id, title, fileName, savedAt, openedAt, version, choices, engine } = entry;
  const plain = [...fileName.replace(UNSAFE, ' ').trim()].slice(-LONGEST_STEM).join('');
  return {
    entry: {
      id,
      title,
      fileName,
      path: `files/${String(at + 1).padStart(3, '0')} ${plain}`,
      bytes: file.size,
      savedAt,
      openedAt,
      version,
      choices,
      acknowledged: entry.acknowledged ?? [],
      recipe: entry.recipe ?? null,
      engine,
    },
    file,
    reading: readingParts(dataset),
  };
}
