import { findingKey } from '../../../core/import/findingKey.ts';
import type { Problem } from '../../../core/problem.ts';

/** Where findings stand in the file: those of a cell, and those of a whole line under column 0. */
export interface MarkedCells {
  at(line: number, column: number): Problem | null;
}

/** The weightiest finding of every cell: findings come with the weightiest first. One of a column that is not shown is of the line. */
export function markedCells(findings: readonly Problem[], columns: readonly number[]): MarkedCells {
  const marks = new Map<string, Problem>();
  const shown = new Set(columns);
  for (const finding of findings)
    for (const line of finding.lines) {
      const key = `${line} ${finding.column !== null && shown.has(finding.column) ? finding.column : 0}`;
      if (!marks.has(key)) marks.set(key, finding);
    }
  return { at: (line, column) => marks.get(`${line} ${column}`) ?? null };
}

/** Ids of a finding in the list and of its first cell in the preview, by which one leads to the other. */
export function findingId(finding: Problem): string {
  return `finding-${hashed(findingKey(finding))}`;
}

export function cellId(line: number, column: number): string {
  return `cell-${line}-${column}`;
}

/** A column or a line that is looked at closer. */
export interface Place {
  readonly kind: 'column' | 'line';
  readonly at: number;
}

/** The id of the button that opens it. */
export function openerId({ kind, at }: Place): string {
  return `open-${kind}-${at}`;
}

function hashed(text: string): string {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (hash * 31 + text.charCodeAt(at)) | 0;
  return (hash >>> 0).toString(36);
}
