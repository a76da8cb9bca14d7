import type { LoneRow } from '../../core/compare/compare.ts';
import { formatQuantity, unitLabel } from '../../text/format.ts';
import type { CompareMessages } from '../../text/messages/compare.ts';
import { IndicatorName } from '../../ui/IndicatorName.tsx';
import { useLanguage } from '../../ui/Language.tsx';
import { CompareTable } from './CompareTable.tsx';
import css from './CompareTables.module.css';

interface LoneTableProps {
  readonly rows: readonly LoneRow[];
  readonly side: 'A' | 'B';
  readonly label: string;
  readonly words: CompareMessages;
}

/** What only one side has a number for. */
export function LoneTable({ rows, side, label, words }: LoneTableProps) {
  const language = useLanguage();
  const hasRegions = rows.some(({ region }) => region !== '');
  return (
    <CompareTable
      rows={rows}
      label={label}
      words={words}
      head={
        <>
          <th scope="col">{words.columns.name}</th>
          {hasRegions && <th scope="col">{words.columns.region}</th>}
          <th scope="col" className={css.right}>
            {side} {rows[0]?.point.year}
          </th>
          <th scope="col">{words.columns.lines}</th>
        </>
      }
      row={({ indicator, region, point }) => (
        <tr key={`${indicator.id} ${region}`}>
          <th scope="row">
            <IndicatorName indicator={indicator} />
          </th>
          {hasRegions && <td>{region}</td>}
          <td className={css.after} translate="no">
            <b>{formatQuantity(point.value, point.bound, indicator, language)}</b>{' '}
            <small>{unitLabel(point.unit || indicator.unit, language)}</small>
          </td>
          <td className={css.note} translate="no">
            {words.line(point.line)}
          </td>
        </tr>
      )}
    />
  );
}
