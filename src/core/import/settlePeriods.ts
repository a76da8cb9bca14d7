import { type Grain, grainOf, type Period, spanOf } from '../dataset/period.ts';
import { datesAsPeriods } from './datesAsPeriods.ts';
import type { Findings, Place } from './findings.ts';
import type { Observations } from './observations.ts';

export interface SettledPeriods {
  readonly grain: Grain;
  /** The months that every year is cumulative over, 1-9; null for whole years and all other grains. */
  readonly span: string | null;
  /** Ascending, all of this grain; observations are coded by their position here. */
  readonly periods: readonly Period[];
  /** Observations of another grain, to be left out. */
  readonly dropped: readonly number[];
  /** First lines of the rows that hold no others. */
  readonly droppedLines: readonly number[];
}

/**
 * The grain that most observations have, and its periods in order.
 * Annual rows among months, or months among years, are set apart: never compared with the others.
 * Years that are all cumulative over the same months are years; days that all begin or end a month are months.
 */
export function settlePeriods(
  found: readonly Period[],
  observations: Observations,
  /** Column, from 1, of periods that stand row by row; null when the header holds them. */
  periodColumn: number | null,
  findings: Findings,
): SettledPeriods {
  const main = mainKind(found, observations);
  const order = found
    .map((period, code) => ({ period, code }))
    .filter(({ period }) => kindOf(period) === main)
    .sort((a, b) => (a.period < b.period ? -1 : 1));
  const newCode = new Int32Array(found.length).fill(-1);
  order.forEach(({ code }, at) => {
    newCode[code] = at;
  });
  const apart =
    order.length === found.length ? NONE : setApart(found, observations, newCode, periodColumn, findings);
  recode(observations, newCode);
  const settled = order.map(({ period }) => period);
  const span = spanOf(settled[0] ?? '');
  const place = placeOfFirst(observations, periodColumn);
  if (span !== null) findings.add('cumulative_period', 'note', { ...place, raw: `${span}月` });
  const periods =
    span === null ? datesAsPeriods(settled, place, findings) : settled.map((period) => period.slice(0, 4));
  return { grain: grainOf(periods[0] ?? '2000'), span, periods, ...apart };
}

/** Where the first of the periods stands. */
function placeOfFirst({ period, line, column }: Observations, periodColumn: number | null): Place {
  const row = period.indexOf(0);
  return { line: line[row] ?? null, column: periodColumn ?? column[row] ?? null };
}

const NONE: Pick<SettledPeriods, 'dropped' | 'droppedLines'> = { dropped: [], droppedLines: [] };

/** Periods of one kind can stand in one series: the same grain, or cumulative over the same months. */
function kindOf(period: Period): string {
  return spanOf(period) ?? grainOf(period);
}

function mainKind(found: readonly Period[], { period, length }: Observations): string {
  const kinds = found.map(kindOf);
  if (new Set(kinds).size <= 1) return kinds[0] ?? 'year';
  const counts = new Map<string, number>();
  for (let row = 0; row < length; row++) {
    const kind = kinds[period[row] ?? 0] ?? 'year';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  // as many whole years as parts: the years
  const rank = ([kind, count]: readonly [string, number]): number => count + (kind === 'year' ? 0.5 : 0);
  return [...counts].sort((a, b) => rank(b) - rank(a))[0]?.[0] ?? 'year';
}

function setApart(
  found: readonly Period[],
  { length, period, line, column }: Observations,
  newCode: Int32Array,
  periodColumn: number | null,
  findings: Findings,
): typeof NONE {
  const dropped: number[] = [];
  const linesDropped = new Set<number>();
  const linesStaying = new Set<number>();
  for (let row = 0; row < length; row++) {
    const at = line[row] ?? 0;
    if (newCode[period[row] ?? 0] !== -1) {
      linesStaying.add(at);
      continue;
    }
    dropped.push(row);
    linesDropped.add(at);
    findings.add('mixed_period', 'warning', {
      line: at,
      column: periodColumn ?? column[row] ?? null,
      raw: found[period[row] ?? 0] ?? null,
    });
  }
  return { dropped, droppedLines: [...linesDropped].filter((at) => !linesStaying.has(at)) };
}

function recode({ length, period }: Observations, newCode: Int32Array): void {
  if (newCode.every((code, at) => code === at)) return;
  for (let row = 0; row < length; row++) period[row] = newCode[period[row] ?? 0] ?? 0;
}
