import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import type { ByteSource } from '../core/import/pieces.ts';

export interface OpenedFile extends ByteSource {
  readonly sha256: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** A file on disk, read piece by piece. */
export async function openFile(path: string): Promise<OpenedFile> {
  const { size } = await stat(path);
  const handle = await open(path, 'r');
  const read = async (from: number, to: number): Promise<Uint8Array> => {
    const bytes = new Uint8Array(Math.max(0, to - from));
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
    return bytes.subarray(0, bytesRead);
  };
  return {
    size,
    read,
    sha256: async () => {
      const hash = createHash('sha256');
      for (let at = 0; at < size; at += 1 << 20) hash.update(await read(at, Math.min(size, at + (1 << 20))));
      return hash.digest('hex');
    },
    close: () => handle.close(),
  };
}
