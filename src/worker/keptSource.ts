import { guessEncoding } from '../core/import/encoding.ts';
import { LIMITS } from '../core/import/limits.ts';
import { wholeLineBytes } from '../core/import/lineEnds.ts';
import type { ByteSource } from '../core/import/pieces.ts';
import type { Encoding } from '../core/import/report.ts';

/** Files up to this size are kept in memory while they are open; larger ones are read from the disk each time. */
const KEPT_BYTES = 32 * 1024 * 1024;

/** A file that is read from the disk once. */
export function keptSource(file: ByteSource): ByteSource {
  if (file.size > KEPT_BYTES) return file;
  let kept: Promise<Uint8Array> | null = null;
  return {
    size: file.size,
    async read(from, to) {
      kept ??= file.read(0, file.size);
      return (await kept).subarray(from, to);
    },
  };
}

/** The beginning of a file, to a line end. */
export async function beginningSource(file: ByteSource, chosen: Encoding | undefined): Promise<ByteSource> {
  const bytes = await file.read(0, Math.min(file.size, LIMITS.pieceBytes));
  const guess = guessEncoding(bytes);
  const encoding = chosen ?? (guess.kind === 'known' ? guess.encoding : 'utf-8');
  const beginning = bytes.subarray(0, wholeLineBytes(bytes, encoding) || bytes.length);
  return { size: beginning.length, read: async (from, to) => beginning.subarray(from, to) };
}
