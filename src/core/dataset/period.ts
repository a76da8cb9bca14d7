/** Grains from coarse to fine. */
export type Grain = 'year' | 'half' | 'quarter' | 'month' | 'day';

/** Canonical and sortable within one grain: 2024, 2024-H1, 2024-Q1, 2024-03, 2024-03-05; while a file is read also 2024-01/09 (ISO 8601), cumulative over months. */
export type Period = string;

export function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}

export function grainOf(period: Period): Grain {
  if (period.length === 4) return 'year';
  const mark = period[5];
  if (mark === 'H') return 'half';
  if (mark === 'Q') return 'quarter';
  return period.length === 7 ? 'month' : 'day';
}

/** The months that a period is cumulative over, 1-9; null for all others. */
export function spanOf(period: Period): string | null {
  return period[7] === '/' ? `${Number(period.slice(5, 7))}-${Number(period.slice(8))}` : null;
}

/** The part of a period inside its year: '' for a year, 'H1', 'Q3', '03', '03-05'. The same part one year earlier is the base of 同比. */
export function partOf(period: Period): string {
  return period.slice(5);
}

/** True for the last part of a year: 12, Q4, H2, 12-31. */
export function endsYear(part: string): boolean {
  return part === '12' || part === 'Q4' || part === 'H2' || part === '12-31';
}

/** A year of 366 days. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many periods of a grain make the year whole. */
export function partsInYear(grain: Grain, year: number): number {
  switch (grain) {
    case 'year':
      return 1;
    case 'half':
      return 2;
    case 'quarter':
      return 4;
    case 'month':
      return 12;
    case 'day':
      return isLeapYear(year) ? 366 : 365;
  }
}
