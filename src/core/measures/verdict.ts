import type { Bound, Value } from '../dataset/dataset.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Verdict } from './reading.ts';
import type { Change } from './yearOverYear.ts';

/**
 * Better or worse by the indicator's direction, flat within its neutral band; neutral when it has no direction.
 * A change that a bound leaves uncertain is not comparable; so is one without a base.
 */
export function verdictOf(
  indicator: Indicator,
  value: Value,
  base: Value,
  bound: Bound | null,
  baseBound: Bound | null,
  change: Change,
  /** A rate on a comparable caliber that the file prints: judged as it is. */
  stated: number | null,
): Verdict {
  const { direction } = indicator;
  if (typeof value !== 'number') return 'notComparable';
  if (stated !== null) return judge(stated, direction, indicator.neutralBand);
  if (indicator.kind === 'index') return judge(value - 100, direction, indicator.neutralBand);
  const { difference, differenceBound } = change;
  if (typeof base !== 'number' || difference === null) return 'notComparable';
  if (bound !== null || baseBound !== null) {
    const sure =
      differenceBound === 'atLeast' ? difference > 0 : differenceBound === 'atMost' ? difference < 0 : false;
    return sure ? judge(difference, direction, 0) : 'notComparable';
  }
  const hasOwnBand = change.rate !== null || change.changeIn !== 'difference' || indicator.kind === 'level';
  return judge(change.rate ?? difference, direction, hasOwnBand ? indicator.neutralBand : 0);
}

function judge(change: number, direction: Indicator['direction'], band: number): Verdict {
  if (direction === 'neutral') return 'neutral';
  if (change === 0 || Math.abs(change) <= band) return 'flat';
  return change > 0 === (direction === 'higher_better') ? 'better' : 'worse';
}
