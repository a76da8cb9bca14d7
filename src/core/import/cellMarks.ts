import type { Codes } from './codes.ts';
import type { Findings } from './findings.ts';
import type { RecordBatch } from './records.ts';

/** Cells of names that hold more than the name, each where it stands. */
export function reportMarks({ names, marked }: Codes, findings: Findings): void {
  for (const { cell, code, mark, line, column } of marked)
    if (mark === 'hidden_characters' || names[code] !== cell)
      findings.add(mark, mark === 'footnote_mark' ? 'note' : 'warning', { line, column, raw: cell });
}

/** Cells with a character that an earlier conversion lost. */
export function reportDamage({ rows, lines }: RecordBatch, findings: Findings): void {
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell.includes('\ufffd'))
        findings.add('replacement_characters', 'warning', {
          line: lines[at] ?? null,
          column: column + 1,
          raw: cell,
        });
    });
  });
}
