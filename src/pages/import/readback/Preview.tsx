import { useMemo, useState } from 'react';
import type { ReadBack } from '../../../core/import/readBack.ts';
import type { Choices } from '../../../core/import/report.ts';
import type { Problem } from '../../../core/problem.ts';
import { columnLetter } from '../../../text/columnLetter.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import { useLanguage } from '../../../ui/Language.tsx';
import { ColumnPanel } from './ColumnPanel.tsx';
import { markedCells, openerId, type Place } from './markedCells.ts';
import css from './Preview.module.css';
import { PreviewGap } from './PreviewGap.tsx';
import { isWide, PreviewRow } from './PreviewRow.tsx';
import { previewParts } from './previewParts.ts';
import { RoleSelect } from './RoleSelect.tsx';
import { RowPanel } from './RowPanel.tsx';

interface PreviewProps {
  readonly back: ReadBack;
  readonly findings: readonly Problem[];
  readonly onChange: (choices: Choices) => void;
  readonly onFinding: (finding: Problem) => void;
}

/** The file as it stands, with physical line numbers; each column under the use it was given, each row as what it was taken for. */
export function Preview({ back, findings, onChange, onFinding }: PreviewProps) {
  const words = readBackMessages(useLanguage());
  const [place, setPlace] = useState<Place | null>(null);
  const { columns, rows, outcome } = back;
  const marks = useMemo(
    () =>
      markedCells(
        findings,
        columns.map(({ column }) => column),
      ),
    [findings, columns],
  );
  const last = outcome.kind === 'read' && !back.partial ? outcome.report.balance.lines : null;
  const parts = useMemo(() => previewParts(rows, findings, last), [rows, findings, last]);
  const toggle = (kind: Place['kind'], at: number): void =>
    setPlace(place?.kind === kind && place.at === at ? null : { kind, at });
  const column = place?.kind === 'column' ? columns.find((one) => one.column === place.at) : undefined;
  const row = place?.kind === 'line' ? rows.find((one) => one.line === place.at) : undefined;
  const close = (): void => {
    if (place !== null) document.getElementById(openerId(place))?.focus();
    setPlace(null);
  };
  const isLonger = rows.some(({ kind, cells }) => !isWide(kind) && cells.length > columns.length);
  if (rows.length === 0) return <p>{words.nothingToShow}</p>;
  return (
    <>
      {column !== undefined && (
        <ColumnPanel key={column.column} column={column} back={back} onChange={onChange} onClose={close} />
      )}
      {row !== undefined && (
        <RowPanel key={row.line} row={row} back={back} onChange={onChange} onClose={close} />
      )}
      <div className={css.scroll} role="region" tabIndex={0} aria-label={words.previewTable}>
        <table className={css.grid}>
          <thead>
            <tr className={css.letters}>
              <th scope="col" className={css.line}>
                <span className="hidden-text">{words.lineNumber}</span>
              </th>
              {columns.map((one) => (
                <th key={one.column} scope="col">
                  <button
                    type="button"
                    id={openerId({ kind: 'column', at: one.column })}
                    aria-label={words.openColumn(columnLetter(one.column))}
                    aria-expanded={place?.kind === 'column' && place.at === one.column}
                    onClick={() => toggle('column', one.column)}
                  >
                    {columnLetter(one.column)}
                  </button>
                </th>
              ))}
              {isLonger && <th scope="col">{words.beyond}</th>}
            </tr>
            <tr className={css.roles}>
              <td className={css.line} />
              {columns.map((one) => (
                <td key={one.column}>
                  <RoleSelect column={one} choices={back.choices} onChange={onChange} />
                </td>
              ))}
              {isLonger && <td />}
            </tr>
          </thead>
          <tbody>
            {parts.map((part) =>
              part.kind === 'gap' ? (
                <PreviewGap
                  key={`gap ${part.first}`}
                  gap={part}
                  width={columns.length + (isLonger ? 1 : 0)}
                />
              ) : (
                <PreviewRow
                  key={part.row.line}
                  row={part.row}
                  columns={columns}
                  marks={marks}
                  isLonger={isLonger}
                  isOpen={place?.kind === 'line' && place.at === part.row.line}
                  onOpen={() => toggle('line', part.row.line)}
                  onFinding={onFinding}
                />
              ),
            )}
          </tbody>
        </table>
      </div>
    </>
  );
}
