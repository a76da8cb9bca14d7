import { useState } from 'react';
import { columnRanges } from '../core/import/columnRanges.ts';
import { LIMITS } from '../core/import/limits.ts';
import { columnLetter } from '../text/columnLetter.ts';
import { formatNumber } from '../text/format.ts';
import { importingMessages } from '../text/messages/importing.ts';
import css from './ColumnChoice.module.css';
import controls from './controls.module.css';
import { useLanguage } from './Language.tsx';

interface ColumnChoiceProps {
  /** The cells of the table's first full row. */
  readonly headers: readonly string[];
  readonly onChoose: (columns: readonly number[]) => void;
}

const SHOWN = 400;

/** Which columns of a table that is too wide are read: typed as ranges, or picked by their headers. */
export function ColumnChoice({ headers, onChoose }: ColumnChoiceProps) {
  const importing = importingMessages(useLanguage());
  const [typed, setTyped] = useState(`1-${LIMITS.columns}`);
  const [wanted, setWanted] = useState('');
  const columns = columnRanges(typed, headers.length);
  const fits = columns !== null && columns.length > 0 && columns.length <= LIMITS.columns;
  const found = headers
    .map((header, at) => ({ header, column: at + 1 }))
    .filter(({ header }) => header.toLowerCase().includes(wanted.trim().toLowerCase()));
  const chosen = new Set(columns ?? []);
  const toggle = (column: number): void => {
    if (!chosen.delete(column)) chosen.add(column);
    setTyped(asRanges([...chosen].sort((a, b) => a - b)));
  };
  return (
    <form
      className={css.choice}
      onSubmit={(event) => {
        event.preventDefault();
        if (fits) onChoose(columns);
      }}
    >
      <label className={css.row}>
        {importing.columnRanges}
        <input
          className={`${controls.field} ${css.ranges}`}
          value={typed}
          aria-invalid={!fits}
          onChange={({ target }) => setTyped(target.value)}
        />
        <span className={fits ? css.count : css.over} role="status">
          {columns === null
            ? importing.columnsUnknown(formatNumber(headers.length, 0))
            : importing.columnsChosen(columns.length, LIMITS.columns)}
        </span>
        <button type="submit" className={controls.primary} disabled={!fits}>
          {importing.readColumns}
        </button>
      </label>
      <label className={css.row}>
        {importing.findColumn}
        <input className={controls.field} value={wanted} onChange={({ target }) => setWanted(target.value)} />
      </label>
      <ul className={css.list} aria-label={importing.columns}>
        {found.slice(0, SHOWN).map(({ header, column }) => (
          <li key={column}>
            <label>
              <input type="checkbox" checked={chosen.has(column)} onChange={() => toggle(column)} />{' '}
              <small translate="no">{columnLetter(column)}</small> {header.slice(0, 40) || '—'}
            </label>
          </li>
        ))}
        {found.length > SHOWN && <li>… {formatNumber(found.length, 0)}</li>}
      </ul>
    </form>
  );
}

/** 1-3, 8: ascending columns as they are typed. */
function asRanges(columns: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const column of columns) {
    const open = runs.at(-1);
    if (open !== undefined && column === open[1] + 1) open[1] = column;
    else runs.push([column, column]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}
