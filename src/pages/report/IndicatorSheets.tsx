import type { Dataset } from '../../core/dataset/dataset.ts';
import type { ReportView } from '../../core/view/view.ts';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { chosenIndicators, MOST_INDICATORS } from './chosenIndicators.ts';
import { IndicatorSheet } from './IndicatorSheet.tsx';
import css from './Sheet.module.css';
import { useWords } from './useWords.ts';

interface IndicatorSheetsProps {
  readonly dataset: Dataset;
  readonly view: ReportView;
  readonly region: number;
  readonly year: number;
}

/** The chosen indicators, each on a sheet of its own. */
export function IndicatorSheets({ dataset, view, region, year }: IndicatorSheetsProps) {
  const words = useWords();
  const chosen = chosenIndicators(dataset, view.indicators);
  if (chosen.length === 0)
    return (
      <section className={css.sheet}>
        <p>{words.noneChosen}</p>
      </section>
    );
  return chosen.slice(0, MOST_INDICATORS).map((code) => (
    <PanelBoundary key={code} of={`sheet ${dataset.id} ${code} ${region} ${year}`}>
      <IndicatorSheet dataset={dataset} view={view} code={code} region={region} year={year} />
    </PanelBoundary>
  ));
}
