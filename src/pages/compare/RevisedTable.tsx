import type { Revision } from '../../core/compare/revisions.ts';
import { formatBase, formatChange, formatDifference, formatValue, unitLabel } from '../../text/format.ts';
import type { CompareMessages } from '../../text/messages/compare.ts';
import { formatReason } from '../../text/reasonText.ts';
import { FirstRows } from '../../ui/FirstRows.tsx';
import { IndicatorName } from '../../ui/IndicatorName.tsx';
import { useLanguage } from '../../ui/Language.tsx';
import css from './CompareTables.module.css';

interface RevisedTableProps {
  readonly rows: readonly Revision[];
  readonly confirmed: number;
  readonly words: CompareMessages;
}

const SHOWN = 120;

/** Years that both datasets print, with other numbers. */
export function RevisedTable({ rows, confirmed, words }: RevisedTableProps) {
  const language = useLanguage();
  const hasRegions = rows.some(({ reading }) => reading.region !== '');
  return (
    <>
      <FirstRows rows={rows} most={SHOWN} showAll={words.showAll}>
        {(shown) => (
          <div className={css.scroll} role="region" tabIndex={0} aria-label={words.tabs.revised}>
            <table className={css.table}>
              <thead>
                <tr>
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
                  <th scope="col">{words.columns.lines}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map(({ reading, lineA, lineB }) => (
                  <tr key={`${reading.indicator.id} ${reading.region} ${reading.year}`}>
                    <th scope="row">
                      <IndicatorName indicator={reading.indicator} />
                    </th>
                    {hasRegions && <td>{reading.region}</td>}
                    <td translate="no">{reading.year}</td>
                    <td className={css.before} translate="no">
                      {formatBase(reading, language)}
                    </td>
                    <td className={css.after} translate="no">
                      <b>{formatValue(reading, language)}</b>{' '}
                      <small>{unitLabel(reading.unit, language)}</small>
                    </td>
                    <td className={css.right} translate="no">
                      {formatDifference(reading, language)}
                    </td>
                    <td className={css.change} translate="no">
                      {reading.difference === null && reading.reason !== null
                        ? formatReason(reading.reason, language)
                        : formatChange(reading, language)}
                    </td>
                    <td className={css.note} translate="no">
                      {words.lines(lineA, lineB)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </FirstRows>
      {confirmed > 0 && <p className={css.hint}>{words.revisedHint(confirmed)}</p>}
    </>
  );
}
