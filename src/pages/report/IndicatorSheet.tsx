import { useMemo } from 'react';
import { chartPlan } from '../../charts/chartPlan.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { seriesOf } from '../../core/dataset/seriesOf.ts';
import { indicatorView } from '../../core/view/formatView.ts';
import type { ReportView } from '../../core/view/view.ts';
import { unitLabel } from '../../text/format.ts';
import { indicatorSentence } from '../../text/indicatorSentence.ts';
import { indicatorMessages } from '../../text/messages/indicator.ts';
import { Chart } from '../../ui/Chart.tsx';
import { useIndicatorName } from '../../ui/IndicatorName.tsx';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import { IndicatorFacts } from './IndicatorFacts.tsx';
import css from './Sheet.module.css';
import { SheetHead } from './SheetHead.tsx';
import { YearsTable } from './YearsTable.tsx';

interface IndicatorSheetProps {
  readonly dataset: Dataset;
  readonly view: ReportView;
  readonly code: number;
  readonly region: number;
  readonly year: number;
}

/** One indicator on paper: the finding, its chart, the same years as a table, what it is and where it comes from. */
export function IndicatorSheet({ dataset, view, code, region, year }: IndicatorSheetProps) {
  const language = useLanguage();
  const { overview } = useText();
  const series = useMemo(() => seriesOf(dataset, code, region), [dataset, code, region]);
  const { indicator } = series;
  const name = useIndicatorName(indicator);
  const words = indicatorMessages(language);
  const unit = unitLabel(indicator.unit, language) || indicator.unit;
  const names: Readonly<Record<string, string>> = overview.section;
  const plan = useMemo(
    () =>
      chartPlan({
        dataset,
        series,
        code,
        view: indicatorView(view, indicator.id),
        year,
        words,
        language,
        dark: false,
        name,
        unit,
        narrow: false,
        front: null,
      }),
    [dataset, series, code, view, indicator.id, year, words, language, name, unit],
  );
  const drawn = series.points.some((point) => typeof point.value === 'number');
  return (
    <section className={css.sheet}>
      <SheetHead
        dataset={dataset}
        line={[
          series.region.name,
          indicator.section === null ? '' : (names[indicator.section] ?? indicator.section),
          indicator.group ?? '',
          unit === '' ? '' : words.unit(unit),
          words.directions[indicator.direction],
        ]}
      />
      <h1 className={css.finding}>
        <Phrases phrases={indicatorSentence(series, year, language)} />
      </h1>
      {plan.kind === 'chart' && drawn && (
        <figure className={css.chart}>
          <figcaption>
            <b>{plan.title}</b> {plan.hint}
          </figcaption>
          <Chart option={plan.option} height={plan.height} />
        </figure>
      )}
      {!drawn && <p>{words.allMissing}</p>}
      <YearsTable series={series} year={year} label={words.table(name)} />
      <IndicatorFacts dataset={dataset} series={series} year={year} />
    </section>
  );
}
