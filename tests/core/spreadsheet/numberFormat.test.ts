import { describe, expect, it } from 'vitest';
import { dateOfSerial } from '../../../src/core/spreadsheet/dateSerial.ts';
import { readNumberFormat } from '../../../src/core/spreadsheet/numberFormat.ts';
import { shownNumber, sizeInDoubt } from '../../../src/core/spreadsheet/shownNumber.ts';

const shown = (value: number, code: string): string =>
  shownNumber(value, readNumberFormat(code), false, 'shown').text;

describe('a number as its format shows it, unrounded', () => {
  it.each([
    [1234.567, '#,##0.00', '1234.567'],
    [1234.567, 'General', '1234.567'],
    [0.123, '0.0%', '12.3%'],
    [12.3, '0.0"%"', '12.3%'],
    [-0.05, '0.0%;[Red]-0.0%', '-5%'],
    [12345, '0!.0,"万"', '1.2345万'],
    [12345, '0\\.0,"万"', '1.2345万'],
    [12345, '0"."0,"万"', '1.2345万'],
    [123456789, '0!.00,,"亿"', '1.23456789亿'],
    [12345, '#,##0,', '12.345'],
    [1234567, '0.0,,', '1.234567'],
    [12.5, '#,##0"万元"', '12.5万元'],
    [7, '0"人"', '7人'],
    [2023, '0"年"', '2023年'],
    [2000, '0"余"', '2000余'],
    [-5, '#,##0_);(#,##0)', '-5'],
    [0, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', '0'],
    [1200, '_ ¥* #,##0.00_ ;_ ¥* \\-#,##0.00_ ', '¥1200'],
    [1200, '[$¥-804]#,##0', '¥1200'],
    [1200, '[$-804]#,##0', '1200'],
    [12345, '[>=10000]0!.0,"万";0', '1.2345万'],
    [345, '[>=10000]0!.0,"万";0', '345'],
    [45077, 'yyyy/m/d', '2023-05-31'],
    [45077, 'yyyy"年"m"月"', '2023-05'],
    [45077, '[$-804]yyyy"年"', '2023'],
    [45077.75, 'yyyy-mm-dd h:mm', '2023-05-31'],
    [0.5, 'h:mm', '12:00'],
    [0.5, '# ?/?', '0.5'],
    [1e21, '0', '1e+21'],
    [5, '0.0E+00', '5'],
    [3, '0"按"0"部"', '3'],
  ])('%s under %s is %s', (value, code, text) => {
    expect(shown(value, code)).toBe(text);
  });

  it('is in doubt only where the format divides by another size than it names', () => {
    const doubt = (code: string): boolean => sizeInDoubt(123456789, readNumberFormat(code));
    expect(['0.0,,"亿"', '0,"万"', '0!.00,,"万元"'].map(doubt)).toEqual([true, true, true]);
    expect(['0!.0,"万"', '0.0,,', '0"万元"', '0.0%', 'General'].map(doubt)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('takes no more than its time for a hostile code', () => {
    const before = performance.now();
    for (const code of ['"'.repeat(1e5), '['.repeat(1e5), '0'.repeat(1e5), ';'.repeat(1e5), '\\'.repeat(1e5)])
      readNumberFormat(code);
    expect(performance.now() - before).toBeLessThan(500);
  });
});

describe('the day of a serial', () => {
  it('is the same in every time zone, and knows the leap day that never was', () => {
    expect(dateOfSerial(1, false)).toBe('1900-01-01');
    expect(dateOfSerial(59, false)).toBe('1900-02-28');
    expect(dateOfSerial(60, false)).toBeNull();
    expect(dateOfSerial(61, false)).toBe('1900-03-01');
    expect(dateOfSerial(44927.99, false)).toBe('2023-01-01');
    expect(dateOfSerial(43465, true)).toBe('2023-01-01');
    expect(dateOfSerial(-1, false)).toBeNull();
    expect(dateOfSerial(2_958_466, false)).toBeNull();
  });
});
