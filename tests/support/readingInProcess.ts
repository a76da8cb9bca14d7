import type { ImportProgress } from '../../src/core/import/importTable.ts';
import type { ReadBack } from '../../src/core/import/readBack.ts';
import type { Choices, ImportedTable, Refusal } from '../../src/core/import/report.ts';
import type { Result } from '../../src/core/result.ts';
import type { Reading } from '../../src/library/openReading.ts';
import type { ImportReply } from '../../src/worker/importMessages.ts';
import { createReadingSession } from '../../src/worker/readingSession.ts';

/** What openReading gives, without a Worker: the same session in this thread. */
export function readingInProcess(file: File): Reading {
  let hear: (reply: ImportReply) => void = () => undefined;
  let number = 0;
  const bytes = file.arrayBuffer().then((buffer) => new Uint8Array(buffer));
  const source = {
    size: file.size,
    read: async (from: number, to: number) => (await bytes).slice(from, to),
  };
  const session = createReadingSession(
    source,
    { fileName: file.name, dictionary: new Map(), thisYear: 2026 },
    (reply) => hear(reply),
  );
  return {
    read(choices: Choices, onRead: (back: ReadBack) => void) {
      const asked = ++number;
      hear = (reply) => {
        if (reply.kind === 'read' && reply.number === asked) onRead(reply.back);
      };
      void session.ask({ kind: 'read', number: asked, choices });
    },
    finish(choices: Choices, onProgress?: (progress: ImportProgress) => void) {
      const asked = ++number;
      return new Promise<Result<ImportedTable, Refusal>>((resolve) => {
        hear = (reply) => {
          if (reply.kind === 'progress') onProgress?.(reply.progress);
          if (reply.kind === 'imported') resolve(reply.result);
        };
        void session.ask({ kind: 'finish', number: asked, choices });
      });
    },
    close() {
      hear = () => undefined;
    },
  };
}
