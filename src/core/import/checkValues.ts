import { impossibleRows } from '../checks/bounds.ts';
import { impossibleUnits } from '../checks/impossibleUnits.ts';
import { powerOfTenJumps } from '../checks/outlier.ts';
import { type Dataset, unitAt } from '../dataset/dataset.ts';
import { yearOf } from '../dataset/period.ts';
import type { Findings, Place } from './findings.ts';
import type { RowsRead } from './readRows.ts';
import { reportPublished } from './reportPublished.ts';

/** Up to this many observations each series is also looked at for slips of the decimal point. */
const SERIES_CHECKED = 300_000;

/**
 * Looks at the values as a whole: impossible ones, slips by a power of ten, changed units, years to come. Marks them; changes nothing.
 * The observations are those of the dataset, row for row, and know the columns in which they stand.
 */
export function checkValues(
  dataset: Dataset,
  { observations, places }: RowsRead,
  thisYear: number,
  findings: Findings,
): void {
  const { columns } = dataset;
  const at = (row: number, raw: string, column: number | null = null): Place => ({
    line: columns.line[row] ?? null,
    column: column ?? observations.column[row] ?? null,
    raw,
  });
  const value = (row: number): string => `${columns.value[row] ?? ''}`;
  for (const row of impossibleRows(dataset)) findings.add('impossible_value', 'warning', at(row, value(row)));
  for (const row of impossibleUnits(dataset)) {
    const { name = '' } = dataset.indicators[columns.indicator[row] ?? 0] ?? {};
    findings.add('impossible_unit', 'warning', {
      ...at(row, `${value(row)} ${unitAt(dataset, row)}`, places.unit),
      expected: name,
    });
  }
  if (columns.value.length <= SERIES_CHECKED) {
    for (const { row, before } of powerOfTenJumps(dataset))
      findings.add('outlier_jump', 'warning', { ...at(row, value(row)), expected: value(before) });
  }
  if (columns.unit !== null) {
    for (let row = 0; row < columns.unit.length; row++) {
      const own = dataset.indicators[columns.indicator[row] ?? 0]?.unit;
      const unit = unitAt(dataset, row);
      if (unit !== own && unit !== '')
        findings.add('unit_changed', 'warning', { ...at(row, unit, places.unit), expected: own ?? null });
    }
  }
  reportPublished(dataset, findings);
  for (const row of rowsToCome(dataset, thisYear))
    findings.add(
      'future_year',
      'warning',
      at(row, dataset.periods[columns.period[row] ?? 0] ?? '', places.period),
    );
}

/** Values of years after this one. Where most values would be such, the clock is wrong and not the data: none is (fault 97). */
function rowsToCome({ columns, periods }: Dataset, thisYear: number): readonly number[] {
  const isToCome = periods.map((period) => yearOf(period) > thisYear);
  if (!isToCome.includes(true)) return [];
  const rows: number[] = [];
  let values = 0;
  for (let row = 0; row < columns.period.length; row++) {
    if ((columns.state[row] ?? 0) >= 16) continue;
    values += 1;
    if (isToCome[columns.period[row] ?? 0] === true) rows.push(row);
  }
  return rows.length > values / 2 ? [] : rows;
}
