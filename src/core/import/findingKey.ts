import type { Problem } from '../problem.ts';

/**
 * What a finding is known by once a person has looked at it: its kind, first place, text and count,
 * so that one that has grown or moved asks to be looked at again.
 */
export function findingKey({ code, line, column, raw, count }: Problem): string {
  return JSON.stringify([code, line, column, raw, count]);
}

/** How many places ask for a look: those of every finding that is no note and was not looked at before. */
export function attentionOf(findings: readonly Problem[], acknowledged: readonly string[] = []): number {
  return findings
    .filter((finding) => finding.severity !== 'note' && !acknowledged.includes(findingKey(finding)))
    .reduce((sum, { count }) => sum + count, 0);
}
