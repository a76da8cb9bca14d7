import type { Dataset } from '../../core/dataset/dataset.ts';
import { seriesOf } from '../../core/dataset/seriesOf.ts';
import { readYear } from '../../core/measures/yearOverYear.ts';
import { indicatorView } from '../../core/view/formatView.ts';
import type { IndicatorView } from '../../core/view/view.ts';
import { formatChange, formatValue, unitLabel } from '../../text/format.ts';
import { IndicatorName } from '../../ui/IndicatorName.tsx';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { SampleBadge } from '../../ui/SampleBadge.tsx';
import { Sparkline } from '../../ui/Sparkline.tsx';
import { VerdictMark } from '../../ui/VerdictMark.tsx';
import { ViewLink } from '../../ui/ViewLink.tsx';
import css from './Siblings.module.css';
import { useWords } from './useWords.ts';

interface SiblingsProps {
  readonly dataset: Dataset;
  readonly code: number;
  readonly region: number;
  readonly view: IndicatorView;
  readonly year: number;
}

const SHOWN = 4;

/** The neighbours in the same group, section or file, each with its year. */
export function Siblings({ dataset, code, region, view, year }: SiblingsProps) {
  const { overview } = useText();
  const words = useWords();
  const language = useLanguage();
  const { indicators } = dataset;
  const own = indicators[code];
  const near = indicators.flatMap((indicator, at) => {
    const same =
      indicator.section === own?.section && (own?.group === null || indicator.group === own?.group);
    return same && at !== code ? [at] : [];
  });
  const after = near.filter((at) => at > code);
  const shown = [...after, ...near.filter((at) => at < code)].slice(0, SHOWN);
  if (shown.length === 0) return null;
  return (
    <section className={css.panel} aria-label={words.siblings}>
      <h2>
        {words.siblings} {own?.group} {dataset.sample && <SampleBadge />}
      </h2>
      <div className={css.row}>
        {shown.map((at) => {
          const series = seriesOf(dataset, at, region);
          const reading = readYear(series, year);
          return (
            <ViewLink
              key={series.indicator.id}
              to={indicatorView(view, series.indicator.id)}
              className={css.card}
            >
              <span className={css.head}>
                <span className={css.name}>
                  <IndicatorName indicator={series.indicator} />
                </span>
                <VerdictMark reading={reading} />
              </span>
              <span className={css.head} translate="no">
                <span className={css.value}>
                  {formatValue(reading, language)} <small>{unitLabel(reading.unit, language)}</small>
                </span>
                <span className={`${css.change} ${reading.verdict}`}>{formatChange(reading, language)}</span>
              </span>
              <Sparkline
                series={series}
                year={year}
                verdict={reading.verdict}
                width={260}
                height={44}
                label={overview.sparkline(
                  series.indicator.name,
                  String(series.points[0]?.year ?? ''),
                  String(year),
                )}
              />
            </ViewLink>
          );
        })}
      </div>
    </section>
  );
}
