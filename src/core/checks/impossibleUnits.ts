import { type Dataset, unitAt, valueAt } from '../dataset/dataset.ts';

/** Fine dust, sulphur and nitrogen dioxide, ozone: not carbon monoxide, which does stand in mg/m³. */
const POLLUTANT = /PM\s?(?:2\.5|10)|颗粒物|二氧化硫|二氧化氮|臭氧|SO[2₂]|NO[2₂]|O[3₃](?![a-z\d])/i;
/** What leaves a chimney is measured in mg/m³. */
const EMITTED = /排放|烟气|烟尘|出口|emission|stack/i;
/** In mg/m³. Ten times the worst daily means measured in cities, and far below any figure that was meant in μg/m³. */
const HIGHEST = 2;

/** Rows of air pollutants whose mg/m³ can only be μg/m³: 50 mg/m³ of PM2.5 would be 50,000 μg/m³. */
export function impossibleUnits(dataset: Dataset): readonly number[] {
  const suspects = dataset.indicators.map(({ name }) => POLLUTANT.test(name) && !EMITTED.test(name));
  if (!suspects.includes(true)) return [];
  const rows: number[] = [];
  const { indicator } = dataset.columns;
  for (let row = 0; row < indicator.length; row++) {
    if (suspects[indicator[row] ?? 0] !== true || unitAt(dataset, row) !== 'mg/m³') continue;
    const value = valueAt(dataset, row);
    if (typeof value === 'number' && value > HIGHEST) rows.push(row);
  }
  return rows;
}
