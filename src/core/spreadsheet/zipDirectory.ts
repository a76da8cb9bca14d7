import { problemAt } from '../import/findings.ts';
import type { ByteSource } from '../import/pieces.ts';
import type { Problem } from '../problem.ts';
import { failure, type Result, success } from '../result.ts';
import { WORKBOOK_LIMITS } from './workbookLimits.ts';

/** One file inside a zip, as its central directory has it. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  /** As it says of itself. */
  readonly size: number;
  /** Of what it holds, unpacked. */
  readonly crc: number;
  /** 0: as it is, 8: deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Where its local header begins. */
  readonly offset: number;
}

export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LARGE_END = 0x06064b50;
const LARGE_END_BYTES = 56;
const LOCATOR = 0x07064b50;
const LOCATOR_BYTES = 20;
const LONGEST_COMMENT = 65_535;
const ELSEWHERE = 0xffffffff;

/** The files inside a zip by name, from the directory at its end (APPNOTE 4.3.12); refuses one that is cut, or of too many or too large files. */
export async function readZipDirectory(source: ByteSource): Promise<Result<ZipDirectory, Problem>> {
  const tailFrom = Math.max(0, source.size - END_BYTES - LONGEST_COMMENT);
  const tail = viewOf(await source.read(tailFrom, source.size));
  let end = tail.byteLength - END_BYTES;
  while (end >= 0 && tail.getUint32(end, true) !== END) end--;
  if (end < 0) return failure(problemAt('spreadsheet_broken', 'error'));
  const { count, bytes, from } = await directoryPlace(source, tail, end);
  if (count > WORKBOOK_LIMITS.entries)
    return failure(
      problemAt('spreadsheet_too_large', 'error', {
        raw: String(count),
        expected: String(WORKBOOK_LIMITS.entries),
      }),
    );
  if (from + bytes > source.size) return failure(problemAt('spreadsheet_broken', 'error'));
  const directory = viewOf(await source.read(from, from + bytes));
  const entries = new Map<string, ZipEntry>();
  let declared = 0;
  for (let at = 0, seen = 0; seen < count; seen++) {
    if (at + ENTRY_BYTES > directory.byteLength || directory.getUint32(at, true) !== ENTRY)
      return failure(problemAt('spreadsheet_broken', 'error'));
    const { entry, next } = readEntry(directory, at);
    at = next;
    declared += entry.size;
    entries.set(entry.name, entry);
  }
  if (declared > WORKBOOK_LIMITS.inflatedBytes)
    return failure(
      problemAt('spreadsheet_too_large', 'error', {
        raw: String(declared),
        expected: String(WORKBOOK_LIMITS.inflatedBytes),
      }),
    );
  return success(entries);
}

interface DirectoryPlace {
  readonly count: number;
  readonly bytes: number;
  readonly from: number;
}

/** Where the directory is: as the end record tells, or in ZIP64 the one that stands before it (APPNOTE 4.3.14, 4.3.15). */
async function directoryPlace(source: ByteSource, tail: DataView, end: number): Promise<DirectoryPlace> {
  const place = {
    count: tail.getUint16(end + 10, true),
    bytes: tail.getUint32(end + 12, true),
    from: tail.getUint32(end + 16, true),
  };
  const isElsewhere = place.count === 0xffff || place.bytes === ELSEWHERE || place.from === ELSEWHERE;
  const locator = end - LOCATOR_BYTES;
  if (!isElsewhere || locator < 0 || tail.getUint32(locator, true) !== LOCATOR) return place;
  const at = Number(tail.getBigUint64(locator + 8, true));
  const record = viewOf(await source.read(at, Math.min(source.size, at + LARGE_END_BYTES)));
  if (record.byteLength < LARGE_END_BYTES || record.getUint32(0, true) !== LARGE_END) return place;
  return {
    count: Number(record.getBigUint64(32, true)),
    bytes: Number(record.getBigUint64(40, true)),
    from: Number(record.getBigUint64(48, true)),
  };
}

function readEntry(directory: DataView, at: number): { readonly entry: ZipEntry; readonly next: number } {
  const nameBytes = directory.getUint16(at + 28, true);
  const extraBytes = directory.getUint16(at + 30, true);
  const commentBytes = directory.getUint16(at + 32, true);
  const extraAt = at + ENTRY_BYTES + nameBytes;
  const room = Math.max(0, Math.min(nameBytes, directory.byteLength - at - ENTRY_BYTES));
  const name = new TextDecoder().decode(
    new Uint8Array(directory.buffer, directory.byteOffset + at + ENTRY_BYTES, room),
  );
  const sizes = [
    directory.getUint32(at + 24, true),
    directory.getUint32(at + 20, true),
    directory.getUint32(at + 42, true),
  ];
  const [size = 0, packed = 0, offset = 0] = sizes.includes(ELSEWHERE)
    ? largeSizes(directory, extraAt, extraBytes, sizes)
    : sizes;
  const entry: ZipEntry = {
    name: name.replace(/\\/g, '/'),
    packed,
    size,
    crc: directory.getUint32(at + 16, true),
    method: directory.getUint16(at + 10, true),
    encrypted: (directory.getUint16(at + 8, true) & 1) === 1,
    offset,
  };
  return { entry, next: extraAt + extraBytes + commentBytes };
}

/** Sizes of ZIP64, which some writers use for small files too: each that is 0xFFFFFFFF stands in the extra field 1, in this order. */
function largeSizes(
  directory: DataView,
  from: number,
  bytes: number,
  sizes: readonly number[],
): readonly number[] {
  const end = Math.min(from + bytes, directory.byteLength);
  for (let at = from; at + 4 <= end; at += 4 + directory.getUint16(at + 2, true)) {
    if (directory.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== ELSEWHERE || next + 8 > end) return size;
      next += 8;
      return Number(directory.getBigUint64(next - 8, true));
    });
  }
  return sizes;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
