import { Inflate } from 'fflate';
import { problemAt } from '../import/findings.ts';
import type { ByteSource } from '../import/pieces.ts';
import type { Problem } from '../problem.ts';
import { failure, type Result, success } from '../result.ts';
import { WORKBOOK_LIMITS } from './workbookLimits.ts';
import type { ZipEntry } from './zipDirectory.ts';

/** How much of one workbook has been inflated so far, all its entries together. */
export interface InflateBudget {
  used: number;
}

const LOCAL_BYTES = 30;

/**
 * The bytes of one entry, piece by piece. They are counted as they come, against the workbook's budget and against the entry's packed
 * size, so that a bomb ends within the limits whatever its headers say; at the end its check sum tells whether a byte was damaged.
 */
export async function* inflateEntry(
  source: ByteSource,
  entry: ZipEntry,
  budget: InflateBudget,
): AsyncGenerator<Result<Uint8Array, Problem>, void> {
  if (entry.encrypted) return yield failure(problemAt('encrypted_spreadsheet', 'error'));
  const header = await source.read(entry.offset, entry.offset + LOCAL_BYTES);
  const broken = failure(problemAt('spreadsheet_broken', 'error', { raw: entry.name }));
  if (header.length < LOCAL_BYTES || (entry.method !== 0 && entry.method !== 8)) return yield broken;
  const local = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const from = entry.offset + LOCAL_BYTES + local.getUint16(26, true) + local.getUint16(28, true);
  if (from + entry.packed > source.size) return yield broken;

  let made: Uint8Array[] = [];
  const inflate = entry.method === 8 ? new Inflate((piece) => made.push(piece)) : null;
  let inflated = 0;
  let crc = 0xffffffff;
  for (let at = 0; at < entry.packed; at += WORKBOOK_LIMITS.pieceBytes) {
    const end = Math.min(entry.packed, at + WORKBOOK_LIMITS.pieceBytes);
    const packed = await source.read(from + at, from + end);
    if (packed.length === 0) return yield failure(problemAt('file_unreadable', 'error'));
    made = inflate === null ? [packed] : [];
    try {
      inflate?.push(packed, end === entry.packed);
    } catch {
      return yield broken;
    }
    for (const piece of made) {
      inflated += piece.length;
      budget.used += piece.length;
      const tooMany = budget.used > WORKBOOK_LIMITS.inflatedBytes;
      const tooDense =
        inflated > WORKBOOK_LIMITS.ratioFrom && inflated > Math.max(1, entry.packed) * WORKBOOK_LIMITS.ratio;
      if (tooMany || tooDense)
        return yield failure(
          problemAt('spreadsheet_too_large', 'error', {
            raw: String(inflated),
            expected: String(tooMany ? WORKBOOK_LIMITS.inflatedBytes : entry.packed * WORKBOOK_LIMITS.ratio),
          }),
        );
      crc = crcOver(crc, piece);
      yield success(piece);
    }
  }
  if ((crc ^ 0xffffffff) >>> 0 !== entry.crc) yield broken;
}

/** CRC-32 of ISO 3309, as zip has it, byte by byte. */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crcOver(crc: number, bytes: Uint8Array): number {
  let now = crc;
  for (const byte of bytes) now = (now >>> 8) ^ (CRC_TABLE[(now ^ byte) & 0xff] ?? 0);
  return now;
}
