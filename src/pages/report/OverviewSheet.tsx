import { useMemo } from 'react';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { overviewFacts } from '../../core/overview/overviewFacts.ts';
import { overviewItems } from '../../core/overview/overviewItems.ts';
import { indicatorSentence } from '../../text/indicatorSentence.ts';
import { overviewSentence } from '../../text/overviewSentence.ts';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import { MoveTables } from './MoveTables.tsx';
import { NotesAndSources } from './NotesAndSources.tsx';
import css from './Sheet.module.css';
import { SheetHead } from './SheetHead.tsx';
import { SheetTable } from './SheetTable.tsx';
import { useWords } from './useWords.ts';
import { VerdictBars } from './VerdictBars.tsx';

interface OverviewSheetProps {
  readonly dataset: Dataset;
  readonly region: number;
  readonly year: number;
}

/** The whole year on paper: the finding, the counts, the largest changes, every row by section, notes and sources. */
export function OverviewSheet({ dataset, region, year }: OverviewSheetProps) {
  const language = useLanguage();
  const { overview } = useText();
  const words = useWords();
  const items = useMemo(() => overviewItems(dataset, region, year), [dataset, region, year]);
  const facts = useMemo(() => overviewFacts(items, year), [items, year]);
  const only = items.length === 1 ? items[0] : undefined;
  const byRegion = items[0]?.kind === 'region';
  return (
    <section className={css.sheet}>
      <SheetHead
        dataset={dataset}
        line={[
          byRegion ? overview.regions(items.length) : (dataset.regions[region]?.name ?? ''),
          dataset.name[language],
          words.compared(year),
        ]}
      />
      <h1 className={css.finding}>
        <Phrases
          phrases={
            only === undefined
              ? overviewSentence(facts, language)
              : indicatorSentence(only.series, year, language)
          }
        />
      </h1>
      {only === undefined && <VerdictBars counts={facts.verdicts} />}
      <MoveTables items={items} />
      <h2 className={css.title}>
        {byRegion ? words.rowsOfRegions : words.rows} <small>{words.signs}</small>
      </h2>
      <SheetTable items={items} year={year} />
      <NotesAndSources dataset={dataset} />
    </section>
  );
}
