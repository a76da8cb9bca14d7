import { type Dataset, valueAt } from '../dataset/dataset.ts';
import type { Indicator } from '../dataset/indicator.ts';
import { yearOf } from '../dataset/period.ts';

const SHARE = /(?:占比|比重|满意率|合格率|优良率|达标率|覆盖率|普及率|城镇化率|巡河率|销号率)$/;

/** Rows whose value cannot be: a negative count, a share above 100, more days than the year has, pH outside 0 to 14. */
export function impossibleRows(dataset: Dataset): readonly number[] {
  const limits = dataset.indicators.map((indicator) => limitsOf(indicator));
  const rows: number[] = [];
  const { indicator, period } = dataset.columns;
  for (let row = 0; row < indicator.length; row++) {
    const limit = limits[indicator[row] ?? 0];
    if (limit === undefined || limit === null) continue;
    const value = valueAt(dataset, row);
    if (typeof value !== 'number') continue;
    const leap = yearOf(dataset.periods[period[row] ?? 0] ?? '') % 4 === 0 ? 1 : 0;
    if (value < limit.low || value > limit.high + (limit.days ? leap : 0)) rows.push(row);
  }
  return rows;
}

function limitsOf({ name, unit, kind }: Indicator): { low: number; high: number; days: boolean } | null {
  if (/(?:优良|达标|污染)天数/.test(name) && unit === '天') return { low: 0, high: 365, days: true };
  if (/pH/.test(name) && kind === 'level') return { low: 0, high: 14, days: false };
  if (kind === 'rate' && unit === '%' && SHARE.test(name)) return { low: 0, high: 100, days: false };
  if (kind === 'count' || kind === 'concentration' || kind === 'rank')
    return { low: 0, high: Number.POSITIVE_INFINITY, days: false };
  return null;
}
