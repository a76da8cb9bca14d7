import { describe, expect, it } from 'vitest';
import { PAGE_LABELS, scatterLabels } from '../../../src/charts/scatterLabels.ts';
import { namedPoints, positiveRows, scatterRows } from '../../../src/charts/scatterRows.ts';
import { scatterScale, shareOnScale } from '../../../src/charts/scatterScale.ts';
import { compare } from '../../../src/core/compare/compare.ts';
import { compareRows, sizelessRows } from '../../../src/core/compare/compareRows.ts';
import { populationsIn } from '../../../src/core/compare/populations.ts';
import { compareView, DEFAULT_SCOPE } from '../../../src/core/view/formatView.ts';
import { compareMessages } from '../../../src/text/messages/compare.ts';
import { relativeSentence } from '../../../src/text/relativeSentence.ts';
import { readTable } from '../../support/readTable.ts';

const NO_ALIASES = { indicators: new Map<string, string>(), regions: new Map<string, string>() };
const TABLE =
  '地区,年份,GDP(亿元),常住人口(万人),立案数(件),城镇化率(%),人均可支配收入(元)\n' +
  '合计,2022,300,60,900,60,30000\n合计,2023,330,60,990,61,31000\n' +
  '甲县,2022,100,20,300,50,20000\n甲县,2023,121,22,330,52,21000\n' +
  '乙县,2022,200,40,600,65,35000\n乙县,2023,209,38,660,66,36000\n';

const years = async (measure: 'value' | 'perHead' | 'share', text = TABLE) => {
  const { dataset } = await readTable(text);
  const side = (year: number) => ({ dataset, region: null, year });
  return compare(side(2022), side(2023), NO_ALIASES, measure);
};

describe('per head', () => {
  it('divides amounts and counts by the people of the same place and year, with a unit that says so', async () => {
    const { changed, relative } = await years('perHead');
    const of = (name: string) =>
      changed.find((row) => row.indicator.name === name && row.region === '甲县')?.reading;
    // 100 亿元 / 20 万人 = 50,000 元; 121 / 22 = 55,000
    expect(of('GDP')).toMatchObject({ base: 50_000, value: 55_000, rate: 10, unit: '元/人', nominal: true });
    // 300 / 20 万 = 15 per 10,000; 330 / 22 = 15
    expect(of('立案数')).toMatchObject({ base: 15, value: 15, difference: 0, unit: '件/万人' });
    expect(relative).toMatchObject({ measure: 'perHead', population: 'resident' });
    expect(relativeSentence(relative, compareMessages('zh'))).toContain('按两边各自当年的常住人口折算');
  });

  it('is never taken of rates, averages and the people themselves, which are counted as left out', async () => {
    const { changed, relative } = await years('perHead');
    expect([...new Set(changed.map(({ indicator }) => indicator.name))]).toEqual(['GDP', '立案数']);
    expect(relative.leftOut).toBe(9);
  });

  it('is not offered without a population, and a birth rate or a density is none', async () => {
    const { dataset } = await readTable(
      '地区,年份,人口密度(人/平方公里),城镇人口(万人),出生人口(人)\n甲,2022,5,2,3\n甲,2023,5,2,3\n',
    );
    expect([...populationsIn(dataset)]).toEqual([]);
    const side = (year: number) => ({ dataset, region: null, year });
    expect(compare(side(2022), side(2023), NO_ALIASES, 'perHead').relative).toMatchObject({
      measure: 'value',
      possible: ['value'],
    });
  });
});

describe('a share', () => {
  it('is of the total of the same year, changes in points and is judged neither good nor bad', async () => {
    const { changed, relative } = await years('share');
    const row = changed.find(({ indicator, region }) => indicator.name === 'GDP' && region === '乙县');
    // 200 of 300, 209 of 330
    expect(row?.reading.base).toBeCloseTo(66.6667, 4);
    expect(row?.reading.points).toBeCloseTo(-3.3333, 4);
    expect(row?.reading).toMatchObject({ changeIn: 'points', verdict: 'neutral', unit: '%' });
    expect(changed.some(({ region }) => region === '合计')).toBe(false);
    expect(relative.total).toBe('合计');
  });
});

describe('the filter by size', () => {
  it('keeps changes of at least so many percent or points and counts those that have no such size', async () => {
    const { changed } = await years('value');
    const view = { ...compareView(DEFAULT_SCOPE), least: 10 as const };
    const kept = compareRows(changed, view).map(({ indicator, region }) => `${indicator.name} ${region}`);
    expect(kept).toContain('GDP 甲县');
    expect(kept).not.toContain('GDP 乙县');
    expect(kept).not.toContain('城镇化率 甲县');
    expect(compareRows(changed, { ...view, least: 1 }).map(({ indicator }) => indicator.name)).toContain(
      '城镇化率',
    );
    expect(sizelessRows(changed, view)).toBe(0);
  });
});

describe('the scatter', () => {
  it('puts rows of one unit into one picture and counts the others', async () => {
    const { changed } = await years('value');
    const found = scatterRows(changed, '件');
    expect(found.rows.map(({ a, b }) => [a, b])).toEqual([
      [900, 990],
      [300, 330],
      [600, 660],
    ]);
    expect(found.units).toEqual([
      { unit: '亿元', count: 3 },
      { unit: '万人', count: 3 },
      { unit: '件', count: 3 },
      { unit: '%', count: 3 },
      { unit: '元', count: 3 },
    ]);
    expect(scatterRows(changed, '没有的单位').unit).toBe('亿元');
  });

  it('is logarithmic only where positive values lie far apart, and the diagonal is the diagonal', () => {
    expect(scatterScale([3, 5000])).toEqual({ min: 1, max: 10_000, isLog: true });
    expect(scatterScale([0, 5000]).isLog).toBe(false);
    expect(scatterScale([-5, 5000]).isLog).toBe(false);
    for (const values of [
      [3, 5000],
      [0, 70],
      [95, 105],
      [-20, -3],
      [7, 7],
      [0, 0],
    ]) {
      const scale = scatterScale(values);
      for (const value of values) {
        expect(shareOnScale(value, scale)).toBeGreaterThanOrEqual(0);
        expect(shareOnScale(value, scale)).toBeLessThanOrEqual(1);
      }
    }
  });

  it('names points where the name covers no other point, and leaves one without room nameless', () => {
    const scale = { min: 0, max: 100, isLog: false };
    const alone = scatterLabels([{ name: '甲县', a: 50, b: 60 }], [0], scale, 500, 500);
    expect(alone.get(0)).toEqual({ position: 'left', align: 'right' });
    const beside = [
      { name: '甲县', a: 50, b: 60 },
      { name: '乙县', a: 45, b: 60 },
    ];
    expect(scatterLabels(beside, [0], scale, 500, 500).get(0)?.position).toBe('top');
    const crowd = Array.from({ length: 441 }, (_, at) => ({
      name: '丙县',
      a: (at % 21) * 5,
      b: Math.floor(at / 21) * 5,
    }));
    expect(scatterLabels(crowd, [220], scale, 500, 500).size).toBe(0);
  });

  it('for a room, names begin or end at their points to stand off the diagonal, and are no more than asked for', () => {
    const scale = { min: 0, max: 100, isLog: false };
    const look = { ...PAGE_LABELS, isShifted: true, most: 1 };
    const points = [
      { name: '一个很长的名称', a: 50, b: 50 },
      { name: '甲县', a: 10, b: 80 },
    ];
    const places = scatterLabels(points, [0, 1], scale, 900, 300, look);
    expect([...places]).toEqual([[0, { position: 'top', align: 'right' }]]);
  });

  it('leaves a few zeros out of a logarithmic picture, and no negative value ever', async () => {
    const { changed } = await years('value');
    const [row] = changed;
    if (row === undefined) throw new Error('no row');
    const points = (...pairs: readonly (readonly [number, number])[]) =>
      pairs.map(([a, b]) => ({ row, a, b }));
    const far = points([1, 2], [3, 4], [5000, 6000], [10, 11], [0, 3]);
    expect(positiveRows(far)).toHaveLength(4);
    expect(positiveRows([...far, ...points([-1, 3])])).toHaveLength(6);
    expect(positiveRows(points([10, 12], [0, 5]))).toHaveLength(2);
    expect(namedPoints(far, (value) => value)).toEqual(new Set([0, 1, 2, 3, 4]));
  });
});
