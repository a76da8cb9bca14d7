import dictionary from 'virtual:dictionary';
import { importSource, sourceText } from '../core/import/importSource.ts';
import { dictionaryByName } from '../core/import/indicatorMeta.ts';
import type { ByteSource } from '../core/import/pieces.ts';
import { datasetBuffers } from './datasetBuffers.ts';
import type { ImportReply, ImportRequest } from './importMessages.ts';
import { createReadingSession, type ReadingSession } from './readingSession.ts';
import { sha256Of } from './sha256Of.ts';

const known = dictionaryByName(dictionary);
let session: ReadingSession | null = null;

/** A file that was moved, changed or unplugged gives no bytes, which the reading says. */
const bytesOf = (file: File): ByteSource => ({
  size: file.size,
  read: (from, to) =>
    file
      .slice(from, to)
      .arrayBuffer()
      .then(
        (bytes) => new Uint8Array(bytes),
        () => new Uint8Array(0),
      ),
});

const reply = (message: ImportReply): void => {
  const moved = message.kind === 'imported' && message.result.ok ? message.result.value : null;
  self.postMessage(message, { transfer: moved === null ? [] : datasetBuffers(moved.dataset) });
};

self.onmessage = async ({ data }: MessageEvent<ImportRequest>) => {
  switch (data.kind) {
    case 'line':
      return reply({ kind: 'line', text: await sourceText(bytesOf(data.file), data.origin, data.line) });
    case 'hash':
      return reply({ kind: 'hash', sha256: await sha256Of(bytesOf(data.file)) });
    case 'open': {
      const { file, thisYear } = data;
      session = createReadingSession(
        bytesOf(file),
        { fileName: file.name, dictionary: known, thisYear },
        reply,
      );
      return;
    }
    case 'read':
    case 'finish':
      return session?.ask(data);
    case 'import': {
      const result = await importSource(bytesOf(data.file), {
        fileName: data.file.name,
        dictionary: known,
        choices: data.choices,
        thisYear: data.thisYear,
        onProgress: (progress) => reply({ kind: 'progress', progress }),
      });
      return reply({ kind: 'imported', result });
    }
  }
};
