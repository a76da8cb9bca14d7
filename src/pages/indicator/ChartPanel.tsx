import { useMemo, useState } from 'react';
import { chartPlan } from '../../charts/chartPlan.ts';
import { PAPER_WIDTH } from '../../charts/usePrinting.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Series } from '../../core/dataset/series.ts';
import { bestAndWorst } from '../../core/measures/run.ts';
import type { IndicatorView } from '../../core/view/view.ts';
import { formatQuantity, unitLabel } from '../../text/format.ts';
import { Chart } from '../../ui/Chart.tsx';
import controls from '../../ui/controls.module.css';
import { useIndicatorName } from '../../ui/IndicatorName.tsx';
import { useLanguage } from '../../ui/Language.tsx';
import { loadable } from '../../ui/loadable.tsx';
import { SampleBadge } from '../../ui/SampleBadge.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useIsDark } from '../../ui/useIsDark.ts';
import { useNarrow } from '../../ui/useNarrow.ts';
import { go } from '../../ui/viewState.ts';
import { BaseYear } from './BaseYear.tsx';
import { ChartCursor } from './ChartCursor.tsx';
import css from './ChartPanel.module.css';
import { CopyButton } from './CopyButton.tsx';
import { RegionCompare } from './RegionCompare.tsx';
import { SmallMultiples } from './SmallMultiples.tsx';
import { useWords } from './useWords.ts';
import { YearTable } from './YearTable.tsx';

const IndicatorHandOut = loadable(async () => (await import('./IndicatorHandOut.tsx')).IndicatorHandOut);

interface ChartPanelProps {
  readonly dataset: Dataset;
  readonly series: Series;
  readonly code: number;
  readonly view: IndicatorView;
  readonly year: number;
  readonly sentence: string;
}

const MODES = ['value', 'yoy', 'index', 'target'] as const;

/** The switch, the chart with its cursor, the regions beside it, and the same numbers as a table. */
export function ChartPanel({ dataset, series, code, view, year, sentence }: ChartPanelProps) {
  const words = useWords();
  const language = useLanguage();
  const dark = useIsDark();
  const narrow = useNarrow();
  const name = useIndicatorName(series.indicator);
  const [cursor, setCursor] = useState<number | null>(null);
  const [front, setFront] = useState<string | null>(null);
  const unit = unitLabel(series.indicator.unit, language) || series.indicator.unit;
  const plan = useMemo(
    () => chartPlan({ dataset, series, code, view, year, words, language, dark, name, unit, narrow, front }),
    [dataset, series, code, view, year, words, language, dark, name, unit, narrow, front],
  );
  const { best, worst } = bestAndWorst(series);
  const known = series.points.filter((point) => typeof point.value === 'number');
  const said = (point: typeof best): string =>
    point === null
      ? '—'
      : `${point.year} ${formatQuantity(point.value, point.bound, series.indicator, language)}`;
  const [highest, lowest] = series.indicator.direction === 'lower_better' ? [worst, best] : [best, worst];
  const summary = words.summary({
    name,
    unit,
    first: series.points[0]?.year ?? year,
    last: series.points.at(-1)?.year ?? year,
    highest: said(highest),
    lowest: said(lowest),
    missing: series.points.length - known.length,
  });
  const pin = (pinned: number): void => go({ ...view, pin: view.pin === pinned ? null : pinned }, 'replace');
  const leave = (): void => {
    setCursor(null);
    if (view.pin !== null) go({ ...view, pin: null }, 'replace');
  };
  return (
    <section className={css.panel} aria-label={words.chartLabel(name, words.modes[view.mode])}>
      <div className={css.tools}>
        <Segmented
          label={words.mode}
          options={MODES.map((mode) => ({ value: mode, text: words.modes[mode] }))}
          value={view.mode}
          onChange={(mode) => go({ ...view, mode }, 'replace')}
        />
        <span className={css.take}>
          <CopyButton
            text={sentence}
            label={words.copySentence}
            done={words.copied}
            className={controls.quiet}
          />
          <IndicatorHandOut
            facts={{ dataset, series, code, view, year, words, language, name, unit }}
            drawn={known.length > 0}
          />
        </span>
      </div>
      <RegionCompare dataset={dataset} series={series} view={view} onFront={setFront} />
      <p className={css.title}>
        <b>{plan.title}</b> <span>{plan.hint}</span> {dataset.sample && <SampleBadge />}
      </p>
      {known.length === 0 ? (
        <div className={css.empty}>
          <p>{words.allMissing}</p>
        </div>
      ) : plan.kind === 'multiples' ? (
        <SmallMultiples lines={plan.lines} years={plan.years} year={year} />
      ) : (
        <ChartCursor
          years={plan.years}
          year={year}
          insets={plan.insets}
          height={plan.height}
          cursor={cursor}
          onCursor={setCursor}
          onPin={pin}
          onLeave={leave}
          series={series}
          lines={plan.lines}
          label={words.chartLabel(name, words.modes[view.mode])}
          summary={summary}
          pinned={view.pin}
        >
          <Chart option={plan.option} height={plan.height} paperWidth={PAPER_WIDTH} />
        </ChartCursor>
      )}
      {view.mode === 'index' && known.length > 0 && plan.kind === 'chart' && (
        <BaseYear
          key={series.indicator.id}
          series={series}
          view={view}
          years={plan.years}
          insets={plan.insets}
        />
      )}
      <YearTable
        series={series}
        view={view}
        year={year}
        years={plan.years}
        insets={plan.kind === 'chart' ? plan.insets : null}
        lines={plan.lines}
      />
    </section>
  );
}
