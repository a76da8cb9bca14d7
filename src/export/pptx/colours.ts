import { LIGHT, verdictColour } from '../../charts/palette.ts';
import type { Phrase } from '../../text/phrase.ts';

/** #12181f as a presentation has it: 12181F. */
export function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}

export const INK = hex(LIGHT.ink);
export const INK2 = hex(LIGHT.ink2);
export const INK3 = hex(LIGHT.ink3);
export const HAIR = hex(LIGHT.hair);
export const EDGE = hex(LIGHT.edge);
export const PAPER = hex(LIGHT.paper);

/** The colour of a verdict, or of a sentence's piece; dark enough for print in grey. */
export function toneColour(tone: Phrase['tone']): string {
  return tone === 'plain' ? INK : hex(verdictColour(tone, LIGHT));
}
