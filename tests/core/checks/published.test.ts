import { describe, expect, it } from 'vitest';
import { checkPublished, type Recomputed } from '../../../src/core/checks/published.ts';
import { checkAllPublished } from '../../../src/core/checks/publishedFindings.ts';
import type { Published } from '../../../src/core/dataset/published.ts';
import { seriesOf } from '../../../src/core/dataset/seriesOf.ts';
import { readYear } from '../../../src/core/measures/yearOverYear.ts';
import { packDataset, unpackDataset } from '../../../src/library/packedDataset.ts';
import { datasetFrom, storedDataset } from '../../../src/library/store/storedDataset.ts';
import { indicatorSentence } from '../../../src/text/indicatorSentence.ts';
import { phrasesText } from '../../../src/text/phrase.ts';
import { readTable } from '../../support/readTable.ts';

const printed = (value: number, decimals: number, more: Partial<Published> = {}): Published => ({
  column: 4,
  header: '同比(%)',
  comparable: false,
  measure: 'percent',
  value,
  decimals,
  ...more,
});
const values = (value: number, base: number, more: Partial<Recomputed> = {}): Recomputed => ({
  value,
  base,
  difference: value - base,
  rate: ((value - base) / base) * 100,
  money: false,
  exact: false,
  ...more,
});

describe('a printed 同比 beside the recomputed one', () => {
  it('agrees when it is the same in its own digits', () => {
    expect(checkPublished(printed(5.3, 1), values(105.26, 100))).toBe('agrees');
    expect(checkPublished(printed(5, 0), values(105.26, 100))).toBe('agrees');
  });

  it('is rounding when values that round to the printed ones allow it, but never for single things that are counted', () => {
    // 10.4 / 9.6 to 10.3 / 9.7 ...: 9.95/10.05 to 10.05/9.95
    expect(checkPublished(printed(2.9, 1), values(10.3, 10))).toBe('rounding');
    expect(checkPublished(printed(3.9, 1), values(10.3, 10))).toBe('rounding');
    expect(checkPublished(printed(4.2, 1), values(10.3, 10))).toBe('caliber');
    expect(checkPublished(printed(2.9, 1), values(103, 100, { exact: true }))).toBe('caliber');
  });

  it('of money may be at comparable prices, of others on another caliber: neither is claimed to be wrong', () => {
    expect(checkPublished(printed(5.2, 1), values(1081.3, 1000.1, { money: true }))).toBe('prices');
    expect(checkPublished(printed(-1.5, 1), values(1030.1, 1000.1, { money: true }))).toBe('prices');
    expect(checkPublished(printed(6.4, 1), values(1081.3, 1000.1))).toBe('caliber');
  });

  it('is likely an error when the point, the sign or two digits are where they should not be', () => {
    expect(checkPublished(printed(81.2, 1), values(1081.2, 1000))).toBe('shifted');
    expect(checkPublished(printed(0.812, 3), values(1081.2, 1000))).toBe('shifted');
    expect(checkPublished(printed(-8.1, 1), values(1081.2, 1000))).toBe('sign');
    expect(checkPublished(printed(-5.1, 1), values(1081.2, 1000))).toBe('far');
    expect(checkPublished(printed(13.2, 1), values(1123, 1000))).toBe('swapped');
    // by prices 6.5 may well be 5.6
    expect(checkPublished(printed(5.6, 1), values(1065, 1000, { money: true }))).toBe('prices');
    expect(checkPublished(printed(60, 0), values(1123, 1000, { money: true }))).toBe('far');
  });

  it('that is several times the recomputed one, many points away, is far: 13.1 for 3.1', () => {
    expect(checkPublished(printed(13.1, 1), values(103.1, 100, { money: true }))).toBe('far');
    expect(checkPublished(printed(3.1, 1), values(113.1, 100, { money: true }))).toBe('far');
    expect(checkPublished(printed(9.5, 1), values(104, 100, { money: true }))).toBe('prices');
    expect(checkPublished(printed(12, 0), values(105.2, 100, { money: true }))).toBe('prices');
  });

  it('that is larger than any change is far, and stops nothing', () => {
    expect(checkPublished(printed(1e308, 0), values(105, 100))).toBe('far');
    expect(checkPublished(printed(-1.7e308, 1), values(105, 100))).toBe('far');
  });

  it('of a share is in points; of an unnamed 增减 nothing is claimed', () => {
    const share = values(62.5, 61.3, { rate: null, difference: 1.2 });
    expect(checkPublished(printed(1.2, 1, { measure: 'points' }), share)).toBe('agrees');
    expect(checkPublished(printed(2, 1), share)).toBe('unclear');
    expect(checkPublished(printed(5, 0, { measure: 'open' }), values(105, 100))).toBe('agrees');
    expect(checkPublished(printed(7, 0, { measure: 'open' }), values(105, 100))).toBe('unclear');
  });

  it('without a base cannot be checked', () => {
    expect(checkPublished(printed(5.2, 1), null)).toBe('unchecked');
  });
});

const TABLE =
  '指标,单位,2022年,2023年,同比（%）\n地区生产总值,亿元,1000.1,1081.3,5.2\n规模以上工业企业数,家,200,210,5.0\n用电量,亿千瓦时,80.5,90.5,24.1\n财政收入,万元,,900,8.0\n';

describe('a file that prints its own 同比', () => {
  it('keeps it beside the observations, with line and column, and reads no indicator from it', async () => {
    const { dataset, report } = await readTable(TABLE);
    expect(dataset.indicators.map(({ name }) => name)).toEqual([
      '地区生产总值',
      '规模以上工业企业数',
      '用电量',
      '财政收入',
    ]);
    const readings = dataset.indicators.map((_, code) => readYear(seriesOf(dataset, code, 0), 2023));
    expect(
      readings.map(({ rateFrom, published }) => [rateFrom, published?.value, published?.verdict]),
    ).toEqual([
      ['values', 5.2, 'prices'],
      ['values', 5, 'agrees'],
      ['values', 24.1, 'caliber'],
      ['values', 8, 'unchecked'],
    ]);
    expect(readings[0]?.published).toMatchObject({ column: 5, header: '同比（%）' });
    expect(readYear(seriesOf(dataset, 0, 0), 2022).published).toBeNull();
    const found = report.findings.filter(({ code }) => code.startsWith('published'));
    expect(found.map(({ code, severity, lines, column }) => [code, severity, lines, column])).toEqual([
      ['published_change', 'note', [1], 5],
      ['published_differs', 'note', [2, 4], 5],
      ['published_unchecked', 'note', [5], 5],
    ]);
  });

  it('is counted by class; the quick look at a whole file finds what each Reading says', async () => {
    const { dataset } = await readTable(TABLE);
    expect(checkAllPublished(dataset)?.counts).toEqual({
      agrees: 1,
      rounding: 0,
      possible: 2,
      error: 0,
      unchecked: 1,
    });
    const rows = Array.from({ length: 60 }, (_, at) => {
      const now = 100 + at * 1.37;
      return `县${at},2022,100,\n县${at},2023,${now.toFixed(2)},${(at * 1.37 + (at % 3) * 0.04).toFixed(1)}`;
    });
    const many = (await readTable(`地区,年份,产值(万元),同比(%)\n${rows.join('\n')}\n`)).dataset;
    const agreeing = many.regions.filter(
      (_, place) => readYear(seriesOf(many, 0, place), 2023).published?.verdict === 'agrees',
    );
    expect(checkAllPublished(many)?.counts.agrees).toBe(agreeing.length);
    expect(agreeing.length).toBeGreaterThan(20);
    expect(agreeing.length).toBeLessThan(60);
  });

  it('without a year in its header is of the year beside it, and behind all years of the newest', async () => {
    for (const text of [
      '地区,2022年,同比,2023年,同比\n甲县,100,5,110,10\n乙县,200,2,210,5\n',
      '地区,2023年,同比,2022年,同比\n甲县,110,10,100,5\n乙县,210,5,200,2\n',
      '地区,同比,2022年,同比,2023年\n甲县,5,100,10,110\n乙县,2,200,5,210\n',
    ]) {
      const { dataset, codes } = await readTable(text);
      const { row = [], value = [] } = dataset.published ?? {};
      const byYear = [...row].map((at, place) => [
        dataset.periods[dataset.columns.period[at] ?? 0],
        value[place],
      ]);
      expect(byYear.sort()).toEqual([
        ['2022', 2],
        ['2022', 5],
        ['2023', 10],
        ['2023', 5],
      ]);
      expect(codes).not.toContain('published_error');
    }
    const behind = await readTable('地区,2023年,2022年,同比(%)\n甲县,110,100,10\n乙县,210,200,5\n');
    expect(behind.codes).not.toContain('published_error');
    expect([...(behind.dataset.published?.value ?? [])]).toEqual([10, 5]);
  });

  it('survives being packed, kept and read again', async () => {
    const { dataset } = await readTable(TABLE);
    expect(unpackDataset(JSON.parse(JSON.stringify(packDataset(dataset)))).published).toEqual(
      dataset.published,
    );
    expect((await datasetFrom(await storedDataset(dataset))).published).toEqual(dataset.published);
    const { published: _, ...old } = await storedDataset(dataset);
    expect((await datasetFrom(old)).published).toBeNull();
  });

  it('of which a digit slipped is warned of with its place and the recomputed change', async () => {
    const { report } = await readTable(
      '地区,年份,用电量(亿千瓦时),同比(%)\n甲县,2022,80,\n甲县,2023,90,125\n乙县,2022,50,\n乙县,2023,56,12.0\n',
    );
    const error = report.findings.find(({ code }) => code === 'published_error');
    expect(error).toMatchObject({ severity: 'warning', line: 3, column: 4, raw: '125', expected: '12.5' });
  });

  it('stands under the merged header of each indicator, and is checked against that one', async () => {
    const { dataset, report } = await readTable(
      [
        '街道,财政收入,,,工业增加值,,',
        ',2024年,2023年,同比（%）,2024年,2023年,按可比价格增长（%）',
        '东湖街道,5602.3,5210.5,7.5,12890,12100,6.1',
        '北坪乡,1011.2,980.6,-3.1,2101,2040,3.2',
      ].join('\n'),
    );
    // 5602.3 / 5210.5 is 7.5 %; 1011.2 / 980.6 is 3.1 %, printed with the wrong sign; the growth of industry is in comparable prices
    expect(dataset.published?.columns.map(({ column, comparable }) => [column, comparable])).toEqual([
      [4, false],
      [7, true],
    ]);
    const wrong = report.findings.filter(({ code }) => code === 'published_error');
    expect(wrong).toMatchObject([{ line: 4, column: 4, raw: '-3.1', expected: '3.1' }]);
    expect(report.findings.some(({ code }) => code === 'column_ignored')).toBe(false);
  });

  it('as ratios, as a spreadsheet saves a percent format, is read as percent', async () => {
    const { dataset, report } = await readTable(
      '地区,年份,用电量(亿千瓦时),同比\n甲县,2022,80,\n甲县,2023,90,0.125\n乙县,2022,50,\n乙县,2023,56,0.12\n',
    );
    expect([...(dataset.published?.value ?? [])]).toEqual([12.5, 12]);
    expect(report.findings.filter(({ code }) => code === 'published_error')).toEqual([]);
  });
});

describe('a rate that the file prints in comparable terms', () => {
  const COMPARABLE =
    '指标,单位,2022年,2023年,按可比价同比增长(%)\n地区生产总值,亿元,1000.1,1081.3,5.25\n工业增加值,亿元,,300.5,-1.2\n城镇化率,%,60.1,61.2,1.1\n';
  const read = async (code: number) => {
    const { dataset } = await readTable(COMPARABLE);
    return seriesOf(dataset, code, 0);
  };

  it('goes before the nominal one, says where it is from, and keeps the recomputed one beside it', async () => {
    const series = await read(0);
    const reading = readYear(series, 2023);
    expect(reading).toMatchObject({ rate: 5.25, rateFrom: 'file', nominal: false, reason: null });
    expect(reading.published?.recomputed).toBeCloseTo(8.119, 3);
    expect(phrasesText(indicatorSentence(series, 2023, 'zh'))).toContain('按可比口径增长5.25%');
  });

  it('stands where the file has no base, and is judged', async () => {
    const reading = readYear(await read(1), 2023);
    expect(reading).toMatchObject({ rate: -1.2, rateFrom: 'file', difference: null, changeIn: 'percent' });
  });

  it('never stands in the place of the points of a share', async () => {
    expect(readYear(await read(2), 2023)).toMatchObject({
      rate: null,
      rateFrom: 'values',
      changeIn: 'points',
    });
  });

  it('also after a change of caliber, where a plain 同比 does not', async () => {
    const table = (header: string) =>
      `地区,年份,产量(万吨),${header},备注\n甲县,2022,80,,\n甲县,2023,120,3.0,口径调整\n`;
    const of = async (header: string) =>
      readYear(seriesOf((await readTable(table(header))).dataset, 0, 0), 2023);
    expect(await of('同口径增长(%)')).toMatchObject({ rate: 3, rateFrom: 'file' });
    expect(await of('同比(%)')).toMatchObject({ rate: null, reason: 'caliberChanged', rateFrom: 'values' });
  });
});
