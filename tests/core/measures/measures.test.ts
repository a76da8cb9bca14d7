import { describe, expect, it } from 'vitest';
import { CALIBER_CHANGED, type Dataset, type Target } from '../../../src/core/dataset/dataset.ts';
import type { Indicator } from '../../../src/core/dataset/indicator.ts';
import { indexObservations } from '../../../src/core/dataset/observationIndex.ts';
import type { Series } from '../../../src/core/dataset/series.ts';
import { seriesOf } from '../../../src/core/dataset/seriesOf.ts';
import { growthRate } from '../../../src/core/measures/growthRate.ts';
import { baseYearOf, indexToBase } from '../../../src/core/measures/indexToBase.ts';
import { countMoves } from '../../../src/core/measures/move.ts';
import { compareMovers, moverOf } from '../../../src/core/measures/movers.ts';
import { rankAmongRegions, rankAmongYears } from '../../../src/core/measures/rank.ts';
import { countVerdicts, coverageOf, newestYear, readAll } from '../../../src/core/measures/readAll.ts';
import { bestAndWorst, extremeSince, improvingRun } from '../../../src/core/measures/run.ts';
import { nextTarget, targetFor } from '../../../src/core/measures/target.ts';
import { readYear } from '../../../src/core/measures/yearOverYear.ts';
import { DEFAULT_SCOPE, indicatorView, overviewView } from '../../../src/core/view/formatView.ts';
import { passes } from '../../../src/core/view/rowFilter.ts';
import { shownYear } from '../../../src/core/view/shownYear.ts';
import { datasetOf, indicatorOf } from '../../support/datasetOf.ts';

const PM: Partial<Indicator> = {
  id: 'pm',
  name: 'PM2.5',
  unit: 'μg/m³',
  kind: 'concentration',
  direction: 'lower_better',
  aggregation: 'mean',
};

function seriesFrom(
  values: readonly (number | null)[],
  given: Partial<Indicator> = PM,
  targets: readonly Target[] = [],
): Series {
  const rows = values.flatMap((value, at) =>
    value === null ? [] : [{ indicator: given.id ?? 'i1', period: String(2016 + at), value }],
  );
  return seriesOf(datasetOf([indicatorOf(given)], rows, { targets }), 0, 0);
}

describe('index to a base year', () => {
  it('is 100 in the base year and says why there is none', () => {
    expect(indexToBase(seriesFrom([50, 60, null, 25]), 2016)).toEqual([100, 120, 'noValue', 50]);
    expect(new Set(indexToBase(seriesFrom([50, 60, null, 25]), 2018))).toEqual(new Set(['noValue']));
    expect(indexToBase(seriesFrom([50, -3, 0, 25]), 2016)).toEqual([100, 'notPositive', 'notPositive', 50]);
  });

  it('does not set nine months against twelve', () => {
    const rows = [2016, 2017].flatMap((year) =>
      Array.from({ length: year === 2016 ? 12 : 9 }, (_, month) => ({
        period: `${year}-${String(month + 1).padStart(2, '0')}`,
        value: 10,
      })),
    );
    const series = seriesOf(datasetOf([indicatorOf()], rows), 0, 0);
    expect(indexToBase(series, 2016)).toEqual([100, 'notWhole']);
    expect(series.points.map(({ lines }) => [lines[0], lines.at(-1)])).toEqual([
      [2, 13],
      [14, 22],
    ]);
  });

  it('has a base year that the series knows, however it is asked for', () => {
    const series = seriesFrom([null, 60, -1, 25]);
    expect([null, 2050, 1999, 2018].map((asked) => baseYearOf(series, asked))).toEqual([
      2017, 2019, 2017, 2018,
    ]);
  });
});

describe('average yearly growth', () => {
  it('100 to 121 in two years is 10 % a year', () => {
    const growth = growthRate(seriesFrom([100, 105, 121]), 2016, 2018);
    expect('rate' in growth && growth.rate).toBeCloseTo(10, 10);
    expect('rate' in growth && growth.total).toBeCloseTo(21, 10);
  });

  it('is refused for shares, from zero and from negative', () => {
    expect(growthRate(seriesFrom([80, 90, 95], { kind: 'rate', unit: '%' }), 2016, 2018)).toEqual({
      reason: 'pointsOnly',
    });
    expect(growthRate(seriesFrom([0, 90, 95], {}), 2016, 2018)).toEqual({ reason: 'zeroBase' });
    expect(growthRate(seriesFrom([-5, 90, 95], {}), 2016, 2018)).toEqual({ reason: 'negativeBase' });
  });

  it('is refused across a negative year and across a year in a unit that does not convert', () => {
    expect(growthRate(seriesFrom([5, -3, 9], {}), 2016, 2018)).toEqual({ reason: 'negativeBetween' });
    const rows = ['次', '场次', '次'].map((unit, at) => ({ period: String(2016 + at), value: 80, unit }));
    const drills = seriesOf(datasetOf([indicatorOf({ unit: '次', kind: 'count' })], rows), 0, 0);
    expect(growthRate(drills, 2016, 2018)).toEqual({ reason: 'unitChanged' });
  });
});

describe('a reading in the unit of its indicator', () => {
  it('0.518 亿元 among 万元 is 5180 万元, and so are its base and difference', () => {
    const rows = [4981.9, 0.518].map((value, at) => ({
      period: String(2021 + at),
      value,
      unit: at === 1 ? '亿元' : '万元',
    }));
    const series = seriesOf(datasetOf([indicatorOf({ unit: '万元' })], rows), 0, 0);
    expect(readYear(series, 2022)).toMatchObject({
      value: 5180,
      base: 4981.9,
      difference: 198.1,
      unit: '万元',
    });
  });

  it('stays as it is where nothing converts', () => {
    const rows = [{ period: '2022', value: 104, unit: '场次' }];
    const reading = readYear(seriesOf(datasetOf([indicatorOf({ unit: '次' })], rows), 0, 0), 2022);
    expect(reading).toMatchObject({ value: 104, unit: '场次', converted: false });
  });
});

describe('ranks', () => {
  it('place 1 is the lowest where lower is better; totals are left out', () => {
    const rows = [
      { region: '甲', value: 30 },
      { region: '乙', value: 20 },
      { region: '丙', value: 20 },
      { region: '合计', value: 10 },
    ].map((row) => ({ ...row, indicator: 'pm', period: '2022' }));
    const plain = datasetOf([indicatorOf(PM)], rows);
    const dataset = {
      ...plain,
      regions: plain.regions.map((region) => ({ ...region, total: region.name === '合计' })),
    };
    expect(rankAmongRegions(dataset, 0, 0, 2022)).toEqual({ place: 3, of: 3, ties: 1 });
    expect(rankAmongRegions(dataset, 0, 1, 2022)).toEqual({ place: 1, of: 3, ties: 2 });
    expect(rankAmongRegions(dataset, 0, 3, 2022)).toBeNull();
  });

  it('a year among its own years up to it', () => {
    expect(rankAmongYears(seriesFrom([74, 70, 72]), 2018)).toEqual({ place: 2, of: 3, ties: 1, since: 2016 });
  });
});

describe('a rank across a changed caliber', () => {
  it('counts the years from the change on only', () => {
    const rows = [41, 58, 93, 95].map((value, at) => ({
      indicator: 'pm',
      period: String(2020 + at),
      value,
      flags: at === 2 ? CALIBER_CHANGED : 0,
    }));
    const series = seriesOf(datasetOf([indicatorOf(PM)], rows), 0, 0);
    expect(rankAmongYears(series, 2022)).toBeNull();
    expect(rankAmongYears(series, 2023)).toEqual({ place: 2, of: 2, ties: 1, since: 2022 });
  });
});

describe('runs and extremes', () => {
  it('counts the years in a row that got better', () => {
    expect(improvingRun(seriesFrom([70, 74, 66, 60, 50]), 2020)).toBe(3);
    expect(improvingRun(seriesFrom([70, null, 66, 60]), 2019)).toBe(1);
    expect(improvingRun(seriesFrom([1, 2, 3], { direction: 'neutral' }), 2018)).toBe(0);
  });

  it('is the lowest since the first year of an unbroken stretch', () => {
    expect(extremeSince(seriesFrom([74, 70, 50]), 2018)).toEqual({ kind: 'lowest', since: 2016 });
    expect(extremeSince(seriesFrom([40, null, 74, 70, 50]), 2020)).toEqual({ kind: 'lowest', since: 2018 });
    expect(extremeSince(seriesFrom([74, 50, 70]), 2018)).toBeNull();
    expect(extremeSince(seriesFrom([74, 50]), 2017)).toBeNull();
  });

  it('the best year is the lowest where lower is better', () => {
    const { best, worst } = bestAndWorst(seriesFrom([74, 50, 70]));
    expect([best?.year, worst?.year]).toEqual([2017, 2016]);
  });
});

describe('targets', () => {
  const target = (year: number, value: number): Target => ({
    indicator: 'pm',
    region: null,
    year,
    bound: 'atMost',
    value,
    kind: 'target',
    name: null,
  });

  it('one-sided: at most 52 is reached by 50 and missed by 53', () => {
    const series = seriesFrom([53, 50], PM, [target(2016, 52), target(2017, 52), target(2019, 45)]);
    expect(targetFor(series, 2016)).toMatchObject({ distance: 1, reached: false });
    expect(targetFor(series, 2017)).toMatchObject({ distance: -2, reached: true });
    expect(targetFor(series, 2018)).toBeNull();
    expect(nextTarget(series, 2017)?.value).toBe(45);
  });
});

describe('movers and counts', () => {
  const indicators = [
    indicatorOf({ id: 'a', kind: 'amount' }),
    indicatorOf({ id: 'b', kind: 'amount' }),
    indicatorOf({ id: 'c', kind: 'amount', direction: 'lower_better' }),
  ];
  const rows = [
    { indicator: 'a', values: [100, 200, 190] }, // a tenth of its range down
    { indicator: 'b', values: [10, 11, 12] }, // half of its range up
    { indicator: 'c', values: [5, 5, 9] }, // its whole range, for the worse
  ].flatMap(({ indicator, values }) =>
    values.map((value, at) => ({ indicator, period: String(2020 + at), value })),
  );
  const dataset = datasetOf(indicators, rows);

  const ranked = (of: Dataset, year: number): readonly (readonly [string, number])[] =>
    of.indicators
      .flatMap((_, at) => moverOf(seriesOf(of, at, 0), year) ?? [])
      .sort(compareMovers)
      .map(({ reading, share }) => [reading.indicator.id, share]);

  it('are ranked by share of the range each indicator has moved in itself', () => {
    expect(ranked(dataset, 2022)).toEqual([
      ['c', 1],
      ['b', 0.5],
      ['a', 0.1],
    ]);
  });

  it('with two years only, when every change fills its range, are ranked by size', () => {
    expect(ranked(dataset, 2021).map(([id]) => id)).toEqual(['a', 'b']);
  });

  it('from a small base come after the others, however much of their range they cover', () => {
    const count = indicatorOf({ id: 'd', kind: 'count' });
    const more = [2, 1, 4].map((value, at) => ({ indicator: 'd', period: String(2020 + at), value }));
    expect(ranked(datasetOf([count, ...indicators], [...more, ...rows]), 2022).map(([id]) => id)).toEqual([
      'c',
      'b',
      'a',
      'd',
    ]);
  });

  it('the counts add up to the indicators, and the newest year is the newest with data', () => {
    expect(countVerdicts(readAll(dataset, 0, 2022))).toEqual({
      better: 1,
      flat: 0,
      worse: 2,
      notComparable: 0,
      neutral: 0,
    });
    expect(
      newestYear(datasetOf(indicators, [...rows, { indicator: 'a', period: '2025', value: 'blank' }]), 0),
    ).toBe(2022);
  });

  it('the newest year of a region without any number is that of the others', () => {
    const table = datasetOf(
      [indicatorOf()],
      [
        { region: '空区', period: '2020', value: 'blank' },
        { region: '甲区', period: '2020', value: 1 },
        { region: '乙区', period: '2021', value: 1 },
        { region: '乙区', period: '2022', value: 'blank' },
      ],
    );
    expect([newestYear(table, 0), newestYear(table, 1), newestYear(table, null)]).toEqual([2021, 2020, 2021]);
    expect(shownYear(table, overviewView(DEFAULT_SCOPE), 1)).toBe(2021);
    expect(shownYear(table, indicatorView(DEFAULT_SCOPE, 'i1'), 1)).toBe(2020);
    expect(shownYear(table, overviewView({ ...DEFAULT_SCOPE, year: 2020 }), 1)).toBe(2020);
  });

  it('there is something to compare only with numbers of several years', () => {
    const of = (...values: readonly (number | 'blank')[]) =>
      coverageOf(
        datasetOf(
          [indicatorOf()],
          values.map((value, at) => ({ period: String(2021 + at), value })),
        ),
      );
    expect([of('blank', 'blank'), of('blank', 3), of(1, 'blank', 3)]).toEqual(['empty', 'oneYear', 'years']);
  });

  it('moves add up to what can be compared: an index of 上年=100 moves from no year', () => {
    const table = datasetOf(
      [
        ...indicators.map((one) => ({ ...one, direction: 'neutral' as const })),
        indicatorOf({ id: 'd', kind: 'index', direction: 'neutral' }),
        indicatorOf({ id: 'e' }),
      ],
      [...rows, { indicator: 'd', period: '2022', value: 105 }, { indicator: 'e', period: '2022', value: 1 }],
    );
    const readings = readAll(table, 0, 2022);
    expect(countMoves(readings)).toEqual({ up: 2, down: 1, same: 0, index: 1 });
    expect(countVerdicts(readings).notComparable).toBe(1);
    expect(readings.filter((reading) => passes(reading, { verdict: null, move: 'down' }))).toHaveLength(1);
  });
});

describe('finding an observation', () => {
  it('gives the same answers dense and sparse, and names the duplicates', () => {
    const columns = {
      indicator: Uint16Array.of(0, 1, 0),
      region: Uint32Array.of(3, 70_000, 3),
      period: Uint16Array.of(2, 1, 2),
    };
    const small = indexObservations(
      { ...columns, region: Uint32Array.of(3, 7, 3) },
      { indicators: 2, regions: 8, periods: 3 },
    );
    const large = indexObservations(columns, { indicators: 2, regions: 100_000, periods: 300 });
    expect([small.index.kind, large.index.kind]).toEqual(['dense', 'sparse']);
    expect(small.duplicates).toEqual([{ row: 2, first: 0 }]);
    expect(large.duplicates).toEqual([{ row: 2, first: 0 }]);
  });
});

describe('years in other units', () => {
  const cash: Partial<Indicator> = { id: 'pm', unit: '万元', kind: 'amount', direction: 'higher_better' };
  const mixed = (last: string): Series => {
    const rows = [4640, 4982, 0.518, 5016].map((value, at) => ({
      indicator: 'pm',
      period: String(2020 + at),
      value,
      unit: at === 2 ? last : '万元',
    }));
    return seriesOf(datasetOf([indicatorOf(cash)], rows), 0, 0);
  };

  it('are converted before they are ranked: 0.518 亿元 is more than 5016 万元', () => {
    expect(rankAmongYears(mixed('亿元'), 2023)).toEqual({ place: 2, of: 4, ties: 1, since: 2020 });
    expect(extremeSince(mixed('亿元'), 2023)).toBeNull();
    expect(bestAndWorst(mixed('亿元')).best?.year).toBe(2022);
  });

  it('that do not convert end what can be ranked', () => {
    expect(rankAmongYears(mixed('美元'), 2023)).toBeNull();
  });
});
