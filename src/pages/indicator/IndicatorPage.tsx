import { useMemo } from 'react';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { seriesOf } from '../../core/dataset/seriesOf.ts';
import { readYear } from '../../core/measures/yearOverYear.ts';
import { indicatorView, overviewView } from '../../core/view/formatView.ts';
import type { IndicatorView } from '../../core/view/view.ts';
import { unitLabel } from '../../text/format.ts';
import { indicatorSentence } from '../../text/indicatorSentence.ts';
import { phrasesText } from '../../text/phrase.ts';
import controls from '../../ui/controls.module.css';
import { IndicatorName, NameText, useIndicatorName } from '../../ui/IndicatorName.tsx';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import { useAfterFirstPaint } from '../../ui/useAfterFirstPaint.ts';
import { useKeydown } from '../../ui/useKeydown.ts';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { ViewLink } from '../../ui/ViewLink.tsx';
import { go } from '../../ui/viewState.ts';
import { ChartPanel } from './ChartPanel.tsx';
import { Definition } from './Definition.tsx';
import css from './IndicatorPage.module.css';
import { NumberBlock } from './NumberBlock.tsx';
import { Siblings } from './Siblings.tsx';
import { useWords } from './useWords.ts';

interface IndicatorPageProps {
  readonly dataset: Dataset;
  readonly view: IndicatorView;
  readonly region: number;
  readonly year: number;
}

/** One indicator in depth: the finding, its numbers, its chart with the same numbers beneath, and where they come from. */
export function IndicatorPage({ dataset, view, region, year }: IndicatorPageProps) {
  const { shell } = useText();
  const code = dataset.indicators.findIndex((indicator) => indicator.id === view.indicator);
  if (code < 0) {
    return (
      <div className={css.missing} role="alert">
        <h1>{shell.noIndicator}</h1>
        <ViewLink to={overviewView(view)} className={controls.button}>
          {shell.toOverview}
        </ViewLink>
      </div>
    );
  }
  return <KnownIndicator dataset={dataset} view={view} region={region} year={year} code={code} />;
}

function KnownIndicator({
  dataset,
  view,
  region,
  year,
  code,
}: IndicatorPageProps & { readonly code: number }) {
  const words = useWords();
  const language = useLanguage();
  const series = useMemo(() => seriesOf(dataset, code, region), [dataset, code, region]);
  const { indicator } = series;
  const reading = useMemo(() => readYear(series, year), [series, year]);
  const painted = useAfterFirstPaint();
  const phrases = indicatorSentence(series, year, language);
  const name = useIndicatorName(indicator);
  const sentence = phrasesText(phrases);
  usePageTitle(name);
  return (
    <article className={css.page}>
      <Crumbs dataset={dataset} view={view} code={code} />
      <h1 className={css.finding}>
        <Phrases phrases={phrases} />
      </h1>
      <p className={css.sub}>
        <span>
          <NameText text={name} />
        </span>
        {series.region.name !== '' && <span>{series.region.name}</span>}
        {indicator.unit !== '' && (
          <span>{words.unit(unitLabel(indicator.unit, language) || indicator.unit)}</span>
        )}
        <span>{words.directions[indicator.direction]}</span>
      </p>
      <div className={css.columns}>
        <PanelBoundary of={`numbers ${indicator.id} ${year}`}>
          <NumberBlock dataset={dataset} series={series} code={code} region={region} reading={reading} />
        </PanelBoundary>
        <PanelBoundary of={`chart ${indicator.id} ${year} ${view.mode}`}>
          <ChartPanel
            dataset={dataset}
            series={series}
            code={code}
            view={view}
            year={year}
            sentence={sentence}
          />
        </PanelBoundary>
        <PanelBoundary of={`definition ${indicator.id}`}>
          <Definition dataset={dataset} series={series} view={view} year={year} ready={painted} />
        </PanelBoundary>
      </div>
      <PanelBoundary of={`siblings ${indicator.id}`}>
        {painted && <Siblings dataset={dataset} code={code} region={region} view={view} year={year} />}
      </PanelBoundary>
    </article>
  );
}

function Crumbs({
  dataset,
  view,
  code,
}: {
  readonly dataset: Dataset;
  readonly view: IndicatorView;
  readonly code: number;
}) {
  const { shell, overview } = useText();
  const words = useWords();
  const { indicators } = dataset;
  const indicator = indicators[code];
  const previous = indicators[code - 1];
  const next = indicators[code + 1];
  const to = (id: string): IndicatorView => ({
    ...indicatorView(view, id),
    mode: view.mode,
    compare: view.compare,
  });
  useKeydown((event) => {
    const typing =
      event.target instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.isComposing || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const neighbour =
      event.code === 'BracketLeft' ? previous : event.code === 'BracketRight' ? next : undefined;
    if (neighbour !== undefined) go(to(neighbour.id));
  });
  if (indicator === undefined) return null;
  const names: Readonly<Record<string, string>> = overview.section;
  return (
    <nav className={css.crumbs} aria-label={shell.overview}>
      <span>
        <ViewLink to={overviewView(view)}>{shell.overview}</ViewLink>
        {[
          indicator.section === null ? null : (names[indicator.section] ?? indicator.section),
          indicator.group,
        ]
          .filter((theme) => theme !== null)
          .map((theme) => (
            <span key={theme}>
              {' / '}
              <ViewLink to={overviewView(view)}>{theme}</ViewLink>
            </span>
          ))}
        <span>
          {' / '}
          <IndicatorName indicator={indicator} />
        </span>
      </span>
      <span className={css.neighbours} title={words.keys}>
        {previous !== undefined && (
          <ViewLink to={to(previous.id)} aria-label={`${words.previous} ${previous.name}`}>
            ‹ <IndicatorName indicator={previous} />
          </ViewLink>
        )}
        {next !== undefined && (
          <ViewLink to={to(next.id)} aria-label={`${words.next} ${next.name}`}>
            <IndicatorName indicator={next} /> ›
          </ViewLink>
        )}
      </span>
    </nav>
  );
}
