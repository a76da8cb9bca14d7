import type { Reading } from '../core/measures/reading.ts';
import { formatBase, formatChange, formatDifference, formatLimit, formatValue, unitLabel } from './format.ts';
import type { Language } from './language.ts';
import { remarksText } from './listText.ts';
import { partsText } from './partsText.ts';
import { changeRemark, formatMissing } from './reasonText.ts';
import { verdictWord } from './verdictText.ts';

/** One row of the overview in words: the same on the page, in CSV and in the workbook. */
export interface ReadingCells {
  readonly base: string;
  readonly value: string;
  /** '' where there is no value. */
  readonly unit: string;
  /** The months or quarters that a part year has; '' for a whole one. */
  readonly parts: string;
  readonly change: string;
  /** '' where the change is itself the difference. */
  readonly difference: string;
  readonly remark: string;
  readonly verdict: string;
  readonly target: string;
  /** All that a row is explained by where there is no page around it: the reason of a missing value, the remark, the file's own. */
  readonly note: string;
}

export function readingCells(reading: Reading, lang: Language): ReadingCells {
  const hasValue = typeof reading.value === 'number';
  const remark = changeRemark(reading, lang);
  const parts = reading.partYear === null ? '' : partsText(reading.partYear, lang);
  return {
    base: formatBase(reading, lang),
    value: formatValue(reading, lang),
    unit: hasValue ? unitLabel(reading.unit, lang) : '',
    parts,
    change: formatChange(reading, lang),
    difference:
      reading.changeIn === 'percent' && !reading.lowBase && reading.difference !== 0
        ? formatDifference(reading, lang)
        : '',
    remark,
    verdict: verdictWord(reading.verdict, lang),
    target:
      reading.target === null ? '' : formatLimit(reading.target.target.value, reading.target.target.bound),
    note: remarksText(
      [
        hasValue ? '' : formatMissing(reading.value, lang),
        parts,
        reading.provisional ? PROVISIONAL[lang] : '',
        remark,
        reading.remark === remark ? '' : reading.remark,
      ],
      lang,
    ),
  };
}

const PROVISIONAL = { zh: '初步数', en: 'provisional' } as const;
