import { describe, expect, it } from 'vitest';
import { elapsedText, timeOfDayText } from '../../src/text/clockText.ts';

describe('times', () => {
  it.each([
    [0, '0:00'],
    [-5000, '0:00'],
    [59_999, '0:59'],
    [307_000, '5:07'],
    [3_907_000, '1:05:07'],
  ])('%i milliseconds are %s', (milliseconds, text) => {
    expect(elapsedText(milliseconds)).toBe(text);
  });

  it('the time of day has two digits for both', () => {
    expect(timeOfDayText(new Date(2024, 0, 1, 9, 5))).toBe('09:05');
  });
});
