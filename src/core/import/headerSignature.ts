import { headerParts } from './headerText.ts';
import { nameKey } from './indicatorMeta.ts';
import type { ReadBackRow } from './readBack.ts';
import type { ImportReport } from './report.ts';

/** What the columns of a file are called, by which a later file is known. */
export interface HeaderSignature {
  /** Rows of the header. */
  readonly rows: number;
  /** In order, without case, width and spaces; columns that differ only by their year stand once. */
  readonly columns: readonly string[];
}

const LONGEST = 60;
/** 2024, 2024年, 2024-03, 2024年1-9月: as one mark, so that next year's file is known too. */
const PERIOD =
  /(?:19|20)\d{2}(?:年度?|[-/.](?:0?[1-9]|1[0-2]|q[1-4]|h[12])(?!\d)|q[1-4])?(?:\d{1,2}(?:-\d{1,2})?月|[上下]半年|第?[一二三四1-4]季度?)?/g;

/** The signature of a read file; null for one without a header. Title lines above it do not count. */
export function signatureOf({ columns, headerLines }: ImportReport): HeaderSignature | null {
  return signatureOfTexts(
    columns.map(({ header }) => header),
    headerLines.length,
  );
}

function signatureOfTexts(texts: readonly string[], rows: number): HeaderSignature | null {
  const columns: string[] = [];
  for (const text of texts) {
    const key = nameKey(text).slice(0, LONGEST).replace(PERIOD, '#');
    if (!key.includes('#') || !columns.includes(key)) columns.push(key);
  }
  while (columns.at(-1) === '') columns.pop();
  return rows === 0 || columns.length === 0 ? null : { rows, columns };
}

/** The rows of a file that hold this header, wherever the reading found one; null when none do. */
export function headerPlace(
  signature: HeaderSignature,
  rows: readonly ReadBackRow[],
): readonly ReadBackRow[] | null {
  for (let at = 0; at + signature.rows <= rows.length; at++) {
    const place = rows.slice(at, at + signature.rows);
    const found = signatureOfTexts(headerTexts(place), signature.rows);
    if (found !== null && isSame(found.columns, signature.columns)) return place;
  }
  return null;
}

/** The words over each column of these header rows. */
export function headerTexts(rows: readonly ReadBackRow[]): readonly string[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return headerParts(
    rows.map(({ cells }) => cells),
    width,
  ).map((parts) => parts.filter((part) => part.trim() !== '').join(' '));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, at) => text === b[at]);
}
