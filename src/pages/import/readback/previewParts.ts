import type { ReadBackRow } from '../../../core/import/readBack.ts';
import type { Problem } from '../../../core/problem.ts';

/** A row of the preview, or the lines that are left out between two of them. */
export type PreviewPart =
  | { readonly kind: 'row'; readonly row: ReadBackRow }
  | {
      readonly kind: 'gap';
      readonly first: number;
      readonly last: number;
      /** Lines in it that a finding names. */
      readonly marked: number;
    };

/** The rows with what is left out between and after them, so that every line is spoken of up to the last one that is known. */
export function previewParts(
  rows: readonly ReadBackRow[],
  findings: readonly Problem[],
  lastLine: number | null,
): readonly PreviewPart[] {
  const named = [...new Set(findings.flatMap(({ lines }) => lines))];
  const gap = (first: number, last: number): readonly PreviewPart[] =>
    last < first
      ? []
      : [{ kind: 'gap', first, last, marked: named.filter((line) => line >= first && line <= last).length }];
  const parts: PreviewPart[] = [];
  let next = 1;
  for (const row of rows) {
    parts.push(...gap(next, row.line - 1), { kind: 'row', row });
    next = row.line + row.lines;
  }
  return [...parts, ...(lastLine === null ? [] : gap(next, lastLine))];
}
