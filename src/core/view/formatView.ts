import { ALL_ROWS } from './rowFilter.ts';
import type { IndicatorView, OverviewView, View, ViewScope } from './view.ts';

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
  } else {
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
  const path = view.page === 'overview' ? '#/overview' : `#/indicator/${encodeURIComponent(view.indicator)}`;
  const search = query.toString();
  return search === '' ? path : `${path}?${search}`;
}
