import { sha256 } from '@noble/hashes/sha2.js';
import { Zip, ZipDeflate } from 'fflate';
import {
  BACKUP_LIMITS,
  BACKUP_VERSION,
  type BackupEntry,
  type BackupManifest,
  type BackupProblem,
  backupProblem,
} from '../core/backup/manifest.ts';
import { failure, type Result, success } from '../core/result.ts';
import type { BackupRequest } from './backupMessages.ts';
import { blobCollector, blobPieces } from './blobPieces.ts';
import { readingDigest } from './readingDigest.ts';
import { hexOf } from './sha256Of.ts';

const LEVEL = 4;

/**
 * A backup as an ordinary zip file: the originals under files/, then manifest.json, then manifest.sha256, which seals it.
 * Any archive program can take the originals out of it.
 */
export async function packBackup(
  { items, decks, settings, madeAt }: Extract<BackupRequest, { kind: 'pack' }>,
  onProgress: (share: number) => void,
): Promise<Result<Blob, BackupProblem>> {
  const total = items.reduce((sum, { file }) => sum + file.size, 0);
  if (
    total > BACKUP_LIMITS.bytes ||
    items.length > BACKUP_LIMITS.entries ||
    decks.length > BACKUP_LIMITS.decks
  )
    return failure(backupProblem('too_large'));
  const collected = blobCollector();
  let problem: Error | null = null;
  const zip = new Zip((error, bytes) => {
    problem ??= error;
    if (error === null) collected.add(bytes);
  });
  const add = (name: string): ZipDeflate => {
    const file = new ZipDeflate(name, { level: LEVEL });
    file.mtime = madeAt;
    zip.add(file);
    return file;
  };
  let done = 0;
  const entries: BackupEntry[] = [];
  for (const { entry, file, reading } of items) {
    const packed = add(entry.path);
    const hash = sha256.create();
    for await (const piece of blobPieces(file)) {
      hash.update(piece);
      packed.push(piece);
      done += piece.length;
      onProgress(done / Math.max(1, total));
    }
    packed.push(new Uint8Array(0), true);
    entries.push({ ...entry, sha256: hexOf(hash.digest()), reading: await readingDigest(reading) });
  }
  const manifest: BackupManifest = {
    format: 'tongbi-backup',
    version: BACKUP_VERSION,
    madeAt,
    entries,
    decks,
    settings,
  };
  const text = new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`);
  add('manifest.json').push(text, true);
  const seal = `${hexOf(sha256(text))}  manifest.json\n`;
  add('manifest.sha256').push(new TextEncoder().encode(seal), true);
  zip.end();
  return problem === null ? success(collected.blob()) : failure(backupProblem('failed'));
}
