import type { Problem } from '../problem.ts';
import { failure, type Result, success } from '../result.ts';
import { decodes } from './encoding.ts';
import { problemAt } from './findings.ts';
import { LIMITS } from './limits.ts';
import type { Encoding, LineEnding } from './report.ts';

/** Bytes that can be read again from any place: a File in the browser, a file handle in Node. */
export interface ByteSource {
  readonly size: number;
  read(from: number, to: number): Promise<Uint8Array>;
}

export interface Piece {
  /** Whole physical lines, each ended by \n; only the file's last line may lack it. */
  readonly text: string;
  /** Physical line of the first. */
  readonly line: number;
  readonly bytesRead: number;
}

export interface LineEnds {
  crlf: boolean;
  lf: boolean;
  cr: boolean;
}

export function lineEnding({ crlf, lf, cr }: LineEnds): LineEnding {
  const kinds = Number(crlf) + Number(lf) + Number(cr);
  if (kinds > 1) return 'mixed';
  return crlf ? 'CRLF' : lf ? 'LF' : cr ? 'CR' : 'none';
}

/**
 * Decodes a file strictly, piece by piece, each piece ending at a line end, so that no character is ever cut.
 * Line ends become \n; `ends` remembers which kinds there were. A byte that is not of the encoding ends the reading with its line.
 */
export async function* readPieces(
  source: ByteSource,
  encoding: Encoding,
  bomBytes: number,
  ends: LineEnds,
): AsyncGenerator<Result<Piece, Problem>> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  let carry = new Uint8Array(0);
  let line = 1;
  let next = source.read(bomBytes, Math.min(bomBytes + LIMITS.pieceBytes, source.size));
  for (let at = bomBytes; at < source.size; ) {
    const bytes = await next;
    if (bytes.length === 0) {
      yield failure(problemAt('file_unreadable', 'error', { line }));
      return;
    }
    at += bytes.length;
    const last = at >= source.size;
    if (!last) next = source.read(at, Math.min(at + LIMITS.pieceBytes, source.size));
    const joined = carry.length === 0 ? bytes : concatenate(carry, bytes);
    const end = last ? joined.length : endOfLines(joined, encoding);
    if (end === 0) {
      if (joined.length > LIMITS.recordCharacters * 2) {
        yield failure(problemAt('line_too_long', 'error', { line }));
        return;
      }
      carry = joined.slice();
      continue;
    }
    const whole = joined.subarray(0, end);
    carry = joined.slice(end);
    let raw: string;
    try {
      raw = decoder.decode(whole);
    } catch {
      yield failure(badBytes(whole, encoding, line));
      return;
    }
    const nul = raw.indexOf('\0');
    if (nul >= 0) {
      yield failure(
        problemAt('binary', 'error', {
          line: line + countLineEnds(unify(raw.slice(0, nul), { crlf: false, lf: false, cr: false })),
        }),
      );
      return;
    }
    const text = unify(raw, ends);
    yield success({ text, line, bytesRead: at });
    line += countLineEnds(text);
  }
}

/** Line ends as \n. */
function unify(text: string, ends: LineEnds): string {
  if (!text.includes('\r')) {
    if (!ends.lf && text.includes('\n')) ends.lf = true;
    return text;
  }
  if (!ends.crlf && text.includes('\r\n')) ends.crlf = true;
  if (!ends.lf && /(?:^|[^\r])\n/.test(text)) ends.lf = true;
  if (!ends.cr && /\r(?!\n)/.test(text)) ends.cr = true;
  return text.replace(/\r\n?/g, '\n');
}

export function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Length of the whole lines in the bytes; 0 when no line ends here. A carriage return at the very end may be half of CRLF and waits. */
function endOfLines(bytes: Uint8Array, encoding: Encoding): number {
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

function concatenate(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

/** The line of the first byte that cannot be decoded, found by halving. */
function badBytes(bytes: Uint8Array, encoding: Encoding, firstLine: number): Problem {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  const before = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(0, good), {
    stream: true,
  });
  const lines = countLineEnds(unify(before, { crlf: false, lf: false, cr: false }));
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return problemAt('encoding_mixed', 'error', {
    line: firstLine + lines,
    raw: before.slice(lineStart).slice(-40),
    expected: encoding,
  });
}
