import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOVES } from '../../../src/core/measures/move.ts';
import { VERDICTS } from '../../../src/core/measures/reading.ts';
import { COMPARE_MEASURES } from '../../../src/core/view/compareMeasures.ts';
import { DEFAULT_OVERVIEW, formatView } from '../../../src/core/view/formatView.ts';
import { parseView } from '../../../src/core/view/parseView.ts';
import { settleView } from '../../../src/core/view/settleView.ts';
import { CHANGE_LIMITS, COMPARE_TABS, REPORT_PARTS, type View } from '../../../src/core/view/view.ts';
import { datasetOf, indicatorOf } from '../../support/datasetOf.ts';

const name = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });
const year = fc.integer({ min: 1000, max: 2999 });
const scope = {
  dataset: maybe(name),
  region: maybe(name),
  year: maybe(year),
  aggregations: fc.dictionary(
    fc.stringMatching(/^[a-z]\w{0,8}$/),
    fc.constantFrom('sum' as const, 'mean' as const, 'last' as const),
    { maxKeys: 2, noNullPrototype: true },
  ),
  theme: fc.constantFrom('system' as const, 'light' as const, 'dark' as const),
  lang: fc.constantFrom('zh' as const, 'en' as const),
};
const deckRef = { deck: maybe(name), only: maybe(name), comparison: maybe(name) };
const view: fc.Arbitrary<View> = fc.oneof(
  fc.record({
    ...scope,
    page: fc.constant('overview' as const),
    verdict: maybe(fc.constantFrom(...VERDICTS)),
    move: maybe(fc.constantFrom(...MOVES)),
    sort: fc.constantFrom('report' as const, 'change' as const, 'target' as const),
    layout: fc.constantFrom('list' as const, 'matrix' as const),
  }),
  fc.record({
    ...scope,
    page: fc.constant('indicator' as const),
    indicator: name,
    mode: fc.constantFrom('value' as const, 'yoy' as const, 'index' as const, 'target' as const),
    baseYear: maybe(year),
    compare: fc.uniqueArray(name, { maxLength: 7 }),
    layout: fc.constantFrom('single' as const, 'multiples' as const),
    pin: maybe(year),
  }),
  fc.record({
    ...scope,
    page: fc.constant('compare' as const),
    a: fc.record({ dataset: maybe(name), region: maybe(name), year: maybe(year) }),
    b: fc.record({ dataset: maybe(name), region: maybe(name), year: maybe(year) }),
    tab: fc.constantFrom(...COMPARE_TABS),
    verdict: maybe(fc.constantFrom(...VERDICTS)),
    section: maybe(name),
    sort: fc.constantFrom('size' as const, 'file' as const),
    layout: fc.constantFrom('arrows' as const, 'scatter' as const),
    measure: fc.constantFrom(...COMPARE_MEASURES),
    least: maybe(fc.constantFrom(...CHANGE_LIMITS)),
    unit: maybe(name),
  }),
  fc.record({ ...scope, page: fc.constant('library' as const), search: maybe(name) }),
  fc.record({
    ...scope,
    ...deckRef,
    page: fc.constant('present' as const),
    slide: maybe(name),
    step: maybe(fc.integer({ min: 0, max: 9 })),
  }),
  fc.record({ ...scope, ...deckRef, page: fc.constant('speaker' as const) }),
  fc.record({ ...scope, page: fc.constant('decks' as const), deck: maybe(name), slide: maybe(name) }),
  fc.record({
    ...scope,
    ...deckRef,
    page: fc.constant('report' as const),
    of: fc.constantFrom(...REPORT_PARTS),
    indicators: fc.uniqueArray(name, { maxLength: 5 }),
  }),
);

describe('a view is its address', () => {
  it('parseView turns formatView round, whatever the names', () => {
    fc.assert(
      fc.property(view, (given) => {
        const address = formatView(given);
        fc.pre(address.length <= 6000);
        expect(parseView(address)).toEqual({ view: given, ignored: [] });
      }),
    );
  });

  it('leaves defaults out', () => {
    expect(formatView(DEFAULT_OVERVIEW)).toBe('#/overview');
    expect(parseView('')).toEqual({ view: DEFAULT_OVERVIEW, ignored: [] });
  });

  it('fault 102: a damaged or hostile address gives the default and names what was ignored', () => {
    for (const [address, part] of [
      ['#/nowhere', 'page'],
      ['#/overview?year=20x2', 'year'],
      ['#/overview?sort=<script>', 'sort'],
      ['#/overview?move=sideways', 'move'],
      ['#/overview?constructor=1', 'constructor'],
      ['#/indicator/%E0%A4%A', 'page'],
      ['#/overview?agg=__proto__:sum', 'agg'],
      [`#/overview?dataset=${'x'.repeat(3000)}`, 'dataset'],
    ] as const) {
      expect(parseView(address).ignored, address).toContain(part);
    }
    expect(({} as Record<string, unknown>).sum).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseView(`#${text}`).view.page).toMatch(/overview|indicator/);
      }),
    );
  });
});

describe('a view settled on a dataset', () => {
  const dataset = datasetOf(
    [indicatorOf({ id: 'pm' })],
    [
      { indicator: 'pm', region: '甲', period: '2021', value: 1 },
      { indicator: 'pm', region: '乙', period: '2023', value: 2 },
    ],
  );
  const asked = (address: string): View => parseView(address).view;

  it('keeps what the dataset has, gaps between its years included', () => {
    const view = asked('#/indicator/pm?region=乙&year=2022&compare=甲&pin=2021&base=2023');
    expect(settleView(view, dataset)).toEqual({ view, unknown: [] });
  });

  it('shows the default for what it has not, and says what', () => {
    const view = asked('#/indicator/pm?region=丙&year=1900&compare=甲&compare=丁&pin=1990&base=2050');
    expect(settleView(view, dataset)).toEqual({
      view: { ...view, region: null, year: null, compare: ['甲'], pin: null, baseYear: null },
      unknown: ['region', 'year', 'compare', 'pin', 'baseYear'],
    });
  });
});
