import type { Series } from '../../core/dataset/series.ts';
import { changeSign } from '../../core/measures/changeSign.ts';
import { readYear } from '../../core/measures/yearOverYear.ts';
import type { OverviewItem } from '../../core/overview/overviewItems.ts';
import { indicatorView } from '../../core/view/formatView.ts';
import type { IndicatorView, OverviewView } from '../../core/view/view.ts';
import { formatChange, formatValue, joinUnit } from '../../text/format.ts';
import { formatReason } from '../../text/reasonText.ts';
import { verdictWord } from '../../text/verdictText.ts';
import { IndicatorName } from '../../ui/IndicatorName.tsx';
import { useLanguage } from '../../ui/Language.tsx';
import { ReadingSign } from '../../ui/VerdictMark.tsx';
import { ViewLink } from '../../ui/ViewLink.tsx';
import css from './Matrix.module.css';

interface MatrixRowProps {
  readonly item: OverviewItem;
  readonly years: readonly number[];
  readonly view: OverviewView;
}

/** The changes of one indicator, a cell a year; each leads to its year, where the reason is said too. */
export function MatrixRow({ item, years, view }: MatrixRowProps) {
  const { series } = item;
  const to = indicatorView({ ...view, region: item.region || null }, series.indicator.id);
  return (
    <tr>
      <th scope="row" className={css.name}>
        <ViewLink to={to}>
          {item.kind === 'region' ? item.name : <IndicatorName indicator={series.indicator} />}
        </ViewLink>
      </th>
      {years.map((year) => (
        <MatrixCell key={year} series={series} year={year} to={{ ...to, year }} />
      ))}
    </tr>
  );
}

interface MatrixCellProps {
  readonly series: Series;
  readonly year: number;
  readonly to: IndicatorView;
}

function MatrixCell({ series, year, to }: MatrixCellProps) {
  const language = useLanguage();
  const reading = readYear(series, year);
  const { verdict, reason, unit } = reading;
  const difference = changeSign(reading);
  const change = formatChange(reading, language);
  const value = formatValue(reading, language);
  const words = [
    String(year),
    typeof reading.value === 'number' ? joinUnit(value, unit, language) : value,
    ...(difference === null ? [] : [change]),
    difference === null && reason !== null ? formatReason(reason, language) : verdictWord(verdict, language),
  ].join(language === 'zh' ? '，' : ', ');
  return (
    <td className={`${css.cell} ${css[verdict]}`} translate="no">
      <ViewLink to={to} className={verdict} aria-label={words} title={words}>
        {difference !== null && (
          <>
            <ReadingSign reading={reading} /> {change}
          </>
        )}
      </ViewLink>
    </td>
  );
}
