import { type Grain, grainOf, type Period } from '../dataset/period.ts';
import type { Findings } from './findings.ts';
import type { Observations } from './observations.ts';

export interface SettledPeriods {
  readonly grain: Grain;
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
 */
export function settlePeriods(
  found: readonly Period[],
  observations: Observations,
  /** Column, from 1, of periods that stand row by row; null when the header holds them. */
  periodColumn: number | null,
  findings: Findings,
): SettledPeriods {
  const grain = mainGrain(found, observations);
  const order = found
    .map((period, code) => ({ period, code }))
    .filter(({ period }) => grainOf(period) === grain)
    .sort((a, b) => (a.period < b.period ? -1 : 1));
  const newCode = new Int32Array(found.length).fill(-1);
  order.forEach(({ code }, at) => {
    newCode[code] = at;
  });
  const apart =
    order.length === found.length ? NONE : setApart(found, observations, newCode, periodColumn, findings);
  recode(observations, newCode);
  return { grain, periods: order.map(({ period }) => period), ...apart };
}

const NONE: Pick<SettledPeriods, 'dropped' | 'droppedLines'> = { dropped: [], droppedLines: [] };

function mainGrain(found: readonly Period[], { period, length }: Observations): Grain {
  const grains = found.map((text) => grainOf(text));
  if (new Set(grains).size <= 1) return grains[0] ?? 'year';
  const counts = new Map<Grain, number>();
  for (let row = 0; row < length; row++) {
    const grain = grains[period[row] ?? 0] ?? 'year';
    counts.set(grain, (counts.get(grain) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'year';
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
