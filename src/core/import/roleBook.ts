import type { Column } from './columns.ts';
import type { ColumnReading, ColumnRole } from './report.ts';

export type Evidence = ColumnReading['evidence'];

/** Roles are given once: a column that has one is no longer free, and what the person chose stays. */
export interface RoleBook {
  readonly of: Map<number, { role: ColumnRole; evidence: Evidence }>;
  give(column: Column | undefined, role: ColumnRole, evidence: Evidence): number | null;
  free(column: Column): boolean;
}

export function createRoleBook(): RoleBook {
  const of = new Map<number, { role: ColumnRole; evidence: Evidence }>();
  return {
    of,
    give(column, role, evidence) {
      if (column === undefined) return null;
      if (of.get(column.at)?.evidence !== 'choice') of.set(column.at, { role, evidence });
      return column.at;
    },
    free: (column) => !of.has(column.at),
  };
}
