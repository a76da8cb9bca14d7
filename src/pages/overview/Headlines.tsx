import { indicatorView } from '../../core/view/formatView.ts';
import type { OverviewView } from '../../core/view/view.ts';
import { formatLimit, formatNumber, formatQuantity, formatValue, unitLabel } from '../../text/format.ts';
import { changeInWords } from '../../text/sentence.ts';
import { IndicatorName, useIndicatorName } from '../../ui/IndicatorName.tsx';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import { SampleBadge } from '../../ui/SampleBadge.tsx';
import { Sparkline } from '../../ui/Sparkline.tsx';
import { VerdictMark } from '../../ui/VerdictMark.tsx';
import { ViewLink } from '../../ui/ViewLink.tsx';
import css from './Headlines.module.css';
import type { OverviewItem } from './overviewItems.ts';

interface HeadlinesProps {
  readonly items: readonly OverviewItem[];
  readonly view: OverviewView;
  readonly sample: boolean;
}

/** The four that lead: value, change in words, the years behind, and the target. */
export function Headlines({ items, view, sample }: HeadlinesProps) {
  const { overview } = useText();
  return (
    <section className={css.strip} aria-label={overview.headlines}>
      {items.map((item) => (
        <Headline key={item.key} item={item} view={view} sample={sample} />
      ))}
    </section>
  );
}

function Headline({
  item,
  view,
  sample,
}: {
  readonly item: OverviewItem;
  readonly view: OverviewView;
  readonly sample: boolean;
}) {
  const { overview } = useText();
  const language = useLanguage();
  const { series, reading } = item;
  const { indicator } = series;
  const indicatorName = useIndicatorName(indicator);
  const first = series.points.find((point) => typeof point.value === 'number');
  const value = formatValue(reading, language);
  const { target } = reading;
  return (
    <ViewLink to={indicatorView({ ...view, region: item.region || null }, indicator.id)} className={css.card}>
      <span className={css.head}>
        <h2 className={css.name}>
          {item.kind === 'region' ? item.name : <IndicatorName indicator={indicator} />}
        </h2>
        <VerdictMark reading={reading} />
      </span>
      <span className={css.value} translate="no">
        {value} <small>{unitLabel(reading.unit, language)}</small>
      </span>
      <span className={css.change}>
        <Phrases phrases={changeInWords(reading, language)} />
      </span>
      {series.points.length > 1 && (
        <span className={css.chart}>
          <span className={css.first} translate="no">
            {first !== undefined && first.year < reading.year
              ? formatQuantity(first.value, first.bound, indicator.decimals, language)
              : ''}
          </span>
          <Sparkline
            series={series}
            year={reading.year}
            verdict={reading.verdict}
            width={236}
            height={58}
            strong
            label={overview.sparkline(
              indicatorName,
              first === undefined ? '—' : String(first.year),
              String(reading.year),
            )}
          />
          {target !== null && (
            <span className={css.target} translate="no">
              {overview.target(formatLimit(target.target.value, target.target.bound))}
              <br />
              {target.reached
                ? overview.reached
                : overview.notReached(formatNumber(Math.abs(target.distance), indicator.decimals))}
            </span>
          )}
        </span>
      )}
      <span className={`${css.axis} ${sample ? css.sample : ''}`} translate="no">
        <span>{series.points.length > 1 ? series.points[0]?.year : ''}</span>
        {sample && <SampleBadge />}
        <b>{series.points.at(-1)?.year}</b>
      </span>
    </ViewLink>
  );
}
