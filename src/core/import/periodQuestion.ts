import { problemAt } from './findings.ts';
import type { PeriodStyle } from './periodStyle.ts';
import { readPeriod } from './periodText.ts';
import type { Choices, Refusal } from './report.ts';

export interface PeriodCell {
  readonly raw: string;
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** The first period that two ways of writing read differently: 05/03/2022, and 2022.1 beside 2022.11. */
export function periodQuestion(
  cells: readonly PeriodCell[],
  style: PeriodStyle,
  choices: Choices,
): Refusal | null {
  if (style.dateOrder !== null && style.pointMonth !== null) return null;
  for (const { raw, line, column } of cells) {
    const reading = readPeriod(raw, style);
    if (reading.ok || (reading.code !== 'date_order' && reading.code !== 'dropped_zero')) continue;
    const styles =
      reading.code === 'date_order'
        ? ([{ dateOrder: 'dayFirst' }, { dateOrder: 'monthFirst' }] as const)
        : ([{ pointMonth: 'january' }, { pointMonth: 'october' }] as const);
    return {
      problem: problemAt(reading.code, 'error', { line, column, raw }),
      options: styles.map((one) => {
        const read = readPeriod(raw, { ...style, ...one });
        return { choices: { ...choices, ...one }, raw, becomes: read.ok ? read.period : '' };
      }),
    };
  }
  return null;
}
