import dictionary from 'virtual:dictionary';
import { importTable } from '../core/import/importTable.ts';
import { dictionaryByName } from '../core/import/indicatorMeta.ts';
import { lineText } from '../core/import/lineText.ts';
import type { ByteSource } from '../core/import/pieces.ts';
import { datasetBuffers } from './datasetBuffers.ts';
import type { ImportReply, ImportRequest } from './importMessages.ts';
import { sha256Of } from './sha256Of.ts';

const known = dictionaryByName(dictionary);

const bytesOf = (file: File): ByteSource => ({
  size: file.size,
  read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
});

const reply = (message: ImportReply, transfer: Transferable[] = []): void =>
  self.postMessage(message, { transfer });

self.onmessage = async ({ data }: MessageEvent<ImportRequest>) => {
  if (data.kind === 'line') {
    reply({ kind: 'line', text: await lineText(bytesOf(data.file), data.encoding, data.line) });
    return;
  }
  if (data.kind === 'hash') {
    reply({ kind: 'hash', sha256: await sha256Of(bytesOf(data.file)) });
    return;
  }
  const result = await importTable(bytesOf(data.file), {
    fileName: data.file.name,
    dictionary: known,
    choices: data.choices,
    thisYear: data.thisYear,
    onProgress: (progress) => reply({ kind: 'progress', progress }),
  });
  reply({ kind: 'imported', result }, result.ok ? datasetBuffers(result.value.dataset) : []);
};
