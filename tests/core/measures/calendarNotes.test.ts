import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../src/core/dataset/seriesOf.ts';
import { springFestival } from '../../../src/core/dataset/springFestival.ts';
import { calendarNotes } from '../../../src/core/measures/calendarNotes.ts';
import { calendarText } from '../../../src/text/calendarText.ts';
import { datasetOf, indicatorOf } from '../../support/datasetOf.ts';

describe('the Spring Festival', () => {
  it.each([
    [2020, 1, 25],
    [2021, 2, 12],
    [2022, 2, 1],
    [2023, 1, 22],
    [2024, 2, 10],
    [2025, 1, 29],
    [2026, 2, 17],
  ])('of %i is on the %i-%i', (year, month, day) => {
    expect(springFestival(year)).toEqual({ month, day });
  });

  it('is known from 1950 to 2100', () => {
    for (let year = 1950; year <= 2100; year++) expect([1, 2]).toContain(springFestival(year).month);
  });
});

const months = (...periods: readonly string[]) =>
  datasetOf(
    [indicatorOf({ aggregation: 'sum' })],
    periods.map((period, at) => ({ period, value: 10 + at })),
  );
const notesOf = (year: number, ...periods: readonly string[]) =>
  calendarNotes(seriesOf(months(...periods), 0, 0), year);

describe('what the calendar adds to a change', () => {
  it('is nothing for annual data', () => {
    expect(notesOf(2024, '2023', '2024')).toEqual([]);
  });

  it('is the 29th of February where one of two sums has it', () => {
    const notes = notesOf(2024, '2023-Q1', '2024-Q1');
    expect(notes).toEqual([{ kind: 'leapDay', leapYear: 2024 }]);
    expect(calendarText({ kind: 'leapDay', leapYear: 2024 }, 'zh')).toBe(
      '2024年是闰年，2月多1天，合计数据同比受此影响。',
    );
    expect(notesOf(2025, '2024-Q1', '2025-Q1')).toEqual([{ kind: 'leapDay', leapYear: 2024 }]);
    expect(notesOf(2024, '2023-Q2', '2024-Q2')).toEqual([]);
    expect(notesOf(2023, '2022-Q1', '2023-Q1')).toEqual([]);
  });

  it('is not a leap day for a mean', () => {
    const mean = datasetOf(
      [indicatorOf({ aggregation: 'mean' })],
      [
        { period: '2023-Q1', value: 1 },
        { period: '2024-Q1', value: 2 },
      ],
    );
    expect(calendarNotes(seriesOf(mean, 0, 0), 2024)).toEqual([]);
  });

  it('is the festival that moved, where January is compared without February', () => {
    expect(notesOf(2023, '2022-01', '2022-02', '2023-01')).toEqual([
      { kind: 'springFestival', year: 2023, nowIn: 1, thenIn: 2 },
    ]);
    expect(calendarText({ kind: 'springFestival', year: 2023, nowIn: 1, thenIn: 2 }, 'zh')).toContain(
      '春节2023年在1月、2022年在2月',
    );
    expect(notesOf(2022, '2021-01', '2022-01')).toEqual([]);
    expect(notesOf(2023, '2022-01', '2022-02', '2023-01', '2023-02')).toEqual([]);
  });

  it('is nothing where a year has no value to compare', () => {
    expect(notesOf(2024, '2024-01')).toEqual([]);
  });
});
