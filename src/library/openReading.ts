import type { ImportProgress } from '../core/import/importTable.ts';
import type { ReadBack } from '../core/import/readBack.ts';
import type { Choices, ImportedTable, Refusal } from '../core/import/report.ts';
import type { ProblemCode } from '../core/problem.ts';
import type { Result } from '../core/result.ts';
import type { ImportReply, ImportRequest } from '../worker/importMessages.ts';
import { importWorker, refused, SILENCE_MS } from './importClient.ts';

/** A file that is open in a Worker of its own, to be read again as often as the choices change. */
export interface Reading {
  /** Reads with these choices. Of a large file the beginning is heard first (`partial`), the whole after it; a newer call silences this one. */
  read(choices: Choices, onRead: (back: ReadBack) => void): void;
  /** The whole dataset with these choices; at once when they are those read last. The reading ends with it, unless it was refused. */
  finish(
    choices: Choices,
    onProgress?: (progress: ImportProgress) => void,
  ): Promise<Result<ImportedTable, Refusal>>;
  /** Ends the Worker; what is still asked is answered no more, and a finish is cancelled. */
  close(): void;
}

/** Opens a file for reading it back and correcting it; it stays on this machine. `onFailed`: the Worker died or says nothing. */
export function openReading(file: File, onFailed: (code: ProblemCode) => void): Reading {
  const worker = importWorker();
  let number = 0;
  let hear: (reply: ImportReply) => void = () => {};
  let cancel: (code: ProblemCode) => void = onFailed;
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  const send = (request: ImportRequest): void => worker.postMessage(request);
  const rest = (): void => clearTimeout(watchdog);
  const end = (): void => {
    rest();
    worker.terminate();
  };
  const fail = (): void => {
    end();
    cancel('worker_failed');
  };
  const watch = (): void => {
    rest();
    watchdog = setTimeout(fail, SILENCE_MS);
  };
  worker.onmessage = ({ data }: MessageEvent<ImportReply>) => {
    watch();
    hear(data);
  };
  worker.onerror = fail;
  worker.onmessageerror = fail;
  send({ kind: 'open', file, thisYear: new Date().getFullYear() });
  return {
    read(choices, onRead) {
      const asked = ++number;
      cancel = onFailed;
      hear = (reply) => {
        if (reply.kind !== 'read' || reply.number !== asked) return;
        if (!reply.back.partial) rest();
        onRead(reply.back);
      };
      watch();
      send({ kind: 'read', number: asked, choices });
    },
    finish(choices, onProgress) {
      const asked = ++number;
      return new Promise((resolve) => {
        cancel = (code) => resolve(refused(code));
        hear = (reply) => {
          if (reply.kind === 'progress') onProgress?.(reply.progress);
          if (reply.kind !== 'imported') return;
          rest();
          cancel = onFailed;
          if (reply.result.ok) end();
          resolve(reply.result);
        };
        watch();
        send({ kind: 'finish', number: asked, choices });
      });
    },
    close() {
      const pending = cancel;
      end();
      if (pending !== onFailed) pending('cancelled');
    },
  };
}
