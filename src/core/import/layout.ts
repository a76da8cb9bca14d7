import { yearOf } from '../dataset/period.ts';
import { missingMark, readNumber } from '../quantity/number.ts';
import { unitOf } from '../quantity/unit.ts';
import { frequentWidths } from './delimiter.ts';
import { isMissingCell, type MissingMarks } from './missingMarks.ts';
import { isPeriod, readPeriod } from './periodText.ts';
import { roleOfName } from './roleOfName.ts';

/** Which records of the beginning are title, header and data. Positions are record indices. */
export interface Layout {
  readonly preamble: readonly number[];
  /** None, one, or two of which the upper is merged over the lower. */
  readonly header: readonly number[];
  /** First record after the header. */
  readonly body: number;
  readonly width: number;
}

type Rows = readonly (readonly string[])[];

/** Header rows are looked for among this many rows that are not blank. */
const HEADER_DEPTH = 40;

export function isBlankRow(row: readonly string[]): boolean {
  for (const cell of row) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

/** A number, or what is one under another decimal mark. */
export function isQuantity(cell: string): boolean {
  const reading = readNumber(cell);
  return reading.kind === 'number' || (reading.kind === 'rejected' && reading.code === 'bad_grouping');
}

/**
 * Finds the header: the row whose words stand over columns of numbers.
 * Points: known column names, periods side by side, words over numeric columns; a number that is no year rules a row out.
 * Without such a row the file has no header, and its first row is data.
 */
export function findLayout(rows: Rows, marks: MissingMarks | null): Layout {
  const filled = rows.flatMap((row, at) => (isBlankRow(row) ? [] : [at]));
  const widths = frequentWidths(filled.map((at) => rows[at] ?? []));
  let width = widths[0] ?? 1;
  let numeric = numericColumns(rows, filled, width, marks);
  let header = -1;
  let best = 0;
  for (const candidate of widths) {
    const columns = numericColumns(rows, filled, candidate, marks);
    for (const at of filled.slice(0, HEADER_DEPTH)) {
      const score = headerScore(rows[at] ?? [], columns, candidate);
      if (score > best) {
        best = score;
        header = at;
        width = candidate;
        numeric = columns;
      }
    }
  }
  if (header === -1) {
    const body =
      filled.find(
        (at) => (rows[at] ?? []).length >= Math.min(width, 2) && (rows[at] ?? []).some(isQuantity),
      ) ?? 0;
    return { preamble: filled.filter((at) => at < body), header: [], body, width };
  }
  const block = headerBlock(rows, filled, header, numeric, width);
  const first = block[0] ?? header;
  return {
    preamble: filled.filter((at) => at < first),
    header: block,
    body: (block.at(-1) ?? header) + 1,
    width,
  };
}

/** Columns in which most filled cells below the top are numbers or missing marks. */
function numericColumns(
  rows: Rows,
  filled: readonly number[],
  width: number,
  marks: MissingMarks | null,
): readonly boolean[] {
  const body = filled.filter((at) => (rows[at] ?? []).length >= width).slice(-HEADER_DEPTH * 5);
  return Array.from({ length: width }, (_, column) => {
    const cells = body.map((at) => rows[at]?.[column] ?? '').filter((cell) => cell.trim() !== '');
    const numbers = cells.filter((cell) => isQuantity(cell) || isMissingCell(cell, marks)).length;
    return cells.length > 0 && numbers / cells.length >= (cells.length < 5 ? 0.5 : 0.6);
  });
}

function headerScore(row: readonly string[], numeric: readonly boolean[], width: number): number {
  const cells = row.map((cell) => cell.trim());
  const filledCells = cells.filter((cell) => cell !== '');
  // a blank corner over the years of one series: ,总人口
  const fewest = width === 2 && cells[0] === '' && row.length === 2 ? 1 : 2;
  if (filledCells.length < fewest || row.length < Math.min(width, 2)) return 0;
  const periods = filledCells.filter((cell) => isPeriod(cell)).length;
  const named = filledCells.filter((cell) => roleOfName(cell) !== null).length;
  const numbers = filledCells.filter((cell) => isQuantity(cell) && !isPeriod(cell)).length;
  if (numbers > 0) return 0;
  // 北京,2023 over 北京,2022 is data: a lone year needs a name or a blank corner beside it.
  const texts = filledCells.length - periods;
  if (periods > 0 && texts > 0 && named === 0 && cells[0] !== '' && !isPeriodRun(filledCells)) return 0;
  if (periods === filledCells.length && cells[0] !== '') return 0;
  const contrast = cells.filter(
    (cell, at) => cell !== '' && numeric[at] === true && missingMark(cell) === null,
  ).length;
  const full = filledCells.length / width;
  if (named === 0 && contrast === 0) return 0;
  return (
    Math.min(named, 4) * 3 +
    (periods >= 2 ? 5 : 0) +
    Math.min(contrast, 4) * 2 +
    full * 4 +
    (row.length === width ? 2 : 0)
  );
}

/** At least two periods of one grain that step evenly: 2022, 2023 or 2024年, 2023年, but not the values 2022, 2005. */
export function isPeriodRun(cells: readonly string[]): boolean {
  const read = cells
    .map((cell) => readPeriod(cell))
    .flatMap((reading) => (reading.ok ? [reading.period] : []));
  const steps = read.slice(1).map((period, at) => yearOf(period) - yearOf(read[at] ?? period));
  if (read.length < 2 || new Set(read).size < read.length) return false;
  return steps.every((step) => step === steps[0]) && (read.length > 2 || Math.abs(steps[0] ?? 0) <= 1);
}

/** The header row together with the row merged above it, or the row of names or units below it. */
function headerBlock(
  rows: Rows,
  filled: readonly number[],
  header: number,
  numeric: readonly boolean[],
  width: number,
): readonly number[] {
  const place = filled.indexOf(header);
  const below = filled[place + 1];
  if (below === header + 1 && isHeaderContinuation(rows[below] ?? [], rows[header] ?? [], numeric, width))
    return [header, below];
  const above = filled[place - 1];
  if (above === header - 1 && isMergedOver(rows[above] ?? [], rows[header] ?? [], numeric, width))
    return [above, header];
  return [header];
}

/** A second header row: words, periods or units, and no numbers, over the numeric columns. */
function isHeaderContinuation(
  row: readonly string[],
  upper: readonly string[],
  numeric: readonly boolean[],
  width: number,
): boolean {
  if (row.length !== width) return false;
  const over = row.filter((cell, at) => numeric[at] === true && cell.trim() !== '');
  if (over.length < 2 && !(over.length === 1 && unitOf(over[0] ?? '') !== null)) return false;
  if (over.some((cell) => (isQuantity(cell) && !isPeriod(cell)) || missingMark(cell) !== null)) return false;
  const merged = hasMergedGaps(upper, numeric);
  const units = over.every((cell) => unitOf(cell.replace(/^[（(]|[)）]$/g, '')) !== null);
  return merged || units;
}

/** An upper row whose words each stand over several columns of the lower. */
function isMergedOver(
  row: readonly string[],
  lower: readonly string[],
  numeric: readonly boolean[],
  width: number,
): boolean {
  if (row.length !== width || !hasMergedGaps(row, numeric)) return false;
  const over = lower.filter((cell, at) => numeric[at] === true && cell.trim() !== '');
  const upper = row.filter((cell, at) => numeric[at] === true && cell.trim() !== '');
  return (
    upper.length >= 1 &&
    (new Set(over).size < over.length ||
      upper.every((cell) => isPeriod(cell)) ||
      over.every((cell) => isPeriod(cell)))
  );
}

/** A word over a numeric column followed by a blank over the next: how a merged cell is written in CSV. */
function hasMergedGaps(row: readonly string[], numeric: readonly boolean[]): boolean {
  return row.some(
    (cell, at) => at > 0 && cell.trim() === '' && numeric[at] === true && (row[at - 1] ?? '').trim() !== '',
  );
}
