import { sha256 } from '@noble/hashes/sha2.js';
import type { ByteSource } from '../core/import/pieces.ts';

const PIECE = 1 << 20;

/** SHA-256 of all bytes, in hex, piece by piece: crypto.subtle wants them all at once, and a secure context. */
export async function sha256Of(source: ByteSource): Promise<string> {
  const hash = sha256.create();
  for (let at = 0; at < source.size; at += PIECE)
    hash.update(await source.read(at, Math.min(source.size, at + PIECE)));
  return hexOf(hash.digest());
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
