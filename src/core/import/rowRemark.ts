import { type Bound, CALIBER_CHANGED, PROVISIONAL } from '../dataset/dataset.ts';

/** What the note columns of a row say, as one text; '' when they say nothing. */
export function remarkOf(row: readonly string[], columns: readonly number[]): string {
  if (columns.length === 0) return '';
  return columns
    .map((at) => (row[at] ?? '').trim())
    .filter((text) => text !== '')
    .join('；');
}

const CALIBER =
  /(?:口径|范围|统计方法|标准)[^，。；]{0,6}(?:调整|变化|变更|变动|改变|不同|不可比)|caliber changed|break in series/i;
/** The source has already made the years comparable: no break. */
const COMPARABLE = /按(?:可比|同|新)口径|可比口径(?:计算|调整)|口径一致/;

/** Bits of Columns.flags that a remark sets. */
export function flagsOf(remark: string): number {
  if (remark === '') return 0;
  const caliber = CALIBER.test(remark) && !COMPARABLE.test(remark);
  const provisional =
    /初步(?:数|核算|统计|测算)|^初步$|快报|预计(?:数|值|完成)|^预计$|provisional|preliminary/i.test(remark);
  return (caliber ? CALIBER_CHANGED : 0) | (provisional ? PROVISIONAL : 0);
}

/** What a bound column says of the values in its row. */
export function boundOf(cell: string): Bound | null {
  const text = cell.trim();
  if (/^(?:at_least|至少|余|≥|>=)/i.test(text)) return 'atLeast';
  if (/^(?:at_most|至多|不足|≤|<=)/i.test(text)) return 'atMost';
  return /^(?:about|约)/i.test(text) ? 'about' : null;
}
