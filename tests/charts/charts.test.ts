import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changeExtent } from '../../src/charts/changeExtent.ts';
import type { ChartOption } from '../../src/charts/chartOption.ts';
import { NARROW_PLOT, PLOT, plotted } from '../../src/charts/chartOption.ts';
import { type ChartView, readingsOf, stretchesOf, yearMarks } from '../../src/charts/chartView.ts';
import { cutOf, drawnSize } from '../../src/charts/cutBars.ts';
import { echarts } from '../../src/charts/echartsSetup.ts';
import { textWidth } from '../../src/charts/labelWidth.ts';
import { levelOverYoyOption, yoyOption } from '../../src/charts/levelOverYoyOption.ts';
import { lineLooks } from '../../src/charts/lineLooks.ts';
import { DARK, LIGHT, type Palette } from '../../src/charts/palette.ts';
import { type NamedLine, regionsInsets, regionsOption } from '../../src/charts/regionsOption.ts';
import { spreadLabels } from '../../src/charts/spreadLabels.ts';
import { targetOption } from '../../src/charts/targetOption.ts';
import { CALIBER_CHANGED, PROVISIONAL, type Target } from '../../src/core/dataset/dataset.ts';
import type { Kind } from '../../src/core/dataset/indicator.ts';
import { seriesOf } from '../../src/core/dataset/seriesOf.ts';
import { standardsOf } from '../../src/core/measures/target.ts';
import { indicator as WORDS } from '../../src/text/messages/zh/indicator.ts';
import { datasetOf, indicatorOf, type Row } from '../support/datasetOf.ts';
import { paletteTokens } from '../support/paletteTokens.ts';

/** A chart as ECharts draws it, without a browser. */
function picture(option: ChartOption, width = 760, height = 440): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Texts in a picture with their places: an offset, a shift, or both. */
function labelsIn(svg: string): readonly Label[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', text = '']) => {
    const number = (pattern: RegExp): number => Number(pattern.exec(attributes)?.[1] ?? 0);
    return {
      text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      x: number(/ x="([-\d.]+)"/) + number(/translate\(([-\d.]+) /),
      y: number(/ y="([-\d.]+)"/) + number(/translate\([-\d.]+ ([-\d.]+)\)/),
    };
  });
}
const texts = (svg: string): readonly string[] => labelsIn(svg).map((label) => label.text);

const PM = indicatorOf({
  id: 'pm',
  name: 'PM2.5',
  unit: 'μg/m³',
  kind: 'concentration',
  direction: 'lower_better',
});
const TARGETS: readonly Target[] = [
  { indicator: 'pm', region: null, year: 2022, bound: 'atMost', value: 52, kind: 'target', name: null },
  { indicator: 'pm', region: null, year: 2025, bound: 'atMost', value: 45, kind: 'target', name: null },
  {
    indicator: 'pm',
    region: null,
    year: 2016,
    bound: 'atMost',
    value: 35,
    kind: 'standard',
    name: { zh: '国家二级标准', en: 'Standard' },
  },
];

function viewOf(
  values: readonly (number | null)[],
  more: (row: Row) => Row = (row) => row,
  palette: Palette = LIGHT,
): ChartView {
  const rows = values.flatMap((value, at) =>
    value === null ? [] : [more({ indicator: 'pm', period: String(2016 + at), value })],
  );
  const series = seriesOf(datasetOf([PM], rows, { targets: TARGETS }), 0, 0);
  const years = series.points.map((point) => point.year);
  return {
    series,
    readings: readingsOf(series),
    year: years.at(-1) ?? 2022,
    years,
    standards: standardsOf(series),
    words: WORDS,
    language: 'zh',
    palette,
    insets: PLOT,
    marks: yearMarks(series, WORDS, 'zh'),
  };
}
const lineOf = (name: string, values: readonly (number | null)[], own = false): NamedLine => ({
  name,
  own,
  front: false,
  values,
  cells: values.map((value) => ({
    text: value === null ? '—' : String(value),
    value,
    verdict: null,
    why: null,
  })),
  apart: new Set(),
});
const regionsPicture = (lines: readonly NamedLine[], insets = regionsInsets(lines, PLOT)): string => {
  const years = (lines[0]?.values ?? []).map((_, at) => 2020 + at);
  const year = years.at(-1) ?? 2020;
  return picture(
    regionsOption({ lines, years, year, palette: LIGHT, reference: null, insets, marks: new Map() }),
  );
};
const targetOf = (view: ChartView): Target | null =>
  view.series.targets.find((target) => target.year === view.year && target.kind === 'target') ?? null;

describe('level over change', () => {
  const view = viewOf([74, 70, 65, 66, 57, 53, 50]);
  const svg = picture(levelOverYoyOption(view, targetOf(view)));

  it('says the first, the last two and the turning values on the line, and every change on its bar', () => {
    expect(texts(svg)).toEqual(
      expect.arrayContaining([
        '74',
        '65',
        '66',
        '53',
        '50',
        '−5.4%',
        '−7.1%',
        '+1.5%',
        '−13.6%',
        '−7.0%',
        '−5.7%',
        '上年无数据',
      ]),
    );
    expect(texts(svg)).not.toContain('57');
  });

  it('names target and standard on their lines', () => {
    expect(texts(svg)).toEqual(expect.arrayContaining(['年度目标 ≤52', '国家二级标准 35']));
  });

  it('has the years in order under the line', () => {
    const years = labelsIn(svg)
      .filter(({ text }) => /^20\d\d$/.test(text))
      .sort((a, b) => a.x - b.x);
    expect(years.map(({ text }) => text)).toEqual(['2016', '2017', '2018', '2019', '2020', '2021', '2022']);
  });

  it('no two labels stand on each other', () => {
    const labels = labelsIn(svg).filter(({ text }) => text.trim() !== '');
    for (const [at, one] of labels.entries()) {
      for (const other of labels.slice(at + 1)) {
        const apart = Math.abs(one.y - other.y) >= 12 || Math.abs(one.x - other.x) >= 14;
        expect(apart, `${one.text} and ${other.text}`).toBe(true);
      }
    }
  });

  it('fills this year in the colour of its verdict', () => {
    expect(svg).toContain(LIGHT.good);
    expect(picture(levelOverYoyOption(viewOf([50, 60, 74]), null))).toContain(LIGHT.bad);
  });

  it('draws on a phone without labels over each other', () => {
    const narrow = picture(levelOverYoyOption({ ...view, insets: NARROW_PLOT }, targetOf(view)), 350);
    expect(texts(narrow)).toContain('50');
  });
});

describe('few years', () => {
  const view = viewOf([74, null, 65, 66], (row) =>
    row.period === '2019' ? { ...row, flags: PROVISIONAL } : row,
  );
  const option = levelOverYoyOption(view, null);

  it('are bars from zero, each with its value, and no line', () => {
    const [bars] = option.series.filter((one) => one.type === 'bar');
    expect(bars?.data).toHaveLength(4);
    expect(option.series.some((one) => one.type === 'line' && one.lineStyle?.width === 2.5)).toBe(false);
    expect(option.yAxis[0]).toMatchObject({ scale: false });
    expect(texts(picture(option))).toEqual(expect.arrayContaining(['74', '65', '66', '0']));
  });

  it('carry under their name that a figure is provisional', () => {
    expect(picture(option)).toContain(WORDS.provisionalMark);
  });
});

describe('an outsized change', () => {
  it('is cut with a notch so that the others stay visible, and its figure is whole', () => {
    const view = viewOf([10, 11, 12, 13, 14, 140, 150]);
    expect(cutOf([10, 9.1, 8.3, 7.7, 900, 7.1])).toBe(16);
    expect(cutOf([10, 9.1, 900])).toBeNull();
    expect(drawnSize(-900, 16)).toBe(-16);
    const svg = picture(levelOverYoyOption(view, null));
    expect(texts(svg)).toContain('+900.0%');
    const bars = levelOverYoyOption(view, null).series.find((one) => one.type === 'bar')?.data;
    const sizes = (Array.isArray(bars) ? bars : []).map((bar) =>
      typeof bar === 'object' && bar !== null && 'value' in bar ? bar.value : 0,
    );
    expect(Math.max(...sizes.map(Number))).toBeCloseTo(16);
  });
});

describe('what is missing is seen', () => {
  it('a gap is not joined: two stretches of line, and a hatch', () => {
    const whole = levelOverYoyOption(viewOf([74, 70, 65, 66, 60, 58]), null);
    const gap = levelOverYoyOption(viewOf([74, 70, null, 66, 60, 57, 53]), null);
    const stretches = (option: ChartOption): number =>
      option.series.filter(
        (one) => one.type === 'line' && 'lineStyle' in one && (one.lineStyle?.width ?? 0) === 2.5,
      ).length;
    expect([stretches(whole), stretches(gap)]).toEqual([1, 2]);
    expect((picture(gap).match(/opacity="0.4"|stroke-opacity="0.4"/g) ?? []).length).toBeGreaterThan(10);
  });

  it('a gap says its reason: no data, or a unit that cannot be converted', () => {
    const other = viewOf([74, 70, 65, 66, 57, 53, 50], (row) =>
      row.period === '2019' ? { ...row, unit: '个' } : row,
    );
    expect(texts(picture(levelOverYoyOption(other, null)))).toContain(WORDS.unitBreak);
    const gap = viewOf([74, 70, null, null, 57, 53, 50]);
    expect(texts(picture(levelOverYoyOption(gap, null)))).toContain(WORDS.noData);
  });

  it('a changed caliber breaks the line and says so', () => {
    const view = viewOf([74, 70, 65, 40], (row) =>
      row.period === '2019' ? { ...row, flags: CALIBER_CHANGED } : row,
    );
    const svg = picture(levelOverYoyOption(view, null));
    expect(texts(svg)).toEqual(expect.arrayContaining(['口径调整']));
  });

  it('refuses what is not finite', () => {
    expect(() => plotted(Number.POSITIVE_INFINITY)).toThrow('finite');
    expect(plotted(null)).toBeNull();
  });
});

describe('the other charts', () => {
  const view = viewOf([74, 70, 65, 66, 57, 53, 50]);

  it('changes alone', () => {
    expect(texts(picture(yoyOption(view)))).toEqual(expect.arrayContaining(['−13.6%', '+1.5%']));
  });

  it('the path to the next target', () => {
    const all = { ...view, years: [...view.years, 2023, 2024, 2025] };
    const svg = picture(
      targetOption(
        all,
        TARGETS.filter(({ kind }) => kind === 'target'),
        TARGETS[1] ?? null,
      ),
    );
    expect(texts(svg)).toEqual(expect.arrayContaining(['2025 年', '目标 ≤45', '2025', '50']));
  });

  it('a value stands under the line where its target stands above it', () => {
    const view = viewOf([74, 70, 65, 66, 57, 53, 50]);
    const targets = [{ ...TARGETS[0]!, year: 2019, value: 68 }];
    const heightOf = (given: readonly Target[]): number =>
      labelsIn(picture(targetOption(view, given, null))).find(({ text }) => text === '66')?.y ?? 0;
    expect(heightOf(targets)).toBeGreaterThan(heightOf([]));
  });

  it('several regions are named at their ends, and the names keep apart', () => {
    const lines = ['甲区', '乙区', '丙区'].map((name, at) =>
      lineOf(name, [10 + at, 12 + at * 0.1, 14 + at * 0.05], at === 0),
    );
    const svg = regionsPicture(lines);
    const names = labelsIn(svg).filter(({ text }) => text.includes('区'));
    expect(names.map(({ text }) => text).sort()).toEqual(['丙区 14.1', '乙区 14.05', '甲区 14'].sort());
    const heights = names.map(({ y }) => y).sort((a, b) => a - b);
    for (let at = 1; at < heights.length; at++)
      expect((heights[at] ?? 0) - (heights[at - 1] ?? 0)).toBeGreaterThanOrEqual(12);
  });

  it('names from a file stay text', () => {
    const svg = regionsPicture([lineOf('<img src=x>', [1, 2], true), lineOf('{b}', [2, 3])]);
    expect(svg).not.toContain('<img');
    expect(texts(svg)).toEqual(expect.arrayContaining(['<img src=x> 2', '{b} 3']));
  });

  it('one line ends in its value alone, and no two ticks of its axis read alike', () => {
    const line = lineOf('甲区', [1.1, 1.4, 2.3], true);
    const all = texts(regionsPicture([line], PLOT));
    expect(all).toContain('2.3');
    expect(all.join()).not.toContain('甲区');
    const ticks = labelsIn(regionsPicture([line], PLOT))
      .filter(({ x }) => x < PLOT.left)
      .map(({ text }) => text);
    expect(new Set(ticks).size).toBe(ticks.length);
    expect(ticks.length).toBeGreaterThan(2);
  });
});

describe('what is not exact is not drawn as if it were', () => {
  const strokes = (option: ChartOption): readonly unknown[] =>
    option.series.flatMap((one) =>
      one.type === 'line' && one.lineStyle?.width === 2.5 ? [one.lineStyle.type] : [],
    );

  it('a bounded value: a hollow triangle at the end of a dotted stretch, its change as a bound', () => {
    const values = [223, 220, 225, 254, 257, 278, 300];
    const view = viewOf(values, (row) =>
      row.period === '2022' ? { ...row, bound: 'atLeast' as const } : row,
    );
    const option = levelOverYoyOption(view, null);
    expect(strokes(option)).toEqual(['solid', [2, 4]]);
    expect(JSON.stringify(option.series)).toContain('"symbol":"triangle"');
    expect(texts(picture(option))).toEqual(expect.arrayContaining(['300余', '至少 +22']));
  });

  it('a part year: apart from the line, with the same months of the year before', () => {
    const sum = indicatorOf({ id: 'pm', unit: '亿元', aggregation: 'sum', decimals: 1 });
    const rows = Array.from({ length: 7 * 12 - 3 }, (_, month) => ({
      indicator: 'pm',
      period: `${2016 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
      value: 100 + month,
    }));
    const series = seriesOf(datasetOf([sum], rows), 0, 0);
    const years = series.points.map(({ year }) => year);
    const marks = yearMarks(series, WORDS, 'zh');
    const view = { ...viewOf([1]), series, years, year: 2022, readings: readingsOf(series), marks };
    const option = levelOverYoyOption(view, null);
    expect(strokes(option)).toEqual(['solid', 'solid']);
    const stroke = option.series.find((one) => one.type === 'line' && one.symbol === 'rect');
    const base = view.readings.at(-1)?.base;
    expect(base).toBe(60 * 9 + 100 * 9 + 36);
    expect(stroke?.data).toEqual([
      ...years.slice(0, 5).map(() => null),
      expect.objectContaining({ value: base }),
      expect.objectContaining({ symbol: 'none' }),
    ]);
    expect(picture(option)).toContain('1—9月');
  });

  it('the stretches into and out of a provisional year are dashed', () => {
    const view = viewOf([74, 70, 65, 66, 57, 53], (row) =>
      row.period === '2021' ? { ...row, flags: PROVISIONAL } : row,
    );
    expect(stretchesOf(view.series).map(({ years, stroke }) => [years.length, stroke])).toEqual([
      [5, 'solid'],
      [2, 'dashed'],
    ]);
  });
});

describe('axes and labels', () => {
  it('no tick is negative where no value is', () => {
    for (const values of [
      [8618, 9000, 20000, 30000, 47000, 49670],
      [2, 2, 3, 0, 0, 2],
    ]) {
      const ticks = [
        ...labelsIn(regionsPicture([lineOf('甲', values, true), lineOf('乙', values)])),
        ...labelsIn(picture(levelOverYoyOption(viewOf(values), null))).filter(({ y }) => y < 300),
      ].filter(({ x }) => x < PLOT.left);
      expect(ticks.map(({ text }) => text).filter((text) => text.startsWith('−'))).toEqual([]);
    }
  });

  it('more than 14 bars have an axis instead of figures', () => {
    const values = Array.from({ length: 24 }, (_, at) => 100 * 1.1 ** at * (at % 5 === 0 ? 0.8 : 1));
    const all = texts(picture(levelOverYoyOption(viewOf(values), null)));
    expect(all).toEqual(expect.arrayContaining(['+20', '−10']));
  });

  it('a value at a trough stands under the line, but never on the years', () => {
    const heights = (values: readonly number[], text: string): number =>
      labelsIn(picture(levelOverYoyOption(viewOf(values), null))).find(
        (label) => label.text === text && label.x > PLOT.left,
      )?.y ?? 0;
    expect(heights([74, 70, 61, 72, 73, 75], '61')).toBeGreaterThan(heights([74, 70, 71, 61, 60, 59], '74'));
    expect(heights([20, 20, 21, 3, 22, 20], '3')).toBeLessThan(262);
    expect(heights([2, 2, 3, 0, 0, 2], '0')).toBeLessThan(262);
  });

  it('long labels at both ends stay inside the picture', () => {
    const values = Array.from({ length: 19 }, (_, at) => 8_618_900 + at * 2_000_000);
    const ends = labelsIn(picture(levelOverYoyOption(viewOf(values), null))).filter(({ text }) =>
      ['8,618,900', '44,618,900'].includes(text),
    );
    expect(ends).toHaveLength(2);
    for (const { text, x } of ends) {
      const half = (textWidth(text, text.startsWith('44') ? 20 : 14) / 2) * 0.9;
      expect(x - half).toBeGreaterThan(PLOT.left - 4);
      expect(x + half).toBeLessThan(760);
    }
  });

  it('on a phone the first and this year are named, and no two names touch', () => {
    for (const count of [8, 10, 19, 30]) {
      const values = Array.from({ length: count }, (_, at) => 100 + at);
      const svg = picture(levelOverYoyOption({ ...viewOf(values), insets: NARROW_PLOT }, null), 358);
      const years = labelsIn(svg)
        .filter(({ text, y }) => /^20\d\d$/.test(text) && y > 256 && y < 300)
        .sort((a, b) => a.x - b.x);
      expect(years[0]?.text).toBe('2016');
      expect(years.at(-1)?.text).toBe(String(2015 + count));
      for (let at = 1; at < years.length; at++)
        expect((years[at]?.x ?? 0) - (years[at - 1]?.x ?? 0)).toBeGreaterThanOrEqual(33);
    }
  });

  it('names beside the lines keep a gap and the frame', () => {
    expect(spreadLabels([100, 101, 102], 18, 0, 110)).toEqual([74, 92, 110]);
    expect(spreadLabels([50, 10], 18, 0, 110)).toEqual([50, 10]);
    expect(spreadLabels([-20, 5], 18, 0, 110)).toEqual([0, 18]);
  });

  it('a line keeps its look when another is added, and no two are alike', () => {
    const few = lineLooks(['天津市', '河北省']);
    const more = lineLooks(['天津市', '河北省', '山西省', '上海市', '江苏省', '浙江省', '安徽省']);
    expect(more.get('天津市')).toEqual(few.get('天津市'));
    expect(new Set([...more.values()].map(({ dash, symbol }) => `${dash} ${symbol}`)).size).toBe(7);
  });
});

describe('the path to a target', () => {
  const goal = (value: number, bound: 'atLeast' | 'atMost'): Target => ({
    indicator: 'pm',
    region: null,
    year: 2023,
    bound,
    value,
    kind: 'target',
    name: null,
  });
  const paths = (target: Target): number => {
    const view = viewOf([223, 220, 225, 254, 257, 278, 310]);
    const years = [...view.years, 2023];
    return targetOption({ ...view, years }, [target], target).series.filter(
      (one) => one.type === 'line' && one.connectNulls === true,
    ).length;
  };

  it('is drawn while the target is not reached, and not when it is', () => {
    expect(paths(goal(320, 'atLeast'))).toBe(1);
    expect(paths(goal(300, 'atLeast'))).toBe(0);
    expect(paths(goal(300, 'atMost'))).toBe(1);
  });
});

describe('the measure of the bars', () => {
  const measured = (kind: Kind, values: readonly number[]): readonly string[] => {
    const one = indicatorOf({ id: 'pm', unit: kind === 'rank' ? '位' : '件', kind });
    const rows = values.map((value, at) => ({ indicator: 'pm', period: String(2016 + at), value }));
    const series = seriesOf(datasetOf([one], rows), 0, 0);
    const years = series.points.map((point) => point.year);
    const view = { ...viewOf([1]), series, years, year: years.at(-1) ?? 0, readings: readingsOf(series) };
    return texts(picture(levelOverYoyOption(view, null)));
  };

  it('is a rate from bases large enough', () => {
    expect(measured('count', [100, 110, 99])).toEqual(
      expect.arrayContaining(['同比，%', '+10.0%', '−10.0%']),
    );
  });

  it('is the difference in all years as soon as one base is small, so that no rate stands beside a difference', () => {
    const all = measured('count', [4, 8, 20, 25]);
    expect(all).toEqual(expect.arrayContaining(['比上年，件', '+4件', '+12件', '+5件']));
    expect(all.join()).not.toContain('%');
  });

  it('is places for a rank, never percent', () => {
    const all = measured('rank', [12, 9, 10]);
    expect(all).toEqual(expect.arrayContaining(['比上年，位', '前进3位', '后退1位']));
    expect(all.join()).not.toContain('%');
  });
});

describe('the axis of the bars', () => {
  it.each([
    [[12, -8], false],
    [[12, 3], true],
    [[-2], true],
    [[-40, -1], false],
    [[], true],
    [[0, 0], false],
    [[1e12, 1e-12], true],
  ])('%j, empty years %s: figures above and below, a reason under zero', (sizes, hasEmpty) => {
    const { min, max } = changeExtent(sizes, hasEmpty, 116);
    const pixels = (from: number, to: number): number => ((to - from) / (max - min)) * 116;
    const high = Math.max(0, ...sizes);
    const low = Math.min(0, ...sizes);
    expect(min).toBeLessThan(0);
    expect(pixels(high, max)).toBeGreaterThanOrEqual(high > 0 ? 21.9 : 3.9);
    expect(pixels(min, low)).toBeGreaterThanOrEqual(low < 0 ? 21.9 : 3.9);
    if (hasEmpty) expect(pixels(min, 0)).toBeGreaterThanOrEqual(39.9);
  });
});

describe('the palette', () => {
  it('is the tokens of the pages, light and dark', () => {
    const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
    const [light = '', dark = ''] = css.split('[data-theme="dark"] {');
    expect(paletteTokens(light)).toEqual(LIGHT);
    expect(paletteTokens(dark)).toEqual(DARK);
  });
});
