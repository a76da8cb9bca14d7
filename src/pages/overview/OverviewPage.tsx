import leading from 'virtual:headlines';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { countVerdicts } from '../../core/measures/readAll.ts';
import type { Verdict } from '../../core/measures/reading.ts';
import type { OverviewView } from '../../core/view/view.ts';
import { overviewSentence, phrasesText } from '../../text/sentence.ts';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import { useAfterFirstPaint } from '../../ui/useAfterFirstPaint.ts';
import { DataNotes } from './DataNotes.tsx';
import { Headlines } from './Headlines.tsx';
import { OneYear } from './OneYear.tsx';
import css from './OverviewPage.module.css';
import { headlineItems, isOneYear, overviewItems } from './overviewItems.ts';
import { UnitStrip } from './UnitStrip.tsx';

const Movers = lazy(async () => ({ default: (await import('./Movers.tsx')).Movers }));
const Sections = lazy(async () => ({ default: (await import('./Sections.tsx')).Sections }));

interface OverviewPageProps {
  readonly dataset: Dataset;
  readonly view: OverviewView;
  readonly region: number;
  readonly year: number;
  readonly onFile: (files: readonly File[]) => void;
}

/** What changed against last year: in one sentence, in four headlines, in the largest changes, and in full. */
export function OverviewPage({ dataset, view, region, year, onFile }: OverviewPageProps) {
  const { shell } = useText();
  const language = useLanguage();
  const items = useMemo(() => overviewItems(dataset, region, year), [dataset, region, year]);
  const readings = useMemo(() => items.map((item) => item.reading), [items]);
  const counts = useMemo(() => countVerdicts(readings), [readings]);
  const headlines = useMemo(() => headlineItems(items, dataset, region, leading), [items, dataset, region]);
  const oneYear = useMemo(() => isOneYear(dataset), [dataset]);
  const moves = useMemo(() => {
    const changes = readings.flatMap(({ difference, verdict }) =>
      difference === null || verdict === 'notComparable' ? [] : [difference],
    );
    return {
      up: changes.filter((d) => d > 0).length,
      down: changes.filter((d) => d < 0).length,
      same: changes.filter((d) => d === 0).length,
    };
  }, [readings]);
  const phrases = overviewSentence(counts, year, year - 1, language, moves);
  const title = phrasesText(phrases);
  useEffect(() => {
    document.title = shell.pageTitle(title);
  }, [shell, title]);
  const painted = useAfterFirstPaint();
  const linkTo = (verdict: Verdict): OverviewView => ({
    ...view,
    verdict: view.verdict === verdict ? null : verdict,
  });
  return (
    <div className={css.page}>
      <h1 className={css.finding}>
        <Phrases phrases={phrases} linkTo={linkTo} current={view.verdict} />
      </h1>
      <UnitStrip readings={readings} counts={counts} linkTo={linkTo} current={view.verdict} />
      <PanelBoundary of={`headlines ${year}`}>
        <Headlines items={headlines} view={view} sample={dataset.sample} />
      </PanelBoundary>
      {oneYear ? (
        <OneYear year={year} view={view} onFile={onFile} />
      ) : (
        <PanelBoundary of={`movers ${year}`}>
          <Suspense fallback={null}>{painted && <Movers items={items} view={view} />}</Suspense>
        </PanelBoundary>
      )}
      <PanelBoundary of={`sections ${year} ${view.layout}`}>
        <Suspense fallback={null}>
          {painted && <Sections dataset={dataset} items={items} view={view} year={year} />}
        </Suspense>
      </PanelBoundary>
      <DataNotes dataset={dataset} />
    </div>
  );
}
