import { problemAt } from '../core/import/findings.ts';
import type { LineOrigin } from '../core/import/importSource.ts';
import type { ImportProgress } from '../core/import/importTable.ts';
import type { Choices, ImportedTable, Refusal } from '../core/import/report.ts';
import type { ProblemCode } from '../core/problem.ts';
import { failure, type Result } from '../core/result.ts';
import type { ImportReply, ImportRequest } from '../worker/importMessages.ts';

export interface ImportOptions {
  readonly choices?: Choices;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** A Worker that says nothing for so long is taken for dead. */
export const SILENCE_MS = 20_000;

/** Reads a file in a Worker of its own, which ends with the reading; the page stays free and the file stays on this machine. */
export function importFile(file: File, options: ImportOptions = {}): Promise<Result<ImportedTable, Refusal>> {
  const { choices = {}, signal, onProgress } = options;
  const request: ImportRequest = { kind: 'import', file, choices, thisYear: new Date().getFullYear() };
  return ask<Result<ImportedTable, Refusal>>(request, signal, refused, (message, settle) => {
    if (message.kind === 'progress') onProgress?.(message.progress);
    if (message.kind === 'imported') settle(message.result);
  });
}

/** The text of one physical line of an opened file, or of a row of its sheet; null when it cannot be had. */
export function readSourceLine(file: File, origin: LineOrigin, line: number): Promise<string | null> {
  return ask<string | null>(
    { kind: 'line', file, origin, line },
    undefined,
    () => null,
    (message, settle) => {
      if (message.kind === 'line') settle(message.text);
    },
  );
}

/** The SHA-256 of a file in hex; null when it cannot be read. */
export function hashFile(file: File): Promise<string | null> {
  return ask<string | null>(
    { kind: 'hash', file },
    undefined,
    () => null,
    (message, settle) => {
      if (message.kind === 'hash') settle(message.sha256);
    },
  );
}

/** The Worker that reads files. */
export function importWorker(): Worker {
  return new Worker(new URL('../worker/import.worker.ts', import.meta.url), { type: 'module' });
}

function ask<T>(
  request: ImportRequest,
  signal: AbortSignal | undefined,
  failed: (code: ProblemCode) => T,
  receive: (message: ImportReply, settle: (value: T) => void) => void,
): Promise<T> {
  return new Promise((resolve) => {
    const worker = importWorker();
    let watchdog: ReturnType<typeof setTimeout> | undefined;
    const settle = (value: T): void => {
      clearTimeout(watchdog);
      signal?.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(value);
    };
    const cancel = (): void => settle(failed('cancelled'));
    const watch = (): void => {
      clearTimeout(watchdog);
      watchdog = setTimeout(() => settle(failed('worker_failed')), SILENCE_MS);
    };
    worker.onmessage = ({ data }: MessageEvent<ImportReply>) => {
      watch();
      receive(data, settle);
    };
    worker.onerror = () => settle(failed('worker_failed'));
    worker.onmessageerror = () => settle(failed('worker_failed'));
    signal?.addEventListener('abort', cancel);
    if (signal?.aborted === true) return cancel();
    watch();
    worker.postMessage(request);
  });
}

export function refused(code: ProblemCode): Result<ImportedTable, Refusal> {
  return failure({ problem: problemAt(code, 'error'), options: [] });
}
