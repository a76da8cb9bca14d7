import type { Period } from '../dataset/period.ts';
import type { ColumnRoles } from './columnRoles.ts';
import type { Column } from './columns.ts';
import type { Findings } from './findings.ts';
import { withPart } from './periodPart.ts';
import type { PeriodCell } from './periodQuestion.ts';
import { readPeriod } from './periodText.ts';
import type { TableFacts } from './preamble.ts';
import type { FileRecord } from './records.ts';
import { type Refused, refuse } from './refuse.ts';
import type { Choices } from './report.ts';
import { periodIn } from './titlePeriod.ts';

/** What title, file name or person say of the time of a table whose columns do not; 'none' when nobody does. */
export function timeBeside(
  { wide, period, values }: ColumnRoles,
  facts: TableFacts,
  fileTitle: string,
  choices: Choices,
): Period | null | 'none' {
  const known = wide
    ? values.some(({ header }) => header.period !== null)
    : period.has('whole') || period.has('year');
  if (known) return null;
  return choices.year === undefined ? (facts.period ?? periodIn([fileTitle]) ?? 'none') : `${choices.year}`;
}

/** The period of a whole value column, or the year of one whose rows are months. */
export function periodOver(
  { header }: Column,
  { wide, period }: ColumnRoles,
  time: Period | null,
): Period | null {
  if (time === null) return wide ? header.period : null;
  if (wide && header.part !== null) return withPart(time, header.part);
  return period.size > 0 ? time.slice(0, 4) : time;
}

/** 决算 and 预算, 实际 and 目标 are figures of different kinds: never one series. */
export const KIND_OF_FIGURE = /^(?:预算执行|调整预算|决算|预算|实际|目标|计划|执行|完成)(?:数|值|额)?$/;

/** Says what was seen beside the periods of a header: marks, fiscal years, figures of different kinds. */
export function reportPeriods(headers: readonly Column[], line: number, findings: Findings): void {
  const kinds = headers.filter(({ header }) => KIND_OF_FIGURE.test(header.name));
  const apart = new Set(headers.map(({ header }) => header.name)).size > 1;
  for (const { at, header } of headers) {
    const place = { line, column: at + 1, raw: header.text, expected: header.period };
    if (header.remark !== null) findings.add(header.remark.code, 'note', place);
  }
  for (const { at, header } of apart ? kinds : [])
    findings.add('figures_apart', 'note', { line, column: at + 1, raw: header.text });
}

/** The cells of a header with their places. */
export function cellsOf(header: readonly FileRecord[]): readonly PeriodCell[] {
  return header.flatMap(({ cells, line }) => cells.map((raw, at) => ({ raw, line, column: at + 1 })));
}

/** Refused for a header that writes '21 or 2022-W01, else because no year is named at all. */
export function refuseWithoutPeriod(cells: readonly PeriodCell[], line: number): Refused {
  for (const { raw, ...place } of cells) {
    const reading = readPeriod(raw);
    if (reading.ok || !/^['’‘`]?\d/.test(raw)) continue;
    if (reading.code === 'week_period' || (reading.code === 'two_digit_year' && !/^\d+$/.test(raw)))
      return refuse(reading.code, { ...place, raw });
  }
  return refuse('no_period', { line });
}
