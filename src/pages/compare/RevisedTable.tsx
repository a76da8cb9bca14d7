import type { Revision } from '../../core/compare/revisions.ts';
import { comparedCells } from '../../text/comparedCells.ts';
import type { CompareMessages } from '../../text/messages/compare.ts';
import { IndicatorName } from '../../ui/IndicatorName.tsx';
import { useLanguage } from '../../ui/Language.tsx';
import { CompareTable } from './CompareTable.tsx';
import css from './CompareTables.module.css';

interface RevisedTableProps {
  readonly rows: readonly Revision[];
  readonly confirmed: number;
  readonly words: CompareMessages;
}

/** Years that both datasets print, with other numbers. */
export function RevisedTable({ rows, confirmed, words }: RevisedTableProps) {
  const language = useLanguage();
  const hasRegions = rows.some(({ reading }) => reading.region !== '');
  return (
    <>
      <CompareTable
        rows={rows}
        label={words.tabs.revised}
        words={words}
        head={
          <>
            <th scope="col">{words.columns.name}</th>
            {hasRegions && <th scope="col">{words.columns.region}</th>}
            <th scope="col">{words.columns.year}</th>
            <th scope="col" className={css.right}>
              A
            </th>
            <th scope="col" className={css.right}>
              B
            </th>
            <th scope="col" className={css.right}>
              {words.columns.difference}
            </th>
            <th scope="col" className={css.right}>
              {words.columns.change}
            </th>
            <th scope="col">{words.columns.note}</th>
            <th scope="col">{words.columns.lines}</th>
          </>
        }
        row={(row) => {
          const { reading } = row;
          const cells = comparedCells(row, words, language);
          return (
            <tr key={`${reading.indicator.id} ${reading.region} ${reading.year}`}>
              <th scope="row">
                <IndicatorName indicator={reading.indicator} />
              </th>
              {hasRegions && <td>{reading.region}</td>}
              <td translate="no">{reading.year}</td>
              <td className={css.before} translate="no">
                {cells.before}
              </td>
              <td className={css.after} translate="no">
                <b>{cells.value}</b> <small>{cells.unit}</small>
              </td>
              <td className={css.right} translate="no">
                {cells.difference}
              </td>
              <td className={css.change} translate="no">
                {cells.change}
              </td>
              <td className={`${css.note} ${css.wrap}`}>{cells.note}</td>
              <td className={css.note} translate="no">
                {cells.lines}
              </td>
            </tr>
          );
        }}
      />
      {confirmed > 0 && <p className={css.hint}>{words.revisedHint(confirmed)}</p>}
    </>
  );
}
