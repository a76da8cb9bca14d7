import type { Dataset } from '../core/dataset/dataset.ts';
import { grainOf, partOf, yearOf } from '../core/dataset/period.ts';
import { seriesOf } from '../core/dataset/seriesOf.ts';
import type { Reading } from '../core/measures/reading.ts';
import { readYear } from '../core/measures/yearOverYear.ts';
import { changeClause } from '../text/changeClause.ts';
import { formatValue, joinUnit, unitInWords } from '../text/format.ts';

/** The Reading of one month, quarter, half or day against the same part of the year before; null when the dataset has no such period. */
export function periodReading(
  dataset: Dataset,
  indicator: number,
  region: number,
  period: string,
): { readonly reading: Reading; readonly text: string } | null {
  if (!dataset.periods.includes(period) || grainOf(period) !== dataset.grain) return null;
  const part = partOf(period);
  const kept = dataset.periods.map((one, code) => ({ one, code })).filter(({ one }) => partOf(one) === part);
  const codes = new Map(kept.map(({ code }, at) => [code, at]));
  const { columns } = dataset;
  const rows = Array.from(columns.period, (code, row) => ({ code, row })).filter(
    ({ code, row }) =>
      codes.has(code) && columns.indicator[row] === indicator && columns.region[row] === region,
  );
  const series = seriesOf(dataset, indicator, region);
  const points = series.points.map((point) => {
    const found = rows.find(({ code }) => yearOf(dataset.periods[code] ?? '') === point.year);
    const value = point.parts?.values.get(part);
    return {
      ...point,
      value: value ?? ('absent' as const),
      parts: null,
      coverage: null,
      line: found === undefined ? null : (columns.line[found.row] ?? null),
    };
  });
  const reading = readYear({ ...series, points }, yearOf(period));
  const value = joinUnit(formatValue(reading, 'zh'), unitInWords(reading.unit, 'zh'), 'zh');
  return {
    reading,
    text: `${period} ${series.indicator.name}${value}，${changeClause(reading, 'zh').text}。`,
  };
}
