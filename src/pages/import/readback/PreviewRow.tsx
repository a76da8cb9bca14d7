import type { ReadBackColumn, ReadBackRow, RowKind } from '../../../core/import/readBack.ts';
import type { Problem } from '../../../core/problem.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import { problemText } from '../../../text/problemText.ts';
import { useLanguage } from '../../../ui/Language.tsx';
import { cellId, type MarkedCells, openerId } from './markedCells.ts';
import css from './Preview.module.css';

interface PreviewRowProps {
  readonly row: ReadBackRow;
  readonly columns: readonly ReadBackColumn[];
  readonly marks: MarkedCells;
  /** Some row is longer than the table: what stands beyond it has a column of its own. */
  readonly isLonger: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onFinding: (finding: Problem) => void;
}

/** Rows that are text over the whole width, not cells under columns. */
export function isWide(kind: RowKind): boolean {
  return kind === 'preamble' || kind === 'note' || kind === 'separator' || kind === 'blank';
}

/** One record of the file as what it was taken for; what a finding names is marked and leads to it. */
export function PreviewRow({ row, columns, marks, isLonger, isOpen, onOpen, onFinding }: PreviewRowProps) {
  const language = useLanguage();
  const words = readBackMessages(language);
  const { line, kind, cells } = row;
  const marked = (text: string, finding: Problem | null) =>
    finding === null ? (
      text
    ) : (
      <button type="button" className={css.mark} onClick={() => onFinding(finding)}>
        {text === '' ? <i className={css.empty}>{words.emptyCell}</i> : text}
        <span className="hidden-text">{words.markOf(problemText(finding, language).title)}</span>
      </button>
    );
  const filled = cells.filter((cell) => cell.trim() !== '');
  const ofLine = marks.at(line, 0);
  const first = ofLine ?? columns.map(({ column }) => marks.at(line, column)).find((one) => one !== null);
  return (
    <tr className={css[kind]}>
      <th scope="row" className={css.line} id={cellId(line, 0)}>
        <button
          type="button"
          id={openerId({ kind: 'line', at: line })}
          aria-label={`${words.openLine(line)}${words.kindAfter(words.kinds[kind])}`}
          aria-expanded={isOpen}
          onClick={onOpen}
        >
          {kind !== 'data' && kind !== 'unread' && <small>{words.kinds[kind]}</small>}
          <span>{line}</span>
        </button>
      </th>
      {isWide(kind) ? (
        <td
          colSpan={columns.length + (isLonger ? 1 : 0)}
          className={first == null ? undefined : css[`is-${first.severity}`]}
        >
          {marked(filled.join('\u3000'), first ?? null)}
        </td>
      ) : (
        <>
          {columns.map(({ column, reading, numeric }, at) => {
            const finding = marks.at(line, column) ?? (at === 0 ? ofLine : null);
            const text = cells[at];
            return (
              <td
                key={column}
                id={cellId(line, column)}
                title={text !== undefined && text.length > 16 ? text : undefined}
                className={[
                  numeric ? css.number : '',
                  reading === null || reading.role === 'ignored' || reading.role === 'published'
                    ? css.off
                    : '',
                  reading?.role === 'region' || reading?.role === 'indicator' ? css.name : '',
                  text === undefined ? css.none : '',
                  finding === null ? '' : css[`is-${finding.severity}`],
                ].join(' ')}
              >
                {marked(text ?? '', finding)}
              </td>
            );
          })}
          {isLonger && <td className={css.beyond}>{cells.slice(columns.length).join('　')}</td>}
        </>
      )}
    </tr>
  );
}
