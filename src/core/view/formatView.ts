import { ALL_ROWS } from './rowFilter.ts';
import type {
  CompareView,
  ImportView,
  IndicatorView,
  LibraryView,
  OverviewView,
  SideRef,
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

export function indicatorView(scope: ViewScope, indicator: string): IndicatorView {
  const { dataset, region, year, aggregations, theme, lang } = scope;
  return {
    dataset,
    region,
    year,
    aggregations,
    theme,
    lang,
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
  const { dataset, region, year, aggregations, theme, lang } = scope;
  return { ...DEFAULT_OVERVIEW, dataset, region, year, aggregations, theme, lang };
}

const ANY_SIDE: SideRef = { dataset: null, region: null, year: null };

export function compareView(scope: ViewScope, a: SideRef = ANY_SIDE, b: SideRef = ANY_SIDE): CompareView {
  const { dataset, region, year, aggregations, theme, lang } = scope;
  return {
    dataset,
    region,
    year,
    aggregations,
    theme,
    lang,
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
  const { dataset, region, year, aggregations, theme, lang } = scope;
  return { dataset, region, year, aggregations, theme, lang, page: 'library', search: null };
}

/** The page that a file is brought to. */
export function importView(scope: ViewScope, dataset: string | null): ImportView {
  const { region, year, aggregations, theme, lang } = scope;
  return { dataset, region, year, aggregations, theme, lang, page: 'import' };
}

/** A view as a hash route, defaults left out: #/indicator/pm25?year=2022&mode=index. parseView turns it round. */
export function formatView(view: View): string {
  const query = new URLSearchParams();
  const set = (name: string, value: string | number | null, standard: string | null = null): void => {
    if (value !== null && value !== standard && value !== '') query.set(name, String(value));
  };
  set('dataset', view.dataset);
  set('region', view.region);
  set('year', view.year);
  if (view.page === 'overview') {
    set('verdict', view.verdict);
    set('move', view.move);
    set('sort', view.sort, 'report');
    set('layout', view.layout, 'list');
  } else if (view.page === 'library') {
    set('search', view.search);
  } else if (view.page === 'compare') {
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
  } else if (view.page === 'indicator') {
    set('mode', view.mode, 'value');
    set('base', view.baseYear);
    for (const region of view.compare) query.append('compare', region);
    set('layout', view.layout, 'single');
    set('pin', view.pin);
  }
  for (const id of Object.keys(view.aggregations).sort())
    query.append('agg', `${id}:${view.aggregations[id]}`);
  set('theme', view.theme, 'system');
  set('lang', view.lang, 'zh');
  const path =
    view.page === 'indicator' ? `#/indicator/${encodeURIComponent(view.indicator)}` : `#/${view.page}`;
  const search = query.toString();
  return search === '' ? path : `${path}?${search}`;
}
