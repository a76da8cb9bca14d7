import type { BackupReply, BackupRequest } from './backupMessages.ts';
import { packBackup } from './packBackup.ts';
import { readingDigest } from './readingDigest.ts';
import { unpackBackup } from './unpackBackup.ts';

const reply = (message: BackupReply): void => self.postMessage(message);
const onProgress = (share: number): void => reply({ kind: 'progress', share });

self.onmessage = async ({ data }: MessageEvent<BackupRequest>) => {
  if (data.kind === 'pack') reply({ kind: 'packed', result: await packBackup(data, onProgress) });
  else if (data.kind === 'unpack')
    reply({ kind: 'unpacked', result: await unpackBackup(data.file, onProgress) });
  else reply({ kind: 'digest', sha256: await readingDigest(data.reading) });
};
