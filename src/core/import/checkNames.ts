import type { Findings } from './findings.ts';
import { nameKey } from './indicatorMeta.ts';
import { totalsAmong } from './nameLikeness.ts';
import type { UsedNames } from './usedNames.ts';

/** Looks at the names of a table: totals among the regions, names that are almost the same; each is said where it first stands. */
export function checkNames({ read, firstOfRegion, firstOfIndicator }: UsedNames, findings: Findings): void {
  const { regions, indicators, observations, places } = read;
  const placeOf = (row: number, column: number | null): { line: number; column: number | null } =>
    column === null
      ? { line: places.headerLine, column: observations.column[row] ?? null }
      : { line: observations.line[row] ?? 0, column };
  totalsAmong(regions.names).forEach((total, code) => {
    if (!total) return;
    const place = placeOf(firstOfRegion[code] ?? 0, places.region);
    findings.add('total_row', 'note', { ...place, raw: regions.names[code] ?? '' });
  });
  const warnOfSimilar = (names: readonly string[], first: readonly number[], column: number | null): void => {
    const seen = new Map<string, string>();
    names.forEach((name, code) => {
      const key = nameKey(name);
      const before = seen.get(key);
      if (before === undefined) seen.set(key, name);
      else
        findings.add('similar_headers', 'warning', {
          ...placeOf(first[code] ?? 0, column),
          raw: name,
          expected: before,
        });
    });
  };
  warnOfSimilar(regions.names, firstOfRegion, places.region);
  warnOfSimilar(indicators.names, firstOfIndicator, places.indicator);
}
