import type { BackupEntry, BackupManifest, BackupProblem } from '../../core/backup/manifest.ts';
import type { Refusal } from '../../core/import/report.ts';
import { failure, type Result, success } from '../../core/result.ts';
import { importFile } from '../importClient.ts';
import type { RestoredReading } from '../store/restoreEntries.ts';
import { storedDataset } from '../store/storedDataset.ts';
import { type BackupWork, readingDigest, unpackBackup } from './backupClient.ts';
import { readingParts } from './readingParts.ts';

/** An original of a backup as it is read now. */
export type CheckedEntry =
  | {
      readonly kind: 'read';
      readonly reading: RestoredReading;
      /** Its numbers are not those that were kept: a newer reader reads it otherwise. */
      readonly differs: boolean;
    }
  | { readonly kind: 'refused'; readonly entry: BackupEntry; readonly refusal: Refusal };

export interface CheckedBackup {
  readonly manifest: BackupManifest;
  readonly entries: readonly CheckedEntry[];
}

/** Share of the work that taking apart is; reading again is the rest. */
const UNPACKING = 0.3;

/** A backup that was checked as a whole, its originals read again in the way they were. Nothing is written. */
export async function checkBackup(
  file: Blob,
  { onProgress, signal }: BackupWork,
): Promise<Result<CheckedBackup, BackupProblem>> {
  const unpacked = await unpackBackup(file, {
    signal,
    onProgress: (share) => onProgress(share * UNPACKING),
  });
  if (!unpacked.ok) return failure(unpacked.problem);
  const { manifest, files } = unpacked.value;
  const entries: CheckedEntry[] = [];
  for (const [at, entry] of manifest.entries.entries()) {
    if (signal.aborted) return failure({ kind: 'failed', name: null });
    entries.push(await readAgain(entry, files[at] ?? new Blob(), { onProgress: () => undefined, signal }));
    onProgress(UNPACKING + ((1 - UNPACKING) * (at + 1)) / manifest.entries.length);
  }
  return success({ manifest, entries });
}

async function readAgain(entry: BackupEntry, bytes: Blob, work: BackupWork): Promise<CheckedEntry> {
  const file = new File([bytes], entry.fileName, { lastModified: entry.savedAt });
  const result = await importFile(file, { choices: entry.choices, signal: work.signal });
  if (!result.ok) return { kind: 'refused', entry, refusal: result.problem };
  const { dataset, report } = result.value;
  const stored = await storedDataset(dataset);
  const digest = await readingDigest(readingParts(stored), work);
  const { acknowledged, recipe } = entry;
  const reading = { dataset, report, acknowledged, recipe };
  return { kind: 'read', reading: { entry, file, reading, stored }, differs: digest !== entry.reading };
}
