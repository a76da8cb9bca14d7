import { Inflate } from 'fflate';
import { failure, type Result, success } from '../core/result.ts';
import { blobCollector, blobPieces } from './blobPieces.ts';

/** A file in a zip archive, as the directory at its end says. */
export interface ZipMember {
  readonly path: string;
  readonly deflated: boolean;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Of its local header. */
  readonly offset: number;
}

const END = 0x06054b50;
const MEMBER = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const MOST_COMMENT = 0xffff;
const MOST_DIRECTORY = 4 * 1024 * 1024;

/**
 * The files of a zip archive by its directory, which alone knows their sizes for certain. Refuses what has none (no zip, or cut off).
 * Source: PKWARE APPNOTE 4.3; archives of more than 4 GB and encrypted files are not read.
 */
export async function zipDirectory(
  archive: Blob,
): Promise<Result<readonly ZipMember[], 'not_zip' | 'truncated' | 'too_large'>> {
  const start = await viewOf(archive, 0, 4);
  if (start.byteLength < 4 || (start.getUint32(0, true) !== LOCAL && start.getUint32(0, true) !== END))
    return failure('not_zip');
  const from = Math.max(0, archive.size - END_BYTES - MOST_COMMENT);
  const tail = await viewOf(archive, from, archive.size);
  let at = tail.byteLength - END_BYTES;
  while (at >= 0 && tail.getUint32(at, true) !== END) at--;
  if (at < 0) return failure('truncated');
  const [count, size, offset] = [
    tail.getUint16(at + 10, true),
    tail.getUint32(at + 12, true),
    tail.getUint32(at + 16, true),
  ];
  if (size > MOST_DIRECTORY) return failure('too_large');
  if (offset + size > from + at) return failure('truncated');
  const directory = await viewOf(archive, offset, offset + size);
  const members: ZipMember[] = [];
  let place = 0;
  for (let member = 0; member < count; member++) {
    if (place + 46 > directory.byteLength || directory.getUint32(place, true) !== MEMBER)
      return failure('truncated');
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((field) =>
      directory.getUint16(place + field, true),
    );
    const nameAt = place + 46;
    const next = nameAt + (nameBytes ?? 0) + (extraBytes ?? 0) + (commentBytes ?? 0);
    if (next > directory.byteLength) return failure('truncated');
    members.push({
      path: new TextDecoder().decode(
        new Uint8Array(directory.buffer, directory.byteOffset + nameAt, nameBytes ?? 0),
      ),
      deflated: directory.getUint16(place + 10, true) === 8,
      packedBytes: directory.getUint32(place + 20, true),
      bytes: directory.getUint32(place + 24, true),
      offset: directory.getUint32(place + 42, true),
    });
    place = next;
  }
  return success(members);
}

/** The content of a member; null when it is damaged or longer than it says. Never more than it says is taken out. */
export async function unzipMember(archive: Blob, member: ZipMember): Promise<Blob | null> {
  const local = await viewOf(archive, member.offset, member.offset + 30);
  if (local.byteLength < 30 || local.getUint32(0, true) !== LOCAL) return null;
  const from = member.offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  const packed = archive.slice(from, from + member.packedBytes);
  if (packed.size !== member.packedBytes) return null;
  if (!member.deflated) return member.packedBytes === member.bytes ? packed : null;
  const collected = blobCollector();
  let bytes = 0;
  let ended = false;
  const inflate = new Inflate((piece, final) => {
    bytes += piece.length;
    ended ||= final;
    if (bytes <= member.bytes) collected.add(piece);
  });
  let left = packed.size;
  try {
    for await (const piece of blobPieces(packed)) {
      left -= piece.length;
      inflate.push(piece, left === 0);
      if (bytes > member.bytes) return null;
    }
  } catch {
    return null;
  }
  return ended && bytes === member.bytes ? collected.blob() : null;
}

async function viewOf(blob: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await blob.slice(from, to).arrayBuffer());
}
