import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/core/dataset/indicator.ts';
import { datasetsOf, isSlideView, newSlide, slideView, viewSlide } from '../../../src/core/deck/deck.ts';
import { defaultDeck, singleDeck } from '../../../src/core/deck/defaultDeck.ts';
import { MOST_PARTS, ROWS_A_SLIDE, resolveSlide } from '../../../src/core/deck/resolveSlide.ts';
import {
  compareView,
  DEFAULT_OVERVIEW,
  DEFAULT_SCOPE,
  formatView,
  indicatorView,
  presentView,
  reportView,
} from '../../../src/core/view/formatView.ts';
import { datasetOf, indicatorOf, type Row } from '../../support/datasetOf.ts';

const SCOPE = { ...DEFAULT_SCOPE, dataset: 'mine' };

/** An indicator of a section with last year's value 100 and this year's. */
const grown = (id: string, section: string | null, now: number): [Indicator, readonly Row[]] => [
  indicatorOf({ id, name: id, section }),
  [
    { indicator: id, period: '2021', value: 100 },
    { indicator: id, period: '2022', value: now },
  ],
];
const table = (...parts: readonly (readonly [Indicator, readonly Row[]])[]) =>
  datasetOf(
    parts.map(([indicator]) => indicator),
    parts.flatMap(([, rows]) => rows),
  );
const idsOf = (deck: { readonly slides: readonly { readonly id: string }[] }): readonly string[] =>
  deck.slides.map(({ id }) => id);

describe('the deck by rule', () => {
  it('is title, summary, each section with its largest changes, notes and end', () => {
    const dataset = table(grown('a', '一', 110), grown('b', '二', 90), grown('c', '二', 150));
    expect(idsOf(defaultDeck(dataset, SCOPE))).toEqual([
      'title',
      'summary',
      'section-一',
      'mover-a',
      'section-二',
      'mover-c',
      'notes',
      'end',
    ]);
  });

  it('shows one change for four rows of a section and three at most, in the order of the report', () => {
    const rows = (count: number) =>
      table(...Array.from({ length: count }, (_, at) => grown(`x${at}`, '二', 101 + at)));
    const movers = (count: number): readonly string[] =>
      idsOf(defaultDeck(rows(count), SCOPE)).filter((id) => id.startsWith('mover-'));
    expect(movers(7)).toEqual(['mover-x6']);
    expect(movers(8)).toEqual(['mover-x6', 'mover-x7']);
    expect(movers(40)).toEqual(['mover-x37', 'mover-x38', 'mover-x39']);
  });

  it('divides a long section into slides of nearly the same length, none of which loses a row', () => {
    const dataset = table(
      ...Array.from({ length: ROWS_A_SLIDE * 2 + 1 }, (_, at) => grown(`x${at}`, '二', 101 + at)),
    );
    const deck = defaultDeck(dataset, SCOPE);
    const parts = deck.slides
      .filter(({ kind }) => kind === 'section')
      .map((slide) => resolveSlide(slide, () => dataset));
    const items = parts.map((part) => (part.kind === 'rows' ? part.items.map(({ key }) => key) : []));
    expect(items.map(({ length }) => length)).toEqual([13, 13, 11]);
    expect(items.flat()).toEqual(dataset.indicators.map(({ id }) => id));
  });

  it('shows the largest changes of a section that is too long for its slides, and counts the rest', () => {
    const most = MOST_PARTS * ROWS_A_SLIDE;
    const dataset = table(...Array.from({ length: most + 8 }, (_, at) => grown(`x${at}`, '二', 101 + at)));
    const parts = defaultDeck(dataset, SCOPE)
      .slides.filter(({ kind }) => kind === 'section')
      .flatMap((slide) => {
        const content = resolveSlide(slide, () => dataset);
        return content.kind === 'rows' ? [content] : [];
      });
    expect(parts.map(({ shown, left, parts }) => [shown, left, parts])).toEqual(
      Array.from({ length: MOST_PARTS }, () => [most, 8, MOST_PARTS]),
    );
    const shown = parts.flatMap(({ items }) => items.map(({ key }) => key));
    expect(shown).toEqual(Array.from({ length: most }, (_, at) => `x${most + 7 - at}`));
  });

  it('of one year has no largest changes, of no number no sections', () => {
    const oneYear = datasetOf([indicatorOf()], [{ period: '2022', value: 5 }]);
    expect(idsOf(defaultDeck(oneYear, SCOPE))).toEqual(['title', 'summary', 'section-none', 'notes', 'end']);
    const empty = datasetOf([indicatorOf()], [{ period: '2022', value: 'blank' }]);
    expect(idsOf(defaultDeck(empty, SCOPE))).toEqual(['title', 'summary', 'notes', 'end']);
  });

  it('has a slide for every region that changed most, where the rows are regions', () => {
    const dataset = datasetOf(
      [indicatorOf()],
      [
        { region: '甲', period: '2021', value: 100 },
        { region: '甲', period: '2022', value: 120 },
        { region: '乙', period: '2021', value: 100 },
        { region: '乙', period: '2022', value: 105 },
      ],
    );
    const mover = defaultDeck(dataset, SCOPE).slides.find(({ id }) => id.startsWith('mover-'));
    expect(mover?.id).toBe('mover-甲');
    expect(mover === undefined ? null : slideView(mover)).toMatchObject({ page: 'indicator', region: '甲' });
  });

  it('takes in the comparison that is open, before the notes', () => {
    const address = formatView(compareView(SCOPE));
    const ids = idsOf(defaultDeck(table(grown('a', '一', 110)), SCOPE, address));
    expect(ids.slice(-3)).toEqual(['comparison', 'notes', 'end']);
    expect(idsOf(defaultDeck(table(grown('a', '一', 110)), SCOPE, '#/library'))).not.toContain('comparison');
  });
});

describe('a slide', () => {
  const dataset = table(grown('a', '一', 110), grown('b', '二', 90));

  it('keeps the view and not the theme and language in which it was taken', () => {
    const view = indicatorView({ ...SCOPE, theme: 'dark', lang: 'en', year: 2022 }, 'a');
    expect(viewSlide(view, 's').address).toBe('#/indicator/a?dataset=mine&year=2022');
    expect(slideView(viewSlide(view, 's'))).toEqual({ ...view, theme: 'system', lang: 'zh' });
  });

  it('shows the view that is given in place of its own, and its own again without it', () => {
    const slide = viewSlide(indicatorView(SCOPE, 'a'), 's');
    const changed = { ...indicatorView(SCOPE, 'b'), year: 2021 };
    expect(resolveSlide(slide, () => dataset, undefined, changed)).toMatchObject({
      kind: 'indicator',
      year: 2021,
      reading: { indicator: { id: 'b' } },
    });
    expect(resolveSlide(slide, () => dataset)).toMatchObject({
      year: 2022,
      reading: { indicator: { id: 'a' } },
    });
  });

  it('of a filter shows the rows that pass, and without one the whole', () => {
    const worse = resolveSlide(viewSlide({ ...DEFAULT_OVERVIEW, verdict: 'worse' }, 's'), () => dataset);
    expect(worse.kind === 'rows' ? worse.items.map(({ key }) => key) : worse.kind).toEqual(['b']);
    const whole = resolveSlide(viewSlide(DEFAULT_OVERVIEW, 's'), () => dataset);
    expect(whole.kind === 'summary' ? whole.moves.gains.map(({ item }) => item.key) : []).toEqual(['a']);
  });

  it('of an overview that is sorted has its rows in that order', () => {
    const dataset = table(grown('a', '一', 101), grown('b', '二', 90), grown('c', '二', 150));
    const view = { ...DEFAULT_OVERVIEW, move: 'up', sort: 'change' } as const;
    const content = resolveSlide(viewSlide(view, 'a'), () => dataset);
    expect(content.kind === 'rows' ? content.items.map(({ key }) => key) : []).toEqual(['c', 'a']);
  });

  it('of data that are not here, of an indicator or rows that are gone, says which', () => {
    const of = viewSlide(indicatorView(SCOPE, 'gone'), 's');
    expect(resolveSlide(of, () => null)).toEqual({ kind: 'missing', what: 'dataset' });
    expect(resolveSlide(of, () => dataset)).toEqual({ kind: 'missing', what: 'indicator' });
    const section = { ...newSlide('section', DEFAULT_OVERVIEW, 's'), section: '九' };
    expect(resolveSlide(section, () => dataset)).toEqual({ kind: 'missing', what: 'rows' });
  });

  it('of a comparison asks for both sides and shows the rows that pass its filter', () => {
    const view = compareView(
      SCOPE,
      { dataset: 'x', region: null, year: 2021 },
      { dataset: 'y', region: null, year: 2022 },
    );
    const deck = { id: 'd', name: '', slides: [viewSlide(view, 'c'), viewSlide(DEFAULT_OVERVIEW, 'o')] };
    expect(datasetsOf(deck)).toEqual(['x', 'y', null]);
    const content = resolveSlide(viewSlide({ ...view, verdict: 'worse' }, 'c'), () => dataset);
    expect(content.kind === 'comparison' ? content.rows.map(({ indicator }) => indicator.id) : []).toEqual([
      'b',
    ]);
  });

  it('compares at most five lines, and counts what it leaves out', () => {
    const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚'];
    const many = datasetOf(
      [indicatorOf()],
      names.flatMap((region) => [{ region, period: '2022', value: 1 }]),
    );
    const view = { ...indicatorView(SCOPE, 'i1'), region: '甲', compare: names.slice(1) };
    const content = resolveSlide(viewSlide(view, 's'), () => many);
    if (content.kind !== 'indicator') throw new Error(content.kind);
    expect(content.others.map(({ region }) => region.name)).toEqual(['乙', '丙', '丁', '戊']);
    expect(content.othersLeftOut).toBe(2);
  });

  it('of an indicator begins where its lines do, if nothing stands there for long', () => {
    const yearsOf = (firstOther: number, year: number) => {
      const rows = (region: string, first: number): readonly Row[] =>
        [2000, 2004, 2006, 2010].map((one) => ({
          region,
          period: String(one),
          value: one < first ? 'blank' : one,
        }));
      const dataset = datasetOf([indicatorOf()], [...rows('甲', 2006), ...rows('乙', firstOther)]);
      const view = { ...indicatorView({ ...SCOPE, region: '甲', year }, 'i1'), compare: ['乙'] };
      const content = resolveSlide(viewSlide(view, 'a'), () => dataset);
      return content.kind === 'indicator'
        ? [content.series, ...content.others].map(({ points }) => points[0]?.year)
        : [];
    };
    expect(yearsOf(2010, 2010)).toEqual([2006, 2006]);
    // an earlier line, or the year that is spoken of, stays; so do a few empty years
    expect(yearsOf(2004, 2010)).toEqual([2000, 2000]);
    expect(yearsOf(2010, 2001)).toEqual([2000, 2000]);
  });

  it('goes on the stage from a report about the same deck, and is no report there', () => {
    const report = reportView(SCOPE, 'deck', { deck: 'mine' });
    expect(presentView(report, report)).toEqual(presentView(SCOPE, { deck: 'mine' }));
  });

  it('with a damaged address falls back to the overview', () => {
    expect(slideView({ address: '#/library?search=x' }).page).toBe('overview');
    expect(isSlideView(slideView({ address: '%%%' }))).toBe(true);
    expect(singleDeck('#/library').slides).toEqual([]);
  });
});
