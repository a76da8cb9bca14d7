import type { CalendarNote } from '../core/measures/calendarNotes.ts';
import type { Language } from './language.ts';

const MONTHS_EN = { 1: 'January', 2: 'February' } as const;

/** What the calendar adds to a change, as a sentence. */
export function calendarText(note: CalendarNote, language: Language): string {
  switch (note.kind) {
    case 'leapDay':
      return language === 'zh'
        ? `${note.leapYear}年是闰年，2月多1天，合计数据同比受此影响。`
        : `${note.leapYear} is a leap year: one more day in February, which the change of a sum includes.`;
    case 'springFestival': {
      const { year, nowIn, thenIn } = note;
      return language === 'zh'
        ? `春节${year}年在${nowIn}月、${year - 1}年在${thenIn}月，只比1月或2月受春节错月影响，宜看1—2月合计。`
        : `The Spring Festival fell in ${MONTHS_EN[nowIn]} in ${year} and in ${MONTHS_EN[thenIn]} in ${year - 1}: January or February alone is not quite comparable; the two together are.`;
    }
  }
}
