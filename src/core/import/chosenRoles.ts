import type { Period } from '../dataset/period.ts';
import { failure, type Result, success } from '../result.ts';
import { problemAt } from './findings.ts';
import { readPeriod } from './periodText.ts';
import type { Choices, ColumnRole, Refusal } from './report.ts';

/** What the person says of one column. */
export interface ChosenRole {
  readonly role: ColumnRole;
  readonly period: Period | null;
  readonly indicator: string | null;
}

/** By position in the table, from 0. */
export type ChosenRoles = ReadonlyMap<number, ChosenRole>;

/** Roles that several columns may have. */
const SHARED: ReadonlySet<ColumnRole> = new Set([
  'region',
  'value',
  'note',
  'code',
  'published',
  'dimension',
  'ignored',
]);
const PARTS_OF_TIME: readonly ColumnRole[] = ['year', 'half', 'quarter', 'month', 'day'];

/** The roles that the person gave to columns of this table; refused where they cannot all hold. */
export function chosenRoles(
  { roles = [], columns }: Choices,
  width: number,
  headerText: (position: number) => string,
  line: number,
): Result<ChosenRoles, Refusal> {
  const chosen = new Map<number, ChosenRole>();
  const holder = new Map<ColumnRole, number>();
  const refuse = (code: 'role_twice' | 'role_without_period', at: number, expected: string | null) => {
    const place = { line, column: at + 1, raw: headerText(at), expected };
    return failure<Refusal>({ problem: problemAt(code, 'error', place), options: [] });
  };
  for (const { column, role, period, indicator } of roles) {
    const at = columns === undefined ? column - 1 : columns.indexOf(column);
    if (at < 0 || at >= width) continue;
    const read = period === undefined ? null : readPeriod(period);
    if (read?.ok === false) return refuse('role_without_period', at, period ?? null);
    const before = holder.get(role);
    if (before !== undefined && !SHARED.has(role)) return refuse('role_twice', at, String(before + 1));
    holder.set(role, at);
    chosen.set(at, {
      role,
      period: role === 'value' && read !== null ? read.period : null,
      indicator: role === 'value' ? (indicator ?? null) : null,
    });
  }
  // a whole period beside its parts is a second time
  const whole = holder.get('period');
  const part = PARTS_OF_TIME.flatMap((role) => holder.get(role) ?? [])[0];
  return whole === undefined || part === undefined
    ? success(chosen)
    : refuse('role_twice', Math.max(whole, part), String(Math.min(whole, part) + 1));
}
