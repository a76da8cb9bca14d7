import type { Reading } from '../../core/measures/reading.ts';
import { joinUnit } from '../../text/format.ts';
import { indicatorName } from '../../text/indicatorName.ts';
import type { Language } from '../../text/language.ts';
import { type ReadingCells, readingCells } from '../../text/readingCells.ts';

/** What a row leads with: the change, or, where no row has one, the value. */
export type RowLead = 'change' | 'value';

/** The texts of one row of a slide. */
export interface RowTexts {
  readonly name: string;
  readonly cells: ReadingCells;
  /** Last year's value with its arrow; '' without one. */
  readonly base: string;
  /** The line under the name. */
  readonly values: string;
  readonly change: string;
  /** Why there is no change; '' where there is one. */
  readonly reason: string;
  /** An arrow stands before it. */
  readonly signed: boolean;
  /** A word stands in place of the change. */
  readonly without: boolean;
}

/** `place`: the region, where rows are regions; '' where they are indicators. */
export function rowTexts(reading: Reading, place: string, lead: RowLead, lang: Language): RowTexts {
  const cells = readingCells(reading, lang);
  const without = reading.difference === null && reading.rateFrom === 'values';
  const note = cells.remark || cells.note;
  const base = typeof reading.base === 'number' ? `${cells.base} → ` : '';
  const shown = {
    name: place || indicatorName(reading, lang),
    cells,
    base,
    without,
    signed: lead === 'change',
  };
  return lead === 'value'
    ? {
        ...shown,
        values: reading.reason === 'noBase' ? '' : note,
        change: joinUnit(cells.value, typeof reading.value === 'number' ? reading.unit : '', lang),
        reason: '',
      }
    : {
        ...shown,
        values: [base + cells.value, cells.unit, without ? note : ''].filter(Boolean).join(' '),
        change: without ? cells.verdict : cells.change,
        reason: without ? note : '',
      };
}
