import type { ValueProblem } from '../problem.ts';
import { type DecimalMark, plainNumber, readNumber } from '../quantity/number.ts';
import type { PrintedChange } from './observations.ts';

/** A cell of a column of printed changes: 5.2, 5.2%, 增长5.2%, 下降3.1, 持平. Null where nothing is printed; a code where it cannot be read. */
export function readPrintedCell(
  cell: string,
  decimal: DecimalMark,
): Pick<PrintedChange, 'value' | 'decimals' | 'percent'> | ValueProblem | null {
  const plain = decimal === 'point' ? plainNumber(cell) : Number.NaN;
  if (!Number.isNaN(plain)) {
    const point = cell.indexOf('.');
    const decimals = point < 0 ? 0 : cell.length - point - 1;
    return { value: plain, decimals: Math.min(decimals, 9), percent: false };
  }
  const words = cell.trim().replace(/个?百分点$/, '');
  if (/^(?:与上年)?持平$/.test(words)) return { value: 0, decimals: 1, percent: true };
  const falls = /^(?:下降|减少|降低)(?=[\d.])/.test(words);
  const text = words.replace(/^(?:增长|上升|增加|提高|下降|减少|降低)(?=[\d.])/, '');
  const reading = readNumber(text, decimal);
  if (reading.kind === 'missing') return null;
  if (reading.kind === 'rejected') return reading.code;
  if (reading.bound !== null || reading.scale !== null) return 'not_a_number';
  const digits = /[.,](\d+)\D*$/.exec(decimal === 'comma' ? text : text.replaceAll(',', ''))?.[1] ?? '';
  return {
    value: falls ? -reading.value : reading.value,
    decimals: Math.min(digits.length, 9),
    percent: reading.unit === '%',
  };
}
