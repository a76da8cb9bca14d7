import type { OverviewItem } from '../../core/overview/overviewItems.ts';
import { useText } from '../../ui/Language.tsx';
import { SampleBadge } from '../../ui/SampleBadge.tsx';
import css from './SectionTable.module.css';

interface TableHeadProps {
  /** Any row: all have the same years, and are of one kind. */
  readonly first: OverviewItem | undefined;
  readonly year: number;
  readonly sectioned: boolean;
  readonly targets: boolean;
  readonly sample: boolean;
}

/** The heads of the columns; themes and targets only where there are any. */
export function TableHead({ first, year, sectioned, targets, sample }: TableHeadProps) {
  const { overview } = useText();
  const { columns } = overview;
  const years = first?.series.points.map((point) => point.year) ?? [];
  const ends = new Set([years[0], years.at(-1)]);
  return (
    <thead>
      <tr>
        {sectioned && (
          <th scope="col">
            <span className="hidden-text">{columns.section}</span>
          </th>
        )}
        <th scope="col">{first?.kind === 'region' ? columns.region : columns.name}</th>
        <th scope="col" className={css.trend}>
          {[...ends].join('–')} {sample && <SampleBadge />}
        </th>
        <th scope="col" className={css.right} translate="no">
          {year - 1}
        </th>
        <th scope="col" className={css.now} translate="no">
          {year}
        </th>
        <th scope="col" className={css.right}>
          {columns.change}
        </th>
        <th scope="col">{columns.remark}</th>
        {targets && (
          <th scope="col" className={css.target}>
            {columns.target}
          </th>
        )}
        <th scope="col">{columns.verdict}</th>
      </tr>
    </thead>
  );
}
