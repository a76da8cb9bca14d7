import type { Aggregation } from '../dataset/indicator.ts';
import { MOVES } from '../measures/move.ts';
import { VERDICTS } from '../measures/reading.ts';
import { COMPARE_MEASURES } from './compareMeasures.ts';
import {
  compareView,
  DEFAULT_OVERVIEW,
  DEFAULT_SCOPE,
  decksView,
  importView,
  indicatorView,
  libraryView,
  presentView,
  reportView,
  speakerView,
} from './formatView.ts';
import { type QueryReader, queryReader } from './queryReader.ts';
import {
  CHANGE_LIMITS,
  type ChangeLimit,
  COMPARE_TABS,
  type CompareView,
  type DeckRef,
  type IndicatorView,
  type OverviewView,
  type PresentView,
  REPORT_PARTS,
  type ReportView,
  type SideRef,
  type View,
  type ViewScope,
} from './view.ts';

export interface ParsedView {
  readonly view: View;
  /** Names of the parts that were not understood and took their default; empty for a good address. */
  readonly ignored: readonly string[];
}

const LONGEST = 6000;
const ADDRESS_LIMIT = 2000;
const STEP_LIMIT = 9;
const COMPARE_LIMIT = 7;
const INDICATOR_LIMIT = 500;
const AGGREGATIONS: readonly Aggregation[] = ['sum', 'mean', 'last'];

/** A hash as a view. Whatever is unknown, too long or damaged takes its default and is named. */
export function parseView(hash: string): ParsedView {
  if (hash === '' || hash === '#' || hash === '#/') return { view: DEFAULT_OVERVIEW, ignored: [] };
  const [path = '', search = ''] = hash.slice(0, LONGEST).split('?', 2);
  const ignored: string[] = hash.length > LONGEST ? ['length'] : [];
  const query = new URLSearchParams(search);
  const read = queryReader(query, ignored);
  const scope = readScope(read);
  const indicator = /^#\/indicator\/([^/]{1,400})$/.exec(path)?.[1];
  const id = indicator === undefined ? null : decode(indicator);
  const view = id === null ? readPage(path, scope, read) : readIndicator(scope, id, read);
  if (view.page === 'overview' && path !== '#/overview') ignored.push('page');
  const known = NAMES[view.page];
  for (const name of new Set(query.keys())) if (!known.has(name)) ignored.push(name);
  return { view, ignored };
}

function readPage(path: string, scope: ViewScope, read: QueryReader): View {
  switch (path) {
    case '#/compare':
      return readCompare(scope, read);
    case '#/library':
      return { ...libraryView(scope), search: read.text('search') };
    case '#/import':
      return importView(scope, scope.dataset);
    case '#/present':
      return readPresent(scope, read);
    case '#/speaker':
      return speakerView(scope, readDeckRef(read));
    case '#/decks':
      return { ...decksView(scope, read.text('deck')), slide: read.text('slide') };
    case '#/report':
      return readReport(scope, read);
    default:
      return readOverview(scope, read);
  }
}

const DECK_NAMES = ['deck', 'only', 'comparison'];
const SCOPE_NAMES = ['dataset', 'region', 'year', 'agg', 'theme', 'lang'];
const SIDE_NAMES = ['a', 'b'].flatMap((side) => [side, `${side}-region`, `${side}-year`]);
const NAMES: Readonly<Record<View['page'], ReadonlySet<string>>> = {
  overview: new Set([...SCOPE_NAMES, 'verdict', 'move', 'sort', 'layout']),
  indicator: new Set([...SCOPE_NAMES, 'mode', 'base', 'compare', 'layout', 'pin']),
  library: new Set([...SCOPE_NAMES, 'search']),
  import: new Set(SCOPE_NAMES),
  present: new Set([...SCOPE_NAMES, ...DECK_NAMES, 'slide', 'step']),
  speaker: new Set([...SCOPE_NAMES, ...DECK_NAMES]),
  decks: new Set([...SCOPE_NAMES, 'deck', 'slide']),
  report: new Set([...SCOPE_NAMES, ...DECK_NAMES, 'of', 'indicator']),
  compare: new Set([
    ...SCOPE_NAMES,
    ...SIDE_NAMES,
    'tab',
    'verdict',
    'section',
    'sort',
    'layout',
    'measure',
    'least',
    'unit',
  ]),
};

function readScope(read: QueryReader): ViewScope {
  const aggregations: Record<string, Aggregation> = {};
  for (const pair of read.all('agg')) {
    const at = pair.lastIndexOf(':');
    const how = AGGREGATIONS.find((word) => word === pair.slice(at + 1));
    const id = pair.slice(0, at);
    if (how === undefined || !/^[\w-]{1,60}$/.test(id) || id === '__proto__') read.refuse('agg');
    else aggregations[id] = how;
  }
  return {
    dataset: read.text('dataset'),
    region: read.text('region'),
    year: read.year('year'),
    aggregations,
    theme: read.word('theme', ['system', 'light', 'dark']) ?? DEFAULT_SCOPE.theme,
    lang: read.word('lang', ['zh', 'en']) ?? DEFAULT_SCOPE.lang,
  };
}

function readOverview(scope: ViewScope, read: QueryReader): OverviewView {
  return {
    ...scope,
    page: 'overview',
    verdict: read.word('verdict', VERDICTS),
    move: read.word('move', MOVES),
    sort: read.word('sort', ['report', 'change', 'target']) ?? 'report',
    layout: read.word('layout', ['list', 'matrix']) ?? 'list',
  };
}

function readIndicator(scope: ViewScope, indicator: string, read: QueryReader): IndicatorView {
  return {
    ...indicatorView(scope, indicator),
    mode: read.word('mode', ['value', 'yoy', 'index', 'target']) ?? 'value',
    baseYear: read.year('base'),
    compare: read.names('compare', COMPARE_LIMIT),
    layout: read.word('layout', ['single', 'multiples']) ?? 'single',
    pin: read.year('pin'),
  };
}

function readCompare(scope: ViewScope, read: QueryReader): CompareView {
  const side = (name: 'a' | 'b'): SideRef => ({
    dataset: read.text(name),
    region: read.text(`${name}-region`),
    year: read.year(`${name}-year`),
  });
  return {
    ...compareView(scope, side('a'), side('b')),
    tab: read.word('tab', COMPARE_TABS) ?? 'changed',
    verdict: read.word('verdict', VERDICTS),
    section: read.text('section'),
    sort: read.word('sort', ['size', 'file']) ?? 'size',
    layout: read.word('layout', ['arrows', 'scatter']) ?? 'arrows',
    measure: read.word('measure', COMPARE_MEASURES) ?? 'value',
    least: readLimit(read.word('least', CHANGE_LIMITS.map(String))),
    unit: read.text('unit'),
  };
}

function readDeckRef(read: QueryReader): DeckRef {
  return {
    deck: read.text('deck'),
    only: read.text('only', ADDRESS_LIMIT),
    comparison: read.text('comparison', ADDRESS_LIMIT),
  };
}

function readPresent(scope: ViewScope, read: QueryReader): PresentView {
  const steps = Array.from({ length: STEP_LIMIT + 1 }, (_, step) => String(step));
  const step = read.word('step', steps);
  return {
    ...presentView(scope, readDeckRef(read)),
    slide: read.text('slide'),
    step: step === null ? null : Number(step),
  };
}

function readReport(scope: ViewScope, read: QueryReader): ReportView {
  return {
    ...reportView(scope, read.word('of', REPORT_PARTS) ?? 'overview', readDeckRef(read)),
    indicators: read.names('indicator', INDICATOR_LIMIT),
  };
}

function readLimit(word: string | null): ChangeLimit | null {
  return CHANGE_LIMITS.find((limit) => String(limit) === word) ?? null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
