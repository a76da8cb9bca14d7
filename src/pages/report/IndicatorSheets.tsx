import type { Dataset } from '../../core/dataset/dataset.ts';
import type { ReportView } from '../../core/view/view.ts';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { chosenIndicators, MOST_INDICATORS } from './chosenIndicators.ts';
import { IndicatorSheet } from './IndicatorSheet.tsx';

interface IndicatorSheetsProps {
  readonly dataset: Dataset;
  readonly view: ReportView;
  readonly region: number;
  readonly year: number;
}

/** The chosen indicators, each on a sheet of its own. */
export function IndicatorSheets({ dataset, view, region, year }: IndicatorSheetsProps) {
  return chosenIndicators(dataset, view.indicators)
    .slice(0, MOST_INDICATORS)
    .map((code) => (
      <PanelBoundary key={code} of={`sheet ${dataset.id} ${code} ${region} ${year}`}>
        <IndicatorSheet dataset={dataset} view={view} code={code} region={region} year={year} />
      </PanelBoundary>
    ));
}
