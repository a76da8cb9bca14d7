import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingsOf, yearMarks } from '../../src/charts/chartView.ts';
import { echarts } from '../../src/charts/echartsSetup.ts';
import { textWidth } from '../../src/charts/labelWidth.ts';
import type { NamedLine } from '../../src/charts/regionsOption.ts';
import { placeTexts, type StageText } from '../../src/charts/stage/placeTexts.ts';
import { stageChanges } from '../../src/charts/stage/stageChanges.ts';
import { stageLevel } from '../../src/charts/stage/stageLevel.ts';
import { stageLines } from '../../src/charts/stage/stageLines.ts';
import { STAGE_PALETTES } from '../../src/charts/stage/stagePalette.ts';
import { rangeOf } from '../../src/charts/stage/stagePlot.ts';
import { stageScatter } from '../../src/charts/stage/stageScatter.ts';
import type { StageChart, StageView } from '../../src/charts/stage/stageView.ts';
import { wrapName } from '../../src/charts/stage/wrapName.ts';
import type { Target } from '../../src/core/dataset/dataset.ts';
import { CALIBER_CHANGED } from '../../src/core/dataset/dataset.ts';
import { seriesOf } from '../../src/core/dataset/seriesOf.ts';
import { REVEALED, type Revealed } from '../../src/core/deck/steps.ts';
import { nextTarget, standardsOf } from '../../src/core/measures/target.ts';
import { indicator as WORDS } from '../../src/text/messages/zh/indicator.ts';
import { datasetOf, indicatorOf, type Row } from '../support/datasetOf.ts';
import { paletteTokens } from '../support/paletteTokens.ts';

const SIZE = { width: 1104, height: 728 };
const DARK = STAGE_PALETTES.dark;

const PM = indicatorOf({
  id: 'pm',
  name: 'PM2.5',
  unit: 'μg/m³',
  kind: 'concentration',
  direction: 'lower_better',
});
const target = (year: number, value: number): Target => ({
  indicator: 'pm',
  region: null,
  year,
  bound: 'atMost',
  value,
  kind: 'target',
  name: null,
});
const STANDARD: Target = {
  ...target(2016, 35),
  kind: 'standard',
  name: { zh: '国家二级标准', en: 'Standard' },
};

interface Given {
  readonly values: readonly (number | null)[];
  readonly targets?: readonly Target[];
  readonly shown?: readonly Revealed[];
  readonly more?: (row: Row) => Row;
}

/** Years from 2016 on. */
function viewOf({ values, targets = [], shown = REVEALED, more = (row) => row }: Given): StageView {
  const rows = values.flatMap((value, at) =>
    value === null ? [] : [more({ indicator: 'pm', period: String(2016 + at), value })],
  );
  const series = seriesOf(datasetOf([PM], rows, { targets }), 0, 0);
  const years = series.points.map((point) => point.year);
  return {
    series,
    readings: readingsOf(series),
    year: years.at(-1) ?? 2016,
    years,
    standards: standardsOf(series),
    words: WORDS,
    language: 'zh',
    palette: DARK,
    marks: yearMarks(series, WORDS, 'zh'),
    size: SIZE,
    shown: new Set(shown),
  };
}

interface DrawnText {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

const numberIn = (source: string, pattern: RegExp): number => Number(pattern.exec(source)?.[1] ?? 0);

/** A chart as ECharts draws it, without a browser, and the texts in it. */
function drawn({ option }: Pick<StageChart, 'option'>): { svg: string; texts: readonly DrawnText[] } {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, ...SIZE });
  chart.setOption({ ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  const texts = [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(
    ([, given = '', text = '']): DrawnText => {
      const size = numberIn(given, /font-size:([\d.]+)px/);
      const x = numberIn(given, / x="([-\d.]+)"/) + numberIn(given, /translate\(([-\d.]+) /);
      const y = numberIn(given, / y="([-\d.]+)"/) + numberIn(given, /translate\([-\d.]+ ([-\d.]+)\)/);
      const width = textWidth(text.replaceAll('&lt;', '<'), size);
      const anchor = /text-anchor="(\w+)"/.exec(given)?.[1] ?? 'start';
      const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
      return { text: text.replaceAll('&lt;', '<'), size, left, right: left + width, y };
    },
  );
  return { svg, texts };
}
const words = (chart: StageChart): readonly string[] => drawn(chart).texts.map(({ text }) => text);

/** All that can be read of a chart: large enough, inside the picture, no text on another. */
function expectReadable(chart: Pick<StageChart, 'option'>): void {
  const { texts } = drawn(chart);
  expect(texts.length).toBeGreaterThan(0);
  for (const { text, size, left, right } of texts) {
    expect(size, text).toBeGreaterThanOrEqual(28);
    expect(left, text).toBeGreaterThanOrEqual(-1);
    expect(right, text).toBeLessThanOrEqual(SIZE.width + 1);
  }
  const pairs = texts.flatMap((a, at) =>
    texts
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < 0.4 * (a.size + b.size))
      .map((b) => `${a.text} / ${b.text}`),
  );
  expect(pairs).toEqual([]);
}

describe('the level on the stage', () => {
  const view = viewOf({ values: [74, 70, 65, 66, 57, 53, 50], targets: [target(2022, 52), STANDARD] });
  const chart = stageLevel(view, target(2022, 52));

  it('says the first value, the last two and the turning ones, names target and standard, and can be read', () => {
    expect(words(chart)).toEqual(
      expect.arrayContaining([
        '74',
        '65',
        '66',
        '53',
        '50',
        '年度目标 ≤52',
        '国家二级标准 35',
        '2016',
        '2022',
      ]),
    );
    expect(words(chart)).not.toContain('57');
    expectReadable(chart);
  });

  it('shows this year in the colour of its verdict, 56 high, and last year as a ring', () => {
    const { svg, texts } = drawn(chart);
    expect(texts.find(({ text }) => text === '50')?.size).toBe(56);
    expect(svg).toContain(`fill="${DARK.good}"`);
    expect(svg).toContain(`fill="${DARK.paper}" stroke="${DARK.line}"`);
  });

  it('draws a bar a year, from zero, where fewer than six years are known', () => {
    const few = stageLevel(viewOf({ values: [5, null, 8, 9] }), null);
    expect(few.plot.min).toBe(0);
    expect(words(few)).toEqual(expect.arrayContaining(['5', '8', '9', '无数据']));
    expectReadable(few);
  });

  it('names a standard beyond the bars where it would lie on them', () => {
    const monthly = stageLevel(viewOf({ values: [51, 48, 41], targets: [STANDARD] }), null);
    const name = drawn(monthly).texts.find(({ text }) => text.startsWith('国家二级标准'));
    expect(name?.left).toBeGreaterThan(SIZE.width - monthly.plot.right);
    expectReadable(monthly);
  });

  it('parts years of another caliber by dots with their reason', () => {
    const broken = stageLevel(
      viewOf({
        values: [40, 44, 48, 52, 53, 57, 55, 93],
        more: (row) => (row.period === '2023' ? { ...row, flags: CALIBER_CHANGED } : row),
      }),
      null,
    );
    expect(words(broken)).toContain('口径调整');
    expectReadable(broken);
  });

  it('leaves a reference away that lies so far off that the line would be pressed flat', () => {
    const far = stageLevel(
      viewOf({ values: [900, 905, 910, 912, 915, 918, 921], targets: [STANDARD] }),
      null,
    );
    expect(words(far)).not.toContain('国家二级标准 35');
  });

  it('has room for thirty years and still names this one and the first', () => {
    const long = stageLevel(viewOf({ values: Array.from({ length: 30 }, (_, at) => 100 + (at % 7)) }), null);
    expect(words(long)).toEqual(expect.arrayContaining(['2016', '2045']));
    expectReadable(long);
  });

  it('refuses a number that is none, so that the panel can say so', () => {
    const series = {
      ...view.series,
      points: view.series.points.map((point) => ({ ...point, value: Number.NaN })),
    };
    expect(() => stageLevel({ ...view, series }, null)).toThrow(RangeError);
  });
});

describe('a step that is not yet revealed', () => {
  const values = [74, 70, 65, 66, 57, 53, 50];
  const at = (...shown: Revealed[]): StageChart =>
    stageLevel(viewOf({ values, targets: [target(2022, 52)], shown }), target(2022, 52));

  it('shows no number of this year, then no verdict, then no target', () => {
    expect(words(at('lastYear'))).not.toContain('50');
    expect(words(at('lastYear'))).toContain('53');
    const unjudged = drawn(at('lastYear', 'thisYear'));
    expect(unjudged.texts.map(({ text }) => text)).toContain('50');
    expect(unjudged.svg).not.toContain(DARK.good);
    expect(words(at('lastYear', 'thisYear', 'difference'))).not.toContain('年度目标 ≤52');
    expect(words(at(...REVEALED))).toContain('年度目标 ≤52');
  });

  it('keeps its room: what was there stays where it was', () => {
    const all = drawn(at(...REVEALED)).texts;
    for (const before of drawn(at('lastYear')).texts) expect(all).toContainEqual(before);
  });
});

describe('changes, targets and lines on the stage', () => {
  it('every change stands at its bar, and a year without one says why', () => {
    const chart = stageChanges(viewOf({ values: [74, 70, 65, 66, 57] }));
    expect(words(chart)).toEqual(expect.arrayContaining(['−5.4%', '−7.1%', '+1.5%', '−13.6%', '上年无数据']));
    expectReadable(chart);
  });

  it('every target is a tick with its limit, the one ahead with its year', () => {
    const each = [target(2020, 60), target(2021, 55), target(2022, 52), target(2025, 45)];
    const view = viewOf({ values: [74, 70, 65, 66, 57, 53, 54], targets: each });
    const years = Array.from({ length: 10 }, (_, at) => 2016 + at);
    const chart = stageLevel({ ...view, years }, null, { each, ahead: nextTarget(view.series, 2022) });
    expect(words(chart)).toEqual(expect.arrayContaining(['≤52', '2025 年目标 ≤45']));
    expectReadable(chart);
  });

  const lineOf = (name: string, values: readonly number[], own = false): NamedLine => ({
    name,
    own,
    front: false,
    values,
    cells: values.map((value) => ({ text: String(value), value, verdict: null, why: null })),
    apart: new Set(),
  });

  it('five regions are named at their ends with their last values, also where the ends meet', () => {
    const lines = [
      lineOf('示例区', [10, 12, 14], true),
      lineOf('临湖示例区', [11, 12, 14.1]),
      lineOf('云溪示例区', [9, 11, 13.9]),
      lineOf('一个名字长得一行写不下的高新技术产业开发区', [8, 10, 14]),
      lineOf('青禾示例区', [7, 9, 10]),
    ];
    const chart = stageLines(viewOf({ values: [10, 12, 14] }), lines, null);
    const said = words(chart).join('');
    for (const { name } of lines) expect(said).toContain(name);
    expectReadable(chart);
  });

  it('a scatter names the farthest points, and no name is under 28', () => {
    const points = Array.from({ length: 12 }, (_, at) => ({
      name: `指标${at}`,
      a: 10 + at * 7,
      b: 12 + at * (at % 3 === 0 ? 9 : 6),
      verdict: 'better' as const,
    }));
    const { option } = stageScatter({
      points,
      order: () => points.keys(),
      across: '2022 件',
      upward: '2023 件',
      palette: DARK,
      size: SIZE,
      left: 120,
    });
    const { texts } = drawn({ option });
    expect(texts.filter(({ text }) => text.startsWith('指标')).length).toBeGreaterThan(3);
    for (const { size } of texts) expect(size).toBeGreaterThanOrEqual(28);
  });
});

describe('the places of texts', () => {
  const text = (name: string, spots: StageText['spots'], must = false): StageText => ({
    text: name,
    size: 30,
    weight: 500,
    colour: '#fff',
    spots,
    must,
  });
  const bounds = { left: 0, right: 400, top: 0, bottom: 200 };
  const here = { x: 100, y: 50, align: 'center' } as const;
  const there = { x: 300, y: 50, align: 'center' } as const;

  it('the second goes to its next place, or away where it has none', () => {
    const placed = placeTexts(
      [text('甲', [here]), text('乙', [here, there]), text('丙', [here])],
      [],
      bounds,
    );
    expect(placed.map((one) => [one.text, one.x])).toEqual([
      ['甲', 100],
      ['乙', 300],
    ]);
  });

  it('one that must be there stands in its least bad place', () => {
    const mark = { left: 90, right: 110, top: 40, bottom: 60 };
    const placed = placeTexts([text('甲', [there]), text('乙', [there, here], true)], [mark], bounds);
    expect(placed.map(({ x }) => x)).toEqual([300, 100]);
  });

  it('none stands beyond the picture', () => {
    expect(placeTexts([text('很长的一段文字', [{ x: 20, y: 50, align: 'center' }])], [], bounds)).toEqual([]);
  });
});

describe('room and names', () => {
  it('leaves the pixels asked for above the highest and below the lowest value', () => {
    const { min, max } = rangeOf([50, 74], 640, 80, 80);
    const pixel = (max - min) / 640;
    expect([(max - 74) / pixel, (50 - min) / pixel].map(Math.round)).toEqual([80, 80]);
  });

  it('a name that is too long goes on in the next row, and no letter is lost', () => {
    expect(wrapName('高新技术产业开发区', 30, 150)).toEqual(['高新技术产', '业开发区']);
    expect(wrapName('Government functions', 30, 220).join(' ')).toBe('Government functions');
  });
});

describe('the palettes of the stage', () => {
  const css = readFileSync(new URL('../../src/ui/slide/stage.css', import.meta.url), 'utf8');
  const block = (name: string): string => css.split(`[data-stage="${name}"] {`)[1]?.split('}')[0] ?? '';

  it.each(['dark', 'light', 'contrast'] as const)('%s is the same in the charts and around them', (name) => {
    expect(paletteTokens(block(name))).toEqual(STAGE_PALETTES[name]);
  });

  it.each([
    ['dark', 4.5],
    ['light', 4.5],
    ['contrast', 7],
  ] as const)('%s: every text stands at least %f to 1 from its paper', (name, least) => {
    const palette = STAGE_PALETTES[name];
    for (const key of ['ink', 'ink2', 'ink3', 'target', 'good', 'bad', 'flat', 'none', 'neutral'] as const)
      expect(contrast(palette[key], palette.paper), key).toBeGreaterThanOrEqual(least);
  });
});

describe('what is pointed and drawn with on the stage', () => {
  const css = readFileSync(new URL('../../src/ui/slide/stage.css', import.meta.url), 'utf8');
  it.each(['dark', 'light', 'contrast'] as const)(
    '%s: pen and laser are seen on the paper, and are no verdict',
    (name) => {
      const block = css.split(`[data-stage="${name}"] {`)[1]?.split('}')[0] ?? '';
      const colours = ['pen', 'laser'].map(
        (token) => new RegExp(`--${token}:\\s*(#[0-9a-f]{6})`).exec(block)?.[1] ?? '',
      );
      const { paper, good, bad } = STAGE_PALETTES[name];
      for (const colour of colours) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
      expect(new Set([...colours, good, bad]).size).toBe(4);
    },
  );
});

/** WCAG 2 contrast of two colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
