import { type BackupProblem, backupProblem } from '../../core/backup/manifest.ts';
import { failure, type Result } from '../../core/result.ts';
import type {
  BackupReply,
  BackupRequest,
  PackItem,
  ReadingParts,
  UnpackedBackup,
} from '../../worker/backupMessages.ts';

export interface BackupWork {
  /** Share of the work that is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** A backup of these, as one file. */
export function packBackup(
  items: readonly PackItem[],
  beside: Omit<Extract<BackupRequest, { kind: 'pack' }>, 'kind' | 'items'>,
  work: BackupWork,
): Promise<Result<Blob, BackupProblem>> {
  return ask<Result<Blob, BackupProblem>>(
    { kind: 'pack', items, ...beside },
    failure(backupProblem('failed')),
    (message) => (message.kind === 'packed' ? message.result : null),
    work,
  );
}

/** A backup taken apart and checked. */
export function unpackBackup(file: Blob, work: BackupWork): Promise<Result<UnpackedBackup, BackupProblem>> {
  return ask<Result<UnpackedBackup, BackupProblem>>(
    { kind: 'unpack', file },
    failure(backupProblem('failed')),
    (message) => (message.kind === 'unpacked' ? message.result : null),
    work,
  );
}

/** What the numbers of a reading hash to; '' when that could not be found out. */
export function readingDigest(reading: ReadingParts, work: BackupWork): Promise<string> {
  return ask<string>(
    { kind: 'digest', reading },
    '',
    (message) => (message.kind === 'digest' ? message.sha256 : null),
    work,
  );
}

function ask<T>(
  request: BackupRequest,
  failed: T,
  answerOf: (message: BackupReply) => T | null,
  { onProgress, signal }: BackupWork,
): Promise<T> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('../../worker/backup.worker.ts', import.meta.url), { type: 'module' });
    const settle = (value: T): void => {
      signal.removeEventListener('abort', stop);
      worker.terminate();
      resolve(value);
    };
    const stop = (): void => settle(failed);
    worker.onmessage = ({ data }: MessageEvent<BackupReply>) => {
      if (data.kind === 'progress') onProgress(data.share);
      const answer = answerOf(data);
      if (answer !== null) settle(answer);
    };
    worker.onerror = stop;
    worker.onmessageerror = stop;
    signal.addEventListener('abort', stop);
    if (signal.aborted) return stop();
    worker.postMessage(request);
  });
}
