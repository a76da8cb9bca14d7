import leading from 'virtual:headlines';
import { useMemo } from 'react';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { coverageOf } from '../../core/measures/readAll.ts';
import { overviewFacts } from '../../core/overview/overviewFacts.ts';
import { headlineItems, overviewItems } from '../../core/overview/overviewItems.ts';
import { type RowFilter, toggleFilter } from '../../core/view/rowFilter.ts';
import type { OverviewView } from '../../core/view/view.ts';
import { indicatorSentence } from '../../text/indicatorSentence.ts';
import { overviewSentence } from '../../text/overviewSentence.ts';
import { phrasesText } from '../../text/phrase.ts';
import { useLanguage } from '../../ui/Language.tsx';
import { loadable } from '../../ui/loadable.tsx';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import { useAfterFirstPaint } from '../../ui/useAfterFirstPaint.ts';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { Headlines } from './Headlines.tsx';
import css from './OverviewPage.module.css';
import { UnitStrip } from './UnitStrip.tsx';

const DataNotes = loadable(async () => (await import('./DataNotes.tsx')).DataNotes);
const NothingBefore = loadable(async () => (await import('./NothingBefore.tsx')).NothingBefore);
const Movers = loadable(async () => (await import('./Movers.tsx')).Movers);
const Sections = loadable(async () => (await import('./Sections.tsx')).Sections);

interface OverviewPageProps {
  readonly dataset: Dataset;
  readonly view: OverviewView;
  readonly region: number;
  readonly year: number;
  readonly onFile: (files: readonly File[]) => void;
}

/** What changed against last year: in one sentence, in four headlines, in the largest changes, and in full. */
export function OverviewPage({ dataset, view, region, year, onFile }: OverviewPageProps) {
  const language = useLanguage();
  const items = useMemo(() => overviewItems(dataset, region, year), [dataset, region, year]);
  const facts = useMemo(() => overviewFacts(items, year), [items, year]);
  const headlines = useMemo(() => headlineItems(items, dataset, region, leading), [items, dataset, region]);
  const coverage = useMemo(() => coverageOf(dataset), [dataset]);
  const only = items.length === 1 ? items[0] : undefined;
  const phrases =
    only === undefined ? overviewSentence(facts, language) : indicatorSentence(only.series, year, language);
  const title = phrasesText(phrases);
  usePageTitle(title);
  const painted = useAfterFirstPaint();
  const linkTo = (filter: RowFilter): OverviewView => toggleFilter(view, filter);
  return (
    <div className={css.page}>
      <h1 className={css.finding}>
        <Phrases phrases={phrases} linkTo={linkTo} current={view} />
      </h1>
      {only === undefined && (
        <UnitStrip items={items} counts={facts.verdicts} linkTo={linkTo} current={view.verdict} />
      )}
      {headlines.length > 0 && (
        <PanelBoundary of={`headlines ${year}`}>
          <Headlines items={headlines} view={view} sample={dataset.sample} />
        </PanelBoundary>
      )}
      {coverage === 'years' ? (
        only === undefined && (
          <PanelBoundary of={`movers ${year}`}>
            {painted && <Movers items={items} view={view} />}
          </PanelBoundary>
        )
      ) : (
        <NothingBefore year={coverage === 'oneYear' ? year : null} view={view} onFile={onFile} />
      )}
      <PanelBoundary of={`sections ${year} ${view.layout}`}>
        {painted && <Sections dataset={dataset} items={items} view={view} year={year} />}
      </PanelBoundary>
      {painted && <DataNotes dataset={dataset} />}
    </div>
  );
}
