import { roleOfName } from './roleOfName.ts';

interface ChangeOfIndicator {
  readonly indicator: string;
  /** 同比 of 一般公共预算收入 同比. */
  readonly change: string;
}

/**
 * The indicator and the words of change in the header of a column that names one of the indicators, as under a merged header.
 * Null when it names none of them, or something else follows.
 */
export function changeOfIndicator(
  header: string,
  indicators: readonly (string | undefined)[],
): ChangeOfIndicator | null {
  for (const indicator of indicators) {
    if (indicator === undefined || indicator === '' || !header.startsWith(indicator)) continue;
    const change = header.slice(indicator.length).trim();
    if (roleOfName(change) === 'published') return { indicator, change };
  }
  return null;
}
