import type { Grain } from '../dataset/period.ts';
import { trimCell } from '../quantity/number.ts';
import { dayPeriod } from './calendar.ts';
import { readPart, withPart } from './periodPart.ts';
import { type PeriodReading, periodOr, readPeriod, refused } from './periodText.ts';
import { plainDigits } from './plainDigits.ts';

/** A year, half, quarter, month and day that stand in columns of their own. */
export function joinPeriod(parts: ReadonlyMap<Grain | 'whole', string>): PeriodReading {
  const year = readPeriod(parts.get('year') ?? '');
  if (!year.ok || year.period.length !== 4) return year.ok ? refused('period_invalid') : year;
  const part = (['month', 'quarter', 'half'] as const).flatMap((grain) => {
    const cell = parts.get(grain);
    return cell === undefined ? [] : [readPart(cell, grain)];
  })[0];
  if (part === undefined) return year;
  if (part === null) return refused('period_invalid');
  if (!parts.has('day')) return { ...year, period: withPart(year.period, part) };
  const day = plainDigits(trimCell(parts.get('day') ?? '')).replace(/[日号]/g, '');
  return periodOr(dayPeriod(year.period, part, day), 'period_invalid');
}
