import type { ReactNode } from 'react';
import type { OverviewItem } from '../../core/overview/overviewItems.ts';
import { indicatorView } from '../../core/view/formatView.ts';
import type { OverviewView } from '../../core/view/view.ts';
import { formatQuantity } from '../../text/format.ts';
import { isPartName } from '../../text/partName.ts';
import { readingCells } from '../../text/readingCells.ts';
import { formatMissing } from '../../text/reasonText.ts';
import { IndicatorName } from '../../ui/IndicatorName.tsx';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { Sparkline } from '../../ui/Sparkline.tsx';
import { VerdictMark } from '../../ui/VerdictMark.tsx';
import { ViewLink } from '../../ui/ViewLink.tsx';
import css from './SectionTable.module.css';
import { TargetBar } from './TargetBar.tsx';

interface ReadingRowProps {
  readonly item: OverviewItem;
  readonly view: OverviewView;
  readonly noted: boolean;
  /** The cell of its section, where one begins. */
  readonly lead: ReactNode;
  /** Whether the table has a column of targets. */
  readonly targets: boolean;
}

/** One row: the years, last year to this, the change in its own unit, the target, the verdict. */
export function ReadingRow({ item, view, noted, lead, targets }: ReadingRowProps) {
  const { overview } = useText();
  const language = useLanguage();
  const { reading, series } = item;
  const { indicator } = series;
  const child = isPartName(item.name);
  const first = series.points[0];
  const cells = readingCells(reading, language);
  return (
    <tr className={css.row}>
      {lead}
      <th scope="row" className={child ? css.child : css.name}>
        <ViewLink to={indicatorView({ ...view, region: item.region || null }, indicator.id)}>
          {item.kind === 'region' ? item.name : <IndicatorName indicator={indicator} />}
        </ViewLink>
        {noted && <span className={css.flag}>{overview.flagNote}</span>}
      </th>
      <td className={css.trend}>
        <Sparkline
          series={series}
          year={reading.year}
          verdict={reading.verdict}
          width={112}
          height={24}
          label={overview.sparkline(
            item.name,
            first === undefined
              ? ''
              : `${first.year} ${formatQuantity(first.value, first.bound, indicator, language)}`,
            `${reading.year} ${cells.value}`,
          )}
        />
      </td>
      <td className={css.base} translate="no">
        {cells.base} <span aria-hidden="true">→</span>
      </td>
      <td className={css.now} translate="no">
        <b title={typeof reading.value === 'number' ? undefined : formatMissing(reading.value, language)}>
          {cells.value}
        </b>{' '}
        <small>
          {cells.unit}
          {reading.provisional && ` (${overview.provisional})`}
          {cells.parts !== '' && ` ${cells.parts}`}
        </small>
      </td>
      <td className={`${css.change} ${reading.verdict}`} translate="no">
        {cells.change}
      </td>
      <td className={css.remark}>
        <span translate="no">{cells.difference}</span> {cells.remark}
      </td>
      {targets && (
        <td className={`${css.target} ${reading.target === null ? css.noTarget : ''}`}>
          {reading.target === null ? (
            <span className={css.dash}>—</span>
          ) : (
            <TargetBar reading={reading} target={reading.target} />
          )}
        </td>
      )}
      <td className={css.verdict}>
        <VerdictMark reading={reading} />
      </td>
    </tr>
  );
}
