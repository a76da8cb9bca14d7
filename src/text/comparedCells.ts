import type { ComparedRow } from '../core/compare/compare.ts';
import { formatBase, formatChange, formatDifference, formatValue, unitLabel } from './format.ts';
import type { Language } from './language.ts';
import { remarksText } from './listText.ts';
import type { CompareMessages } from './messages/compare.ts';
import { publishedSentence } from './publishedText.ts';
import { changeRemark, formatReason } from './reasonText.ts';
import { verdictWord } from './verdictText.ts';

/** One compared row in words: the same on the page, at the cursor, in CSV and in the workbook. */
export interface ComparedCells {
  readonly name: string;
  readonly region: string;
  readonly before: string;
  readonly value: string;
  readonly unit: string;
  /** '' where the change is itself the difference: points and places. */
  readonly difference: string;
  readonly change: string;
  readonly verdict: string;
  readonly note: string;
  readonly lines: string;
}

export type ComparedFacts = Pick<ComparedRow, 'reading' | 'lineA' | 'lineB'> &
  Partial<Pick<ComparedRow, 'nameInA'>>;

export function comparedCells(row: ComparedFacts, words: CompareMessages, lang: Language): ComparedCells {
  const { reading, lineA, lineB, nameInA } = row;
  const { indicator, published, reason, changeIn } = reading;
  const why =
    reading.difference === null && reason !== null ? formatReason(reason, lang) : changeRemark(reading, lang);
  const differs = published !== null && published.verdict !== 'agrees' && published.verdict !== 'rounding';
  return {
    name: lang === 'en' ? (indicator.nameEn ?? indicator.name) : indicator.name,
    region: reading.region,
    before: formatBase(reading, lang),
    value: formatValue(reading, lang),
    unit: unitLabel(reading.unit, lang),
    difference: changeIn === 'places' || changeIn === 'points' ? '' : formatDifference(reading, lang),
    change: formatChange(reading, lang),
    verdict: verdictWord(reading.verdict, lang),
    note: remarksText(
      [
        reading.remark?.startsWith(why) === true ? '' : why,
        reading.converted && why !== words.converted ? words.converted : '',
        differs ? publishedSentence(published, lang) : '',
        nameInA === undefined || nameInA === indicator.name ? '' : words.inA(nameInA),
        reading.remark,
      ],
      lang,
    ),
    lines: words.lines(lineA, lineB),
  };
}
