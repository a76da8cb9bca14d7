import { problemAt } from '../import/findings.ts';
import type { Choices, Refusal } from '../import/report.ts';
import { shiftPoint } from '../quantity/decimal.ts';
import { sectionFor } from './numberFormat.ts';
import type { DoubtfulNumber } from './readSheet.ts';

/** 123.5亿 shown for 123456789: two figures, of which only a person knows the right one. */
export function sizeQuestion({ row, column, value, format }: DoubtfulNumber, choices: Choices): Refusal {
  const section = sectionFor(format, value);
  const shown = `${shiftPoint(value, section?.power ?? 0)}${section?.after ?? ''}`;
  const raw = String(value);
  return {
    problem: problemAt('number_format_size', 'error', { line: row, column, raw, expected: format.code }),
    options: [
      { choices: { ...choices, numbersAs: 'shown' }, raw, becomes: shown },
      { choices: { ...choices, numbersAs: 'stored' }, raw, becomes: raw },
    ],
  };
}
