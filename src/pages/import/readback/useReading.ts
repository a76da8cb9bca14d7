import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportProgress } from '../../../core/import/importTable.ts';
import type { ReadBack } from '../../../core/import/readBack.ts';
import type { Choices, ImportedTable, Refusal } from '../../../core/import/report.ts';
import type { ProblemCode } from '../../../core/problem.ts';
import type { Result } from '../../../core/result.ts';
import { openReading, type Reading } from '../../../library/openReading.ts';

export interface FileReading {
  /** What was read last; of other choices while `isReading`. Null before the first reading. */
  readonly back: ReadBack | null;
  readonly isReading: boolean;
  /** Why nothing more comes from the reader; it is opened anew by `retry`. */
  readonly failed: ProblemCode | null;
  readonly retry: () => void;
  /** The whole dataset. The reader ends with it: to go on, `retry`. */
  readonly finish: (
    choices: Choices,
    onProgress: (progress: ImportProgress) => void,
  ) => Promise<Result<ImportedTable, Refusal>>;
}

/** A file that is read again whenever the choices change; the reader ends with the page. */
export function useReading(file: File, choices: Choices): FileReading {
  const [attempt, setAttempt] = useState(0);
  const [reading, setReading] = useState<Reading | null>(null);
  const [heard, setHeard] = useState<{ readonly back: ReadBack; readonly of: Choices } | null>(null);
  const [failed, setFailed] = useState<ProblemCode | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens the reader anew
  useEffect(() => {
    const opened = openReading(file, setFailed);
    setFailed(null);
    setReading(opened);
    return () => opened.close();
  }, [file, attempt]);
  useEffect(() => {
    reading?.read(choices, (back) => setHeard({ back, of: choices }));
  }, [reading, choices]);
  const current = useRef(reading);
  current.current = reading;
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const finish = useCallback<FileReading['finish']>(
    (wanted, onProgress) => (current.current ?? openReading(file, setFailed)).finish(wanted, onProgress),
    [file],
  );
  return {
    back: heard?.back ?? null,
    isReading: failed === null && (heard === null || heard.of !== choices || heard.back.partial),
    failed,
    retry,
    finish,
  };
}
