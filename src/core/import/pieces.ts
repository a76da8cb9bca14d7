import type { Problem } from '../problem.ts';
import { failure, type Result, success } from '../result.ts';
import { decodes } from './encoding.ts';
import { problemAt } from './findings.ts';
import { LIMITS } from './limits.ts';
import {
  countLineEnds,
  lineEndingOf,
  linesBeforeOtherEnd,
  NO_LINE_ENDS,
  seeLineEnds,
  unifyLineEnds,
  wholeLineBytes,
} from './lineEnds.ts';
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
  readonly last: boolean;
  /** Of the file up to here. */
  readonly lineEnding: LineEnding;
  /** The first line that does not end like those before it; null while all end alike. */
  readonly otherEndAt: number | null;
}

export type Pieces = AsyncGenerator<Result<Piece, Problem>, void>;

/**
 * Decodes a file strictly, piece by piece, each piece ending at a line end, so that no character is ever cut.
 * A byte that is not of the encoding ends the reading with its line; only where a person chose the encoding it becomes U+FFFD.
 */
export async function* readPieces(
  source: ByteSource,
  encoding: Encoding,
  bomBytes: number,
  strict = true,
): Pieces {
  const decoder = new TextDecoder(encoding, { fatal: strict, ignoreBOM: true });
  let carry = new Uint8Array(0);
  let line = 1;
  let ends = NO_LINE_ENDS;
  let otherEndAt: number | null = null;
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
    const end = last ? joined.length : wholeLineBytes(joined, encoding);
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
    const nul = lineOf(raw, '\0');
    if (nul !== null) {
      yield failure(problemAt('binary', 'error', { line: line + nul }));
      return;
    }
    const before = ends;
    ends = seeLineEnds(raw, ends);
    const lineEnding = lineEndingOf(ends);
    if (lineEnding === 'mixed' && otherEndAt === null)
      otherEndAt = line + (linesBeforeOtherEnd(raw, before) ?? 0);
    const text = unifyLineEnds(raw);
    yield success({ text, line, bytesRead: at, last, lineEnding, otherEndAt });
    line += countLineEnds(text);
  }
}

/** How many lines end before the mark; null when it is not there. */
function lineOf(text: string, mark: string): number | null {
  const at = text.indexOf(mark);
  return at < 0 ? null : countLineEnds(unifyLineEnds(text.slice(0, at)));
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
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return problemAt('encoding_mixed', 'error', {
    line: firstLine + countLineEnds(unifyLineEnds(before)),
    raw: before.slice(lineStart).slice(-40),
    expected: encoding,
  });
}
