import { describe, expect, it } from 'vitest';
import { plainNumber, readNumber } from '../../../src/core/quantity/number.ts';
import { splitUnit, unitOf } from '../../../src/core/quantity/unit.ts';

describe('one cell as a number', () => {
  it.each([
    ['1,234', 1234],
    ['1 234', 1234],
    ['12,345,678.9', 12345678.9],
    ['1，234', 1234],
    ['＋１２３．４', 123.4],
    ['-5.2', -5.2],
    ['−3', -3],
    ['–3', -3],
    ['1.2E+05', 120000],
    ['-0', 0],
    ['.5', 0.5],
    ['12.3万', 123000],
    ['1.2亿', 120000000],
    ['３千', 3000],
  ])('%s is %d (faults 54, 55, 56, 58, 59, 63)', (cell, value) => {
    const reading = readNumber(cell);
    expect(reading).toMatchObject({ kind: 'number', value });
    if (reading.kind === 'number') expect(Object.is(reading.value, -0)).toBe(false);
  });

  it.each([
    ['85%', 85, '%'],
    ['3.5‰', 3.5, '‰'],
    ['9364.52万元', 9364.52, '万元'],
    ['216天', 216, '天'],
    ['50μg/m³', 50, 'μg/m³'],
    ['$1,200', 1200, '美元'],
    ['-US$5.5', -5.5, '美元'],
    ['¥120', 120, '元'],
    ['￥1.2亿', 120_000_000, '元'],
    ['€ 3', 3, '欧元'],
  ])('%s carries its unit', (cell, value, unit) => {
    expect(readNumber(cell)).toMatchObject({ kind: 'number', value, unit });
  });

  it.each([
    ['2000余', 2000, 'atLeast'],
    ['2000余人', 2000, 'atLeast'],
    ['300多', 300, 'atLeast'],
    ['≥90', 90, 'atLeast'],
    ['>=90', 90, 'atLeast'],
    ['100以上', 100, 'atLeast'],
    ['<0.01', 0.01, 'atMost'],
    ['≤35', 35, 'atMost'],
    ['约120', 120, 'about'],
  ])('%s is a value and a bound', (cell, value, bound) => {
    expect(readNumber(cell)).toMatchObject({ kind: 'number', value, bound });
  });

  it.each([
    ['123①', 123],
    ['12.3*', 12.3],
    ['456[1]', 456],
    ['7.5²', 7.5],
  ])('%s: the footnote mark is reported and never read as a digit (fault 62)', (cell, value) => {
    expect(readNumber(cell)).toMatchObject({ kind: 'number', value, marks: ['footnote_mark'] });
  });

  it.each([
    ['', 'blank'],
    ['  ', 'blank'],
    ['　', 'blank'],
    ['-', 'dash'],
    ['—', 'dash'],
    ['–', 'dash'],
    ['/', 'dash'],
    ['.', 'dash'],
    ['…', 'ellipsis'],
    ['..', 'ellipsis'],
    ['N/A', 'notAvailable'],
    ['NA', 'notAvailable'],
    ['null', 'notAvailable'],
    ['\\N', 'notAvailable'],
    ['无', 'notAvailable'],
    ['*', 'notAvailable'],
    ['缺测', 'notMeasured'],
    ['未监测', 'notMeasured'],
    ['不详', 'unknown'],
    ['#N/A', 'errorCell'],
    ['#DIV/0!', 'errorCell'],
  ])('"%s" is missing as %s, and 0 is not (fault 53)', (cell, reason) => {
    expect(readNumber(cell)).toEqual({ kind: 'missing', reason });
    expect(readNumber('0')).toMatchObject({ kind: 'number', value: 0 });
  });

  it.each([
    ['12,34', 'bad_grouping'],
    ['1,23,456', 'bad_grouping'],
    ['1e400', 'number_overflow'],
    ['-1e308', 'number_overflow'],
    ['123456789012345678', 'number_overflow'],
    ['0x10', 'not_a_number'],
    ['1_000', 'not_a_number'],
    ['TRUE', 'not_a_number'],
    ['Infinity', 'not_a_number'],
    ['NaN', 'not_a_number'],
    ['007', 'not_a_number'],
    ['(12)', 'bracketed_number'],
    ['▲5', 'bracketed_number'],
    ['△5', 'bracketed_number'],
    ['10~20', 'range_value'],
    ['10-20', 'range_value'],
    ['1.2.3', 'not_a_number'],
    ['==1', 'not_a_number'],
    ["=cmd|'/c calc'!A1", 'not_a_number'],
  ])('%s is set aside as %s (faults 55, 58, 59, 60, 62, 72)', (cell, code) => {
    expect(readNumber(cell)).toEqual({ kind: 'rejected', code });
  });

  it('the quick way and the slow way agree wherever the quick one answers', () => {
    for (const cell of ['0', '7', '-7', '0.1', '12.34', '-0.5', '999999999999999', '0.000001']) {
      expect(plainNumber(cell)).toBe(Number(cell));
      expect(readNumber(cell)).toMatchObject({ value: Number(cell) });
    }
    for (const cell of ['', '-', '.', '1.', '.5', '1e5', '00', '01', '--1', '1 ', '+1']) {
      expect(Number.isNaN(plainNumber(cell)), cell).toBe(true);
    }
  });

  it('stays linear on hostile cells of 100,000 characters', () => {
    for (const cell of [
      '9'.repeat(100_000),
      ','.repeat(100_000),
      '1,'.repeat(50_000),
      ' '.repeat(100_000),
      '余'.repeat(100_000),
      '(1'.repeat(50_000),
    ]) {
      expect(readNumber(cell).kind).not.toBe('number');
    }
  });
});

describe('units', () => {
  it.each([
    ['GDP_亿元', 'GDP', '亿元'],
    ['里程(万公里)', '里程', '万公里'],
    ['里程（万公里）', '里程', '万公里'],
    ['CO2 (kt)', 'CO2', 'kt'],
    ['第二产业比重_%', '第二产业比重', '%'],
    ['GDP指数_上年=100', 'GDP指数', '上年=100'],
    ['人口数_抽样调查_人', '人口数_抽样调查', '人'],
    [
      'PM2.5 air pollution, mean annual exposure (micrograms per cubic meter)',
      'PM2.5 air pollution, mean annual exposure',
      'μg/m³',
    ],
    ['人均GDP（元/人）', '人均GDP', '元/人'],
    ['销售额（单位：万元）', '销售额', '万元'],
    ['人口（常住）', '人口（常住）', null],
    ['65岁以上人口', '65岁以上人口', null],
  ])('%s', (header, name, unit) => {
    expect(splitUnit(header)).toEqual({ name, unit });
  });

  it('writes a unit one way however the file writes it', () => {
    for (const unit of ['µg/m³', 'μg/m3', 'ug/m3', '微克/立方米']) expect(unitOf(unit)).toBe('μg/m³');
    expect(unitOf('％')).toBe('%');
    expect(unitOf('街道')).toBeNull();
  });
});
