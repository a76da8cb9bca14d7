import type { ReactNode } from 'react';
import type { CompareMessages } from '../../text/messages/compare.ts';
import { FirstRows } from '../../ui/FirstRows.tsx';
import css from './CompareTables.module.css';

interface CompareTableProps<Row> {
  readonly rows: readonly Row[];
  readonly label: string;
  readonly words: CompareMessages;
  /** The header cells. */
  readonly head: ReactNode;
  readonly row: (row: Row) => ReactNode;
}

const SHOWN = 120;

/** A table of the comparison: its first rows until all are asked for, in a frame of its own to scroll sideways. */
export function CompareTable<Row>({ rows, label, words, head, row }: CompareTableProps<Row>) {
  return (
    <FirstRows rows={rows} most={SHOWN} showAll={words.showAll}>
      {(shown) => (
        <div className={css.scroll} role="region" tabIndex={0} aria-label={label}>
          <table className={css.table}>
            <thead>
              <tr>{head}</tr>
            </thead>
            <tbody>{shown.map(row)}</tbody>
          </table>
        </div>
      )}
    </FirstRows>
  );
}
