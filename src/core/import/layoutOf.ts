import { type Result, success } from '../result.ts';
import { frequentWidths } from './delimiter.ts';
import { findLayout, isBlankRow, isQuantity, type Layout } from './layout.ts';
import type { MissingMarks } from './missingMarks.ts';
import type { RecordBatch } from './records.ts';
import { refuse } from './refuse.ts';
import type { Choices, Refusal } from './report.ts';

/** More rows than this are no header. */
const MOST_ROWS = 3;

/** Which records are title, header and data: as the person says, else as fits the beginning best. Refused for header lines that are not there. */
export function layoutOf(
  sample: RecordBatch,
  choices: Choices,
  marks: MissingMarks | null,
): Result<Layout, Refusal> {
  const { rows, lines } = sample;
  if (choices.header === undefined) return success(findLayout(rows, marks));
  const filled = rows.flatMap((row, at) => (isBlankRow(row) ? [] : [at]));
  const recordOf = (line: number): number | undefined =>
    filled.find((at) => (lines[at] ?? 0) <= line && line < (lines[at + 1] ?? 0));
  const places = choices.header.map(recordOf);
  const missing = choices.header.find((_, at) => places[at] === undefined);
  if (missing !== undefined)
    return refuse('header_not_there', {
      line: missing,
      expected: String((lines[rows.length] ?? 1) - 1),
    });
  const given = places.flatMap((place) => place ?? []);
  const [first = -1] = given;
  const last = given.at(-1) ?? -1;
  const header = first === -1 ? [] : filled.filter((at) => first <= at && at <= last);
  if (header.length > MOST_ROWS)
    return refuse('header_too_high', {
      line: lines[first] ?? null,
      raw: String(header.length),
      expected: String(MOST_ROWS),
    });
  const widths = frequentWidths(filled.filter((at) => at > last).map((at) => rows[at] ?? []));
  const own = rows[last]?.length ?? 0;
  const width = widths.includes(own) ? own : (widths[0] ?? Math.max(1, own));
  const body = header.length > 0 ? last + 1 : firstRow(sample, filled, width, choices);
  return success({ preamble: filled.filter((at) => at < (header[0] ?? body)), header, body, width });
}

/** Where the data of a table without a header begin: the first row with a number, or one that the person says is data. */
function firstRow(
  { rows, lines }: RecordBatch,
  filled: readonly number[],
  width: number,
  choices: Choices,
): number {
  const begins = (at: number): boolean => {
    const row = rows[at] ?? [];
    return (
      choices.dataLines?.includes(lines[at] ?? 0) === true ||
      (row.length >= Math.min(width, 2) && row.some(isQuantity))
    );
  };
  return filled.find(begins) ?? 0;
}
