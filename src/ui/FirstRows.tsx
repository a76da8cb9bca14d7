import { type ReactNode, useState } from 'react';
import { usePrinting } from '../charts/usePrinting.ts';
import controls from './controls.module.css';
import css from './FirstRows.module.css';

interface FirstRowsProps<T> {
  readonly rows: readonly T[];
  readonly most: number;
  /** The words of the button that shows them all. */
  readonly showAll: (count: number) => string;
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** So many rows at first and the rest on demand, so that no drawing holds the page up; on paper all of them. */
export function FirstRows<T>({ rows, most, showAll, children }: FirstRowsProps<T>) {
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  return (
    <>
      {children(all || printing ? rows : rows.slice(0, most))}
      {!all && rows.length > most && (
        <p className={css.more}>
          <button type="button" className={controls.button} onClick={() => setAll(true)}>
            {showAll(rows.length)}
          </button>
        </p>
      )}
    </>
  );
}
