import type { OverviewItem } from '../../core/overview/overviewItems.ts';
import { indicatorView } from '../../core/view/formatView.ts';
import type { OverviewView } from '../../core/view/view.ts';
import { changeInWords } from '../../text/changeInWords.ts';
import { formatLimit, formatQuantity, formatValue, unitLabel } from '../../text/format.ts';
import { partsText } from '../../text/partsText.ts';
import { targetGap } from '../../text/targetGap.ts';
import { IndicatorName, useIndicatorName } from '../../ui/IndicatorName.tsx';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import { Sparkline } from '../../ui/Sparkline.tsx';
import { VerdictMark } from '../../ui/VerdictMark.tsx';
import { ViewLink } from '../../ui/ViewLink.tsx';
import { HeadlineAxis } from './HeadlineAxis.tsx';
import css from './Headlines.module.css';

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

interface HeadlineProps {
  readonly item: OverviewItem;
  readonly view: OverviewView;
  readonly sample: boolean;
}

function Headline({ item, view, sample }: HeadlineProps) {
  const { overview } = useText();
  const language = useLanguage();
  const { series, reading } = item;
  const { indicator } = series;
  const { target, partYear } = reading;
  const indicatorName = useIndicatorName(indicator);
  const first = series.points.find((point) => typeof point.value === 'number');
  const value = formatValue(reading, language);
  return (
    <ViewLink to={indicatorView({ ...view, region: item.region || null }, indicator.id)} className={css.card}>
      <span className={css.head}>
        <h2 className={css.name}>
          {item.kind === 'region' ? item.name : <IndicatorName indicator={indicator} />}
        </h2>
        <VerdictMark reading={reading} />
      </span>
      <span className={`${css.value} ${sizeOf(value)}`} translate="no">
        <span>{value}</span>{' '}
        <small>
          {unitLabel(reading.unit, language)}
          {partYear !== null && ` ${partsText(partYear, language)}`}
        </small>
      </span>
      <span className={css.change}>
        <Phrases phrases={changeInWords(reading, language)} />
      </span>
      <span className={css.ends} translate="no">
        <span>
          {first !== undefined && first.year < reading.year
            ? formatQuantity(first.value, first.bound, indicator, language)
            : ''}
        </span>
        {target !== null && (
          <span className={css.target}>
            {overview.target(formatLimit(target.target.value, target.target.bound))}{' '}
            <b>{targetGap(target, indicator.decimals, overview)}</b>
          </span>
        )}
      </span>
      <span className={css.chart}>
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
        <HeadlineAxis years={series.points.map((point) => point.year)} year={reading.year} sample={sample} />
      </span>
    </ViewLink>
  );
}

/** Long numbers step down in size, so that they stay within their column. */
function sizeOf(value: string): string {
  if (value.length <= 9) return '';
  return (value.length <= 11 ? css.long : css.longest) ?? '';
}
