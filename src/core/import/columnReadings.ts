import type { ColumnRoles } from './columnRoles.ts';
import type { Column } from './columns.ts';
import type { Findings } from './findings.ts';
import type { ColumnReading } from './report.ts';
import type { AddedKeys } from './sharedKeys.ts';
import type { ValueColumn } from './valueColumns.ts';

/** What a column was taken for, as the report says it. */
export function readingOf(
  { at, header }: Column,
  roles: ColumnRoles,
  values: readonly ValueColumn[],
  { parents, dimensions }: AddedKeys,
): ColumnReading {
  const found = roles.of.get(at) ?? { role: 'ignored' as const, evidence: 'position' as const };
  const given: typeof found =
    found.evidence === 'choice'
      ? found
      : parents.includes(at)
        ? { role: 'region', evidence: 'content' }
        : dimensions.includes(at)
          ? { role: 'dimension', evidence: 'content' }
          : found;
  const plan = values.find((value) => value.column === at);
  return {
    column: at + 1,
    header: header.text,
    role: given.role,
    evidence: given.evidence,
    indicator: plan?.indicator?.name ?? (plan?.suffix || null),
    period: plan?.period ?? plan?.part ?? null,
    unit: plan?.unit ?? plan?.indicator?.unit ?? null,
  };
}

/** No column with content is passed over in silence. */
export function reportUnused(
  columns: readonly Column[],
  roles: ColumnRoles,
  line: number,
  hasHeader: boolean,
  findings: Findings,
): void {
  for (const { at, header, content } of columns) {
    const { role, evidence } = roles.of.get(at) ?? { role: 'ignored', evidence: 'position' };
    if (evidence === 'choice') continue;
    const place = { line, column: at + 1, raw: header.text };
    if (role === 'published') findings.add('published_change', 'note', place);
    if (role !== 'ignored' || content.filled === 0) continue;
    if (header.text === '' && hasHeader) findings.add('nameless_column', 'warning', place);
    else findings.add('column_ignored', 'note', place);
  }
}
