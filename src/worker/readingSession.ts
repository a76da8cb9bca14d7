import { canonicalChoices } from '../core/import/canonicalChoices.ts';
import { importSource } from '../core/import/importSource.ts';
import type { ImportContext } from '../core/import/importTable.ts';
import type { ByteSource } from '../core/import/pieces.ts';
import type { ReadBack } from '../core/import/readBack.ts';
import { readBackOf } from '../core/import/readBackOf.ts';
import type { Choices, ImportedTable } from '../core/import/report.ts';
import type { ProblemCode } from '../core/problem.ts';
import { success } from '../core/result.ts';
import type { ImportReply, SessionRequest } from './importMessages.ts';
import { beginningSource, keptSource } from './keptSource.ts';
import { turn } from './turn.ts';

export interface ReadingSession {
  ask(request: SessionRequest): Promise<void>;
}

/** Up to so many bytes, some tens of thousands of rows, a file is read whole before anything is answered. */
const READ_AT_ONCE = 1 << 20;

/**
 * Keeps a file open and reads it as often as the choices change; only the latest request is answered.
 * Of a larger file the beginning is answered first, as a partial read-back; the whole follows.
 */
export function createReadingSession(
  file: ByteSource,
  given: Pick<ImportContext, 'fileName' | 'dictionary' | 'thisYear'>,
  reply: (message: ImportReply) => void,
): ReadingSession {
  const source = keptSource(file);
  let latest = 0;
  let whole: { readonly choices: string; readonly table: ImportedTable } | null = null;

  const read = async (number: number, choices: Choices): Promise<void> => {
    const isLatest = (): boolean => number === latest;
    const onProgress: ImportContext['onProgress'] = (progress) =>
      isLatest() && reply({ kind: 'progress', progress });
    const context = { ...given, choices, onProgress };
    whole = null;
    if (file.size > READ_AT_ONCE) {
      const beginning = await beginningSource(source, choices.encoding);
      const { back } = await readBackOf(stopping(beginning, isLatest), { ...given, choices }, true);
      if (!isLatest()) return;
      if (!isCutShort(back)) reply({ kind: 'read', number, back: { ...back, bytes: file.size } });
    }
    const { back, table } = await readBackOf(stopping(source, isLatest), context);
    if (!isLatest()) return;
    if (table !== null) whole = { choices: JSON.stringify(back.choices), table };
    reply({ kind: 'read', number, back });
  };

  const finish = async (number: number, choices: Choices): Promise<void> => {
    const known = whole;
    whole = null;
    if (known !== null && known.choices === JSON.stringify(canonicalChoices(choices))) {
      reply({ kind: 'imported', result: success(known.table) });
      return;
    }
    const isLatest = (): boolean => number === latest;
    const onProgress: ImportContext['onProgress'] = (progress) =>
      isLatest() && reply({ kind: 'progress', progress });
    const result = await importSource(stopping(source, isLatest), { ...given, choices, onProgress });
    if (isLatest()) reply({ kind: 'imported', result });
  };

  return {
    ask({ kind, number, choices }) {
      latest = number;
      return kind === 'read' ? read(number, choices) : finish(number, choices);
    },
  };
}

/** Problems that the cut through the file may have made: a quoted cell or a record that goes on behind it, a workbook without its end. */
const CUT_SHORT: ReadonlySet<ProblemCode> = new Set([
  'unclosed_quote',
  'stray_quote',
  'line_too_long',
  'cell_too_long',
  'header_only',
  'spreadsheet_broken',
]);

function isCutShort({ outcome }: ReadBack): boolean {
  return outcome.kind === 'refused' && CUT_SHORT.has(outcome.refusal.problem.code);
}

/** Lets newer requests in between two reads, and ends at once when one has come. */
function stopping(source: ByteSource, isWanted: () => boolean): ByteSource {
  return {
    size: source.size,
    async read(from, to) {
      await turn();
      return isWanted() ? source.read(from, to) : new Uint8Array(0);
    },
  };
}
