import type { ReadingOption } from '../core/import/report.ts';
import type { Problem } from '../core/problem.ts';
import type { Language } from './language.ts';

/** One way to read what is undecided: what it takes for so, and what that makes of an example from the file. */
export interface OptionWords {
  readonly title: string;
  readonly example: string;
}

export function optionText(
  { choices, raw, becomes }: ReadingOption,
  { code }: Problem,
  lang: Language,
): OptionWords {
  const zh = lang === 'zh';
  const reads = becomes === '' ? (zh ? `${raw} 不读入` : `${raw} is left out`) : `${raw} → ${becomes}`;
  switch (code) {
    case 'decimal_comma':
      return choices.decimal === 'comma'
        ? { title: zh ? '逗号是小数点' : 'The comma is the decimal point', example: reads }
        : { title: zh ? '逗号是千位分隔' : 'The comma groups thousands', example: reads };
    case 'percent_or_ratio':
      return choices.percent === 'percent'
        ? { title: zh ? '已经是百分数' : 'It is percent already', example: reads }
        : { title: zh ? '是小数，乘以 100' : 'It is a ratio, times 100', example: reads };
    case 'date_order':
      return choices.dateOrder === 'dayFirst'
        ? { title: zh ? '日在前' : 'The day comes first', example: reads }
        : { title: zh ? '月在前' : 'The month comes first', example: reads };
    case 'dropped_zero':
      return choices.pointMonth === 'january'
        ? { title: zh ? '是 1 月' : 'It is January', example: reads }
        : { title: zh ? '是 10 月，末尾的 0 丢了' : 'It is October; the zero was dropped', example: reads };
    case 'fill_down':
      return choices.blankKeys === 'fillDown'
        ? {
            title: zh ? '用上一行的' : 'Take the one above',
            example: zh ? `第 ${raw} 行 → ${becomes}` : `line ${raw} → ${becomes}`,
          }
        : {
            title: zh ? '不读这些行' : 'Leave these rows out',
            example: zh ? `第 ${raw} 行不读入` : `line ${raw} is left out`,
          };
    case 'duplicate_conflict':
      return {
        title: zh ? `用第 ${raw} 行` : `Take line ${raw}`,
        example: zh ? `数值 ${becomes}` : `value ${becomes}`,
      };
    case 'which_sheet':
    case 'sheet_missing':
    case 'several_tables':
      return { title: raw, example: becomes };
    case 'number_format_size':
      return choices.numbersAs === 'shown'
        ? { title: zh ? '按显示的数' : 'As it is shown', example: reads }
        : { title: zh ? '按存的数' : 'As it is stored', example: reads };
    case 'encoding_ambiguous':
    case 'encoding_mixed':
      return { title: ENCODING_NAMES.get(raw) ?? raw, example: becomes };
    default:
      return { title: reads, example: '' };
  }
}

const ENCODING_NAMES = new Map([
  ['utf-8', 'UTF-8'],
  ['gb18030', 'GB18030'],
  ['big5', 'Big5'],
  ['shift_jis', 'Shift_JIS'],
]);
