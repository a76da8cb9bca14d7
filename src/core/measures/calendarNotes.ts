import { isLeapYear } from '../dataset/period.ts';
import { pointOf, type Series } from '../dataset/series.ts';
import { springFestival } from '../dataset/springFestival.ts';

/** What the calendar adds to a change that nothing in the numbers says. */
export type CalendarNote =
  | { readonly kind: 'leapDay'; readonly leapYear: number }
  | { readonly kind: 'springFestival'; readonly year: number; readonly nowIn: 1 | 2; readonly thenIn: 1 | 2 };

/**
 * Why a year made of months, quarters or days is not quite like the one before: one of the two sums has the 29th of February in it,
 * or only January or only February is compared, and the Spring Festival moved from one to the other. Empty for annual data.
 */
export function calendarNotes(series: Series, year: number): readonly CalendarNote[] {
  const now = pointOf(series, year);
  const then = pointOf(series, year - 1);
  if (now?.parts == null || then?.parts == null) return [];
  if (typeof now.value !== 'number' || typeof then.value !== 'number') return [];
  const parts = [...now.parts.values.keys()];
  const notes: CalendarNote[] = [];
  const leap = [year, year - 1].filter(isLeapYear);
  const [leapYear] = leap;
  if (series.indicator.aggregation === 'sum' && leapYear !== undefined && parts.some(holdsFebruary))
    notes.push({ kind: 'leapDay', leapYear });
  const january = parts.some((part) => part.startsWith('01'));
  const february = parts.some((part) => part.startsWith('02'));
  if (january !== february) {
    const nowIn = springFestival(year).month;
    const thenIn = springFestival(year - 1).month;
    if (nowIn !== thenIn) notes.push({ kind: 'springFestival', year, nowIn, thenIn });
  }
  return notes;
}

function holdsFebruary(part: string): boolean {
  return part.startsWith('02') || part === 'Q1' || part === 'H1';
}
