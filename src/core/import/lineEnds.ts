import type { Encoding, LineEnding } from './report.ts';

/** The kinds of line ends seen so far. */
export interface LineEnds {
  readonly crlf: boolean;
  readonly lf: boolean;
  readonly cr: boolean;
}

export const NO_LINE_ENDS: LineEnds = { crlf: false, lf: false, cr: false };

export function seeLineEnds(text: string, before: LineEnds): LineEnds {
  const returns = text.includes('\r');
  return {
    crlf: before.crlf || (returns && text.includes('\r\n')),
    lf: before.lf || (returns ? /(?:^|[^\r])\n/.test(text) : text.includes('\n')),
    cr: before.cr || (returns && /\r(?!\n)/.test(text)),
  };
}

export function lineEndingOf({ crlf, lf, cr }: LineEnds): LineEnding {
  const kinds = Number(crlf) + Number(lf) + Number(cr);
  if (kinds > 1) return 'mixed';
  return crlf ? 'CRLF' : lf ? 'LF' : cr ? 'CR' : 'none';
}

/** How many lines of a text end before the first end that is not of the kind before it; null when all are of one kind. */
export function linesBeforeOtherEnd(text: string, before: LineEnds): number | null {
  let kind = before.crlf ? '\r\n' : before.lf ? '\n' : before.cr ? '\r' : null;
  let lines = 0;
  for (const [end] of text.matchAll(/\r\n|\n|\r/g)) {
    kind ??= end;
    if (end !== kind) return lines;
    lines++;
  }
  return null;
}

/** The text with every line ended by \n. */
export function unifyLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

export function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Length of the whole lines in the bytes; 0 when no line ends here. A carriage return at the very end may be half of CRLF and waits. */
export function wholeLineBytes(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0];
    for (let at = (bytes.length & ~1) - 2; at >= 0; at -= 2) {
      if (bytes[at + high] === 0 && bytes[at + low] === 10) return at + 2;
    }
    for (let at = (bytes.length & ~1) - 4; at >= 0; at -= 2) {
      if (bytes[at + high] === 0 && bytes[at + low] === 13) return at + 2;
    }
    return 0;
  }
  const feed = bytes.lastIndexOf(10);
  if (feed >= 0) return feed + 1;
  return bytes.lastIndexOf(13, bytes.length - 2) + 1;
}
