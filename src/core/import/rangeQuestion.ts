import { detectDelimiter } from './delimiter.ts';
import type { ByteSource } from './pieces.ts';
import { readPieces } from './pieces.ts';
import { plainDialect, sampleRecords } from './records.ts';
import type { Choices, Refusal } from './report.ts';
import type { SettledEncoding } from './settleEncoding.ts';
import { type FoundTable, findTables } from './tableRanges.ts';

/** A longer text is not looked through for its tables. */
const MOST_CHARACTERS = 4 * 1024 * 1024;

/** The refusal of a file with several tables, with the tables to choose from where they can be told apart. */
export async function rangeQuestion(
  source: ByteSource,
  { encoding, bomBytes }: SettledEncoding,
  refusal: Refusal,
  choices: Choices,
): Promise<Refusal> {
  if (source.size > MOST_CHARACTERS || choices.range !== undefined) return refusal;
  let text = '';
  for await (const piece of readPieces(source, encoding, bomBytes, false)) {
    if (!piece.ok) return refusal;
    text += piece.value.text;
  }
  const delimiter = choices.delimiter ?? detectDelimiter(text);
  if (delimiter === null) return refusal;
  const { rows, lines } = sampleRecords(text, plainDialect(delimiter), Number.POSITIVE_INFINITY);
  // a cell of several lines would part the rows from the lines
  if (lines[rows.length] !== rows.length + 1) return refusal;
  return { ...refusal, options: tableOptions(findTables(rows), choices) };
}

/** One option a table; none where there is nothing to choose. */
export function tableOptions(tables: readonly FoundTable[], choices: Choices): Refusal['options'] {
  if (tables.length < 2) return [];
  return tables.map(({ range, words }) => ({ choices: { ...choices, range }, raw: range, becomes: words }));
}
