import type { Dataset } from '../dataset/dataset.ts';
import type { Findings } from './findings.ts';
import type { RowsRead } from './readRows.ts';
import type { Choices } from './report.ts';
import type { TableFrame } from './tableFrame.ts';
import type { TableHead } from './tableHead.ts';

/** What a reading has to which choices can apply. */
export interface NamesRead {
  /** As the file writes them. */
  readonly regions: readonly string[];
  readonly indicators: readonly string[];
  /** Of indicators, as the dataset has them. */
  readonly final: readonly string[];
  /** The first physical line below the header, and the last of the file. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** Columns of the table, in the file, from 1. */
  readonly lastColumn: number;
}

export function namesRead(
  { header, line, layout }: TableHead,
  { regions, indicators, lines }: RowsRead,
  frame: TableFrame,
  choices: Choices,
  dataset: Dataset,
): NamesRead {
  const last = header.at(-1);
  return {
    regions: [...regions.names, frame.region ?? ''],
    indicators: indicators.names,
    final: dataset.indicators.map(({ name }) => name),
    firstLine: last === undefined ? line : last.line + last.lines,
    lastLine: lines,
    lastColumn: choices.columns?.at(-1) ?? layout.width,
  };
}

/** Says which choices found nothing to apply to: a name, a line or a column that this file does not have. */
export function reportUnusedChoices(choices: Choices, read: NamesRead, findings: Findings): void {
  const { names = [], indicators = [], roles = [], noteLines = [], dataLines = [] } = choices;
  const say = (raw: string, expected: string): void =>
    findings.add('choice_unused', 'note', { line: null, raw, expected });
  const given = new Set(names.map(({ to }) => to));
  for (const { kind, from } of names) {
    const known = kind === 'region' ? read.regions : read.indicators;
    if (!known.includes(from) && !given.has(from)) say(from, 'name');
  }
  for (const { name } of indicators) if (!read.final.includes(name)) say(name, 'name');
  for (const { column } of roles) if (column > read.lastColumn) say(String(column), 'column');
  for (const line of [...noteLines, ...dataLines])
    if (line < read.firstLine || line > read.lastLine) say(String(line), 'line');
}
