import type { Problem, ProblemCode, Severity } from '../problem.ts';
import { LIMITS } from './limits.ts';

export interface Place {
  readonly line?: number | null;
  /** From 1. */
  readonly column?: number | null;
  readonly raw?: string | null;
  readonly expected?: string | null;
}

export function problemAt(code: ProblemCode, severity: Severity, place: Place = {}): Problem {
  const line = place.line ?? null;
  return {
    code,
    severity,
    line,
    column: place.column ?? null,
    raw: place.raw === undefined || place.raw === null ? null : shorten(place.raw),
    expected: place.expected ?? null,
    count: 1,
    lines: line === null ? [] : [line],
  };
}

/** Collects what is found while reading: one entry for each code and column, with its count and first lines; of some codes one for each thing they speak of. */
export interface Findings {
  add(code: ProblemCode, severity: Severity, place?: Place): void;
  list(): readonly Problem[];
}

export function collectFindings(): Findings {
  const found = new Map<string, { problem: Problem; lines: number[]; count: number }>();
  const apart = new Set<string>();
  /** What is mended one by one is told one by one, as long as that can be read. */
  const subjectOf = (code: ProblemCode, place: Place): string => {
    const subject = SUBJECT_OF[code]?.(place);
    if (subject === undefined || (apart.size >= MOST_APART && !apart.has(subject))) return '';
    apart.add(subject);
    return subject;
  };
  return {
    add(code, severity, place = {}) {
      const key = `${code} ${severity} ${place.column ?? ''} ${subjectOf(code, place)}`;
      const known = found.get(key);
      if (known === undefined) {
        const problem = problemAt(code, severity, place);
        found.set(key, { problem, lines: [...problem.lines], count: 1 });
        return;
      }
      known.count++;
      if (
        place.line != null &&
        known.lines.length < LIMITS.linesPerFinding &&
        known.lines.at(-1) !== place.line
      ) {
        known.lines.push(place.line);
      }
    },
    list: () =>
      [...found.values()]
        .map(({ problem, lines, count }) => ({ ...problem, count, lines }))
        .sort(
          (a, b) =>
            SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.line ?? 0) - (b.line ?? 0),
        ),
  };
}

const MOST_APART = 100;
const SUBJECT_OF: Partial<Record<ProblemCode, (place: Place) => string>> = {
  similar_headers: ({ raw, expected }) => `${raw} ${expected}`,
  impossible_unit: ({ expected }) => `${expected}`,
  choice_unused: ({ raw, expected }) => `${raw} ${expected}`,
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** At most 60 characters, control and direction characters made visible. */
function shorten(raw: string): string {
  const visible = raw.replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, (character) => {
    const code = character.charCodeAt(0);
    return code < 32 ? String.fromCharCode(0x2400 + code) : `\\u${code.toString(16).padStart(4, '0')}`;
  });
  return visible.length > LIMITS.rawCharacters ? `${visible.slice(0, LIMITS.rawCharacters - 1)}…` : visible;
}
