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
  const future = dataset.periods.map((period) => yearOf(period) > thisYear);
  if (future.includes(true)) {
    for (let row = 0; row < columns.period.length; row++) {
      const period = columns.period[row] ?? 0;
      if (future[period] === true && (columns.state[row] ?? 0) < 16)
        findings.add('future_year', 'warning', at(row, dataset.periods[period] ?? '', places.period));
    }
  }
}
