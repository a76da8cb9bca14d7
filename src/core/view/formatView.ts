import { ALL_ROWS } from './rowFilter.ts';
import type {
  CompareView,
  DeckRef,
  DecksView,
  ImportView,
  IndicatorView,
  LibraryView,
  OverviewView,
  PresentView,
  ReportView,
  SideRef,
  SpeakerView,
  View,
  ViewScope,
} from './view.ts';

export const DEFAULT_SCOPE: ViewScope = {
  dataset: null,
  region: null,
  year: null,
  aggregations: {},
  theme: 'system',
  lang: 'zh',
};

export const DEFAULT_OVERVIEW: OverviewView = {
  ...DEFAULT_SCOPE,
  page: 'overview',
  ...ALL_ROWS,
  sort: 'report',
  layout: 'list',
};

/** What every page shares, without what is the page's own. */
function scopeOf({ dataset, region, year, aggregations, theme, lang }: ViewScope): ViewScope {
  return { dataset, region, year, aggregations, theme, lang };
}

export function indicatorView(scope: ViewScope, indicator: string): IndicatorView {
  return {
    ...scopeOf(scope),
    page: 'indicator',
    indicator,
    mode: 'value',
    baseYear: null,
    compare: [],
    layout: 'single',
    pin: null,
  };
}

export function overviewView(scope: ViewScope): OverviewView {
  return { ...DEFAULT_OVERVIEW, ...scopeOf(scope) };
}

const ANY_SIDE: SideRef = { dataset: null, region: null, year: null };

export function compareView(scope: ViewScope, a: SideRef = ANY_SIDE, b: SideRef = ANY_SIDE): CompareView {
  return {
    ...scopeOf(scope),
    page: 'compare',
    a,
    b,
    tab: 'changed',
    verdict: null,
    section: null,
    sort: 'size',
    layout: 'arrows',
    measure: 'value',
    least: null,
    unit: null,
  };
}

export function libraryView(scope: ViewScope): LibraryView {
  return { ...scopeOf(scope), page: 'library', search: null };
}

/** The page that a file is brought to. */
export function importView(scope: ViewScope, dataset: string | null): ImportView {
  return { ...scopeOf(scope), dataset, page: 'import' };
}

/** The deck that another view is about, without what else that view says. */
function deckRef({ deck = null, only = null, comparison = null }: Partial<DeckRef>): DeckRef {
  return { deck, only, comparison };
}

/** The stage, at the first slide. */
export function presentView(scope: ViewScope, ref: Partial<DeckRef> = {}): PresentView {
  return {
    ...scopeOf(scope),
    page: 'present',
    ...deckRef(ref),
    slide: null,
    step: null,
  };
}

export function speakerView(scope: ViewScope, { deck, only, comparison }: DeckRef): SpeakerView {
  return { ...scopeOf(scope), page: 'speaker', deck, only, comparison };
}

export function decksView(scope: ViewScope, deck: string | null = null): DecksView {
  return { ...scopeOf(scope), page: 'decks', deck, slide: null };
}

export function reportView(scope: ViewScope, of: ReportView['of'], ref: Partial<DeckRef> = {}): ReportView {
  return {
    ...scopeOf(scope),
    page: 'report',
    ...deckRef(ref),
    of,
    indicators: [],
  };
}

/** A view as a hash route, defaults left out: #/indicator/pm25?year=2022&mode=index. parseView turns it round. */
export function formatView(view: View): string {
  const query = new URLSearchParams();
  const set: SetPart = (name, value, standard = null) => {
    if (value !== null && value !== standard && value !== '') query.set(name, String(value));
  };
  set('dataset', view.dataset);
  set('region', view.region);
  set('year', view.year);
  setOwnParts(view, set, (name, values) => {
    for (const value of values) query.append(name, value);
  });
  for (const id of Object.keys(view.aggregations).sort())
    query.append('agg', `${id}:${view.aggregations[id]}`);
  set('theme', view.theme, 'system');
  set('lang', view.lang, 'zh');
  const path =
    view.page === 'indicator' ? `#/indicator/${encodeURIComponent(view.indicator)}` : `#/${view.page}`;
  const search = query.toString();
  return search === '' ? path : `${path}?${search}`;
}

type SetPart = (name: string, value: string | number | null, standard?: string | null) => void;

/** What is the page's own. */
function setOwnParts(
  view: View,
  set: SetPart,
  setAll: (name: string, values: readonly string[]) => void,
): void {
  const setDeck = ({ deck, only, comparison }: DeckRef): void => {
    set('deck', deck);
    set('only', only);
    set('comparison', comparison);
  };
  switch (view.page) {
    case 'overview':
      set('verdict', view.verdict);
      set('move', view.move);
      set('sort', view.sort, 'report');
      set('layout', view.layout, 'list');
      break;
    case 'indicator':
      set('mode', view.mode, 'value');
      set('base', view.baseYear);
      setAll('compare', view.compare);
      set('layout', view.layout, 'single');
      set('pin', view.pin);
      break;
    case 'compare':
      for (const side of ['a', 'b'] as const) {
        set(side, view[side].dataset);
        set(`${side}-region`, view[side].region);
        set(`${side}-year`, view[side].year);
      }
      set('tab', view.tab, 'changed');
      set('verdict', view.verdict);
      set('section', view.section);
      set('sort', view.sort, 'size');
      set('layout', view.layout, 'arrows');
      set('measure', view.measure, 'value');
      set('least', view.least);
      set('unit', view.unit);
      break;
    case 'library':
      set('search', view.search);
      break;
    case 'import':
      break;
    case 'present':
      setDeck(view);
      set('slide', view.slide);
      set('step', view.step);
      break;
    case 'speaker':
      setDeck(view);
      break;
    case 'decks':
      set('deck', view.deck);
      set('slide', view.slide);
      break;
    case 'report':
      setDeck(view);
      set('of', view.of, 'overview');
      setAll('indicator', view.indicators);
      break;
  }
}
