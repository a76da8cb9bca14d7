import type { Rounding } from '../quantity/decimal.ts';

/**
 * What an indicator's number is; decides how its change is said.
 * amount: money or physical total; count; concentration: a mean per volume; rate: percent (changes in percentage points);
 * index: 上年=100 (already a change); rank: changes in places; level: temperature, pH and the like (difference only).
 */
export type Kind = 'amount' | 'count' | 'concentration' | 'rate' | 'index' | 'rank' | 'level';

export type Direction = 'higher_better' | 'lower_better' | 'neutral';

/** How finer periods become a year. */
export type Aggregation = 'sum' | 'mean' | 'last';

export interface Indicator {
  /** Stable within its dataset, used in links: the dictionary's id, or i1, i2 … in file order. */
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** As displayed: '亿元', 'μg/m³', '%'; '' when the file gives none. */
  readonly unit: string;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly aggregation: Aggregation;
  /** Decimals shown for a value. */
  readonly decimals: number;
  /** How a value is rounded to them. */
  readonly rounding: Rounding;
  /** A change of at most this size (percent, or points for a rate, or the unit itself for a rank or level) counts as 持平. */
  readonly neutralBand: number;
  /** Section of the annual report ('二') and its sub-group ('生态环境'); null for a file that is no annual report. */
  readonly section: string | null;
  readonly group: string | null;
  /** 'budget_submitted - budget_approved' over indicator ids, where an identity holds. */
  readonly formula: string | null;
  readonly definition: { readonly zh: string; readonly en: string } | null;
}
