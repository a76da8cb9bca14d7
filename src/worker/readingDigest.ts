import { sha256 } from '@noble/hashes/sha2.js';
import type { ReadingParts } from './backupMessages.ts';
import { blobPieces } from './blobPieces.ts';
import { hexOf } from './sha256Of.ts';

/** SHA-256 of what a reading says: its names and the content of its columns. Equal readings have equal ones. */
export async function readingDigest({ names, columns }: ReadingParts): Promise<string> {
  const hash = sha256.create().update(new TextEncoder().encode(names));
  for (const column of columns) for await (const piece of blobPieces(column)) hash.update(piece);
  return hexOf(hash.digest());
}
