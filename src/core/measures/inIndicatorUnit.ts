import { convert } from '../quantity/unitConversion.ts';
import type { Reading } from './reading.ts';

/**
 * A reading in the unit and decimals of its indicator, so that the years of one table or chart read alike; the same where the
 * year's own unit does not convert exactly.
 */
export function inIndicatorUnit(reading: Reading): Reading {
  const { indicator, unit, value, base, difference } = reading;
  if (typeof value !== 'number') return reading;
  const to = indicator.unit;
  const converted = convert(value, unit, to);
  if (converted === null) return reading;
  const inUnit = (number: number): number => convert(number, unit, to) ?? number;
  return {
    ...reading,
    unit: to,
    value: converted,
    base: typeof base === 'number' && reading.reason !== 'unitChanged' ? inUnit(base) : base,
    difference: difference === null ? null : inUnit(difference),
    converted: false,
  };
}
