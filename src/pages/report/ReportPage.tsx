import { useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { DeckState } from '../../core/deck/deckState.ts';
import type { ReportView } from '../../core/view/view.ts';
import { exportDay } from '../../export/exportDay.ts';
import { reportMessages } from '../../text/messages/report.ts';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { requestPrint } from '../../ui/printRequest.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { chosenIndicators, MOST_INDICATORS } from './chosenIndicators.ts';
import { type DeckLayout, DeckSheets, slidesToPrint } from './DeckSheets.tsx';
import { IndicatorChoice } from './IndicatorChoice.tsx';
import { IndicatorSheets } from './IndicatorSheets.tsx';
import { OverviewSheet } from './OverviewSheet.tsx';
import { type PageMargins, pageRule, setPageRule } from './pageMargins.ts';
import css from './ReportPage.module.css';
import { ReportTools } from './ReportTools.tsx';
import { useFit } from './useFit.ts';
import { usePrintWhenReady } from './usePrintWhenReady.ts';

export interface ReportPageProps {
  readonly view: ReportView;
  readonly state: DeckState;
  readonly dataset: Dataset;
  readonly region: number;
  readonly year: number;
}

/** What is printed, laid out on A4 as it will lie on paper; in light colours, whatever the page looks like. */
export function ReportPage({ view, state, dataset, region, year }: ReportPageProps) {
  const language = useLanguage();
  const { shell } = useText();
  const words = reportMessages(language);
  const [layout, setLayout] = useState<DeckLayout>({ perSheet: 2, notes: false });
  const [day] = useState(() => exportDay(new Date()));
  const sheets = useRef<HTMLDivElement>(null);
  const desk = useFit(sheets);
  const waiting = view.of === 'deck' && state.kind === 'loading';
  const waits = usePrintWhenReady(sheets, waiting);
  const place = dataset.regions[region]?.name ?? '';
  const isDeck = view.of === 'deck' && state.kind === 'ready';
  const name = isDeck && state.deck.name !== '' ? state.deck.name : dataset.name[language];
  const sample = isDeck
    ? slidesToPrint(state).some(({ content }) => content.kind !== 'missing' && content.dataset.sample)
    : dataset.sample;
  const margins = usePageMargins({
    topLeft: [name, isDeck ? '' : place, isDeck ? '' : words.compared(year)].filter(Boolean).join('  ·  '),
    topRight: sample ? shell.sampleLong : '',
    bottomLeft: words.day(day),
    page: words.page,
  });
  usePageTitle(`${words.title} ${name}`);
  const left =
    view.of === 'indicators' && chosenIndicators(dataset, view.indicators).length > MOST_INDICATORS;
  return (
    <article className={css.page}>
      <ReportTools
        view={view}
        state={state}
        dataset={dataset}
        region={region}
        year={year}
        layout={layout}
        onLayout={setLayout}
        waits={waits}
        onPrint={() => requestPrint(window.location.hash)}
      />
      {left && <p className={css.hint}>{words.limit(MOST_INDICATORS)}</p>}
      {!margins && <p className={css.hint}>{words.noMargins}</p>}
      <div className={view.of === 'indicators' ? css.beside : undefined}>
        {view.of === 'indicators' && <IndicatorChoice dataset={dataset} view={view} />}
        <div ref={desk} className={css.desk}>
          <div ref={sheets} className={css.sheets} data-theme="light" role="region" aria-label={words.sheets}>
            <PanelBoundary of={`report ${view.of} ${dataset.id} ${year}`}>
              {waiting ? (
                <Skeleton label={shell.loading} />
              ) : view.of === 'overview' ? (
                <OverviewSheet dataset={dataset} region={region} year={year} />
              ) : view.of === 'indicators' ? (
                <IndicatorSheets dataset={dataset} view={view} region={region} year={year} />
              ) : (
                <DeckSheets state={state} layout={layout} />
              )}
            </PanelBoundary>
          </div>
        </div>
      </div>
    </article>
  );
}

/** Heads and numbers of the printed pages while this page stands; whether the browser prints them. */
function usePageMargins({ topLeft, topRight, bottomLeft, page }: PageMargins): boolean {
  const [margins, setMargins] = useState(true);
  const rule = useMemo(
    () => pageRule({ topLeft, topRight, bottomLeft, page }),
    [topLeft, topRight, bottomLeft, page],
  );
  useEffect(() => {
    const set = setPageRule(rule);
    setMargins(set.margins);
    return set.remove;
  }, [rule]);
  return margins;
}
