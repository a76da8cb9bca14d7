import { impossibleRows } from '../checks/bounds.ts';
import { powerOfTenJumps } from '../checks/outlier.ts';
import { type Dataset, unitAt } from '../dataset/dataset.ts';
import { yearOf } from '../dataset/period.ts';
import type { Findings } from './findings.ts';

/** Up to this many observations each series is also looked at for slips of the decimal point. */
const SERIES_CHECKED = 300_000;

/** Looks at the values as a whole: impossible ones, slips by a power of ten, changed units, years to come. Marks them; changes nothing. */
export function checkValues(dataset: Dataset, thisYear: number, findings: Findings): void {
  const { columns } = dataset;
  const lineOf = (row: number): number => columns.line[row] ?? 0;
  const raw = (row: number): string => `${columns.value[row] ?? ''}`;
  for (const row of impossibleRows(dataset))
    findings.add('impossible_value', 'warning', { line: lineOf(row), raw: raw(row) });
  if (columns.value.length <= SERIES_CHECKED) {
    for (const { row, before } of powerOfTenJumps(dataset)) {
      findings.add('outlier_jump', 'warning', { line: lineOf(row), raw: raw(row), expected: raw(before) });
    }
  }
  if (columns.unit !== null) {
    for (let row = 0; row < columns.unit.length; row++) {
      const own = dataset.indicators[columns.indicator[row] ?? 0]?.unit;
      const unit = unitAt(dataset, row);
      if (unit !== own)
        findings.add('unit_changed', 'warning', { line: lineOf(row), raw: unit, expected: own ?? null });
    }
  }
  const future = dataset.periods.map((period) => yearOf(period) > thisYear);
  if (future.includes(true)) {
    for (let row = 0; row < columns.period.length; row++) {
      if (future[columns.period[row] ?? 0] === true && (columns.state[row] ?? 0) < 16) {
        findings.add('future_year', 'warning', {
          line: lineOf(row),
          raw: dataset.periods[columns.period[row] ?? 0] ?? '',
        });
      }
    }
  }
}
