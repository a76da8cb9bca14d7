import { failure, type Result, success } from '../result.ts';
import { guessEncoding, legacyEncoding } from './encoding.ts';
import { problemAt } from './findings.ts';
import { countLineEnds } from './lineEnds.ts';
import { type ByteSource, readPieces } from './pieces.ts';
import { refuse } from './refuse.ts';
import type { Choices, Encoding, ReadingOption, Refusal } from './report.ts';

export interface SettledEncoding {
  readonly encoding: Encoding;
  readonly bomBytes: number;
  /** Only ASCII so far: if UTF-8 fails further on, GB18030 is tried. */
  readonly mayBeLegacy: boolean;
}

const ASKED: readonly Encoding[] = ['gb18030', 'big5', 'shift_jis'];
const MIXED: readonly Encoding[] = ['utf-8', 'gb18030'];

/** The encoding to read with, or the question which of several it is, each shown with what it makes of the file's own words. */
export async function settleEncoding(
  source: ByteSource,
  head: Uint8Array,
  choices: Choices,
): Promise<Result<SettledEncoding, Refusal>> {
  const guess = guessEncoding(head);
  if (choices.encoding !== undefined) {
    return success({
      encoding: choices.encoding,
      bomBytes: guess.kind === 'known' ? guess.bomBytes : 0,
      mayBeLegacy: false,
    });
  }
  switch (guess.kind) {
    case 'known':
      return success({ ...guess, mayBeLegacy: false });
    case 'ascii': {
      const tail = await source.read(Math.max(0, source.size - head.length), source.size);
      const legacy =
        tail.every((byte) => byte < 0x80) || guessEncoding(tail).kind === 'ascii'
          ? null
          : legacyEncoding(tail);
      return success({
        encoding: 'utf-8',
        bomBytes: 0,
        mayBeLegacy: legacy === null || legacy.kind === 'known',
      });
    }
    case 'ambiguous':
      return failure({
        problem: problemAt('encoding_ambiguous', 'error', { line: 1 }),
        options: ASKED.flatMap((encoding) => optionFor(encoding, head, choices)),
      });
    case 'mixed':
      return failure({
        problem: problemAt('encoding_mixed', 'error', { line: guess.line, expected: 'gb18030' }),
        options: [],
      });
    case 'unknown':
      return refuse('encoding_unknown', lineOfFirstOddByte(head));
  }
}

function optionFor(encoding: Encoding, head: Uint8Array, choices: Choices): readonly ReadingOption[] {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true });
    const line = text.split(/\r\n?|\n/).find((words) => /[^\p{ASCII}]/u.test(words)) ?? '';
    return [{ choices: { ...choices, encoding }, raw: encoding, becomes: line.slice(0, 40) }];
  } catch {
    return [];
  }
}

/** The encodings that a file joined from two may be read with: what each makes of the line in question, and how many characters it damages. */
export async function mixedOptions(
  source: ByteSource,
  line: number | null,
  choices: Choices,
): Promise<readonly ReadingOption[]> {
  const options: ReadingOption[] = [];
  for (const encoding of MIXED) {
    let damaged = 0;
    let shown = '';
    for await (const piece of readPieces(source, encoding, 0, false)) {
      if (!piece.ok) return [];
      const { text, line: first } = piece.value;
      damaged += text.split('\ufffd').length - 1;
      const last = first + countLineEnds(text);
      if (line !== null && first <= line && line <= last) shown = text.split('\n')[line - first] || shown;
    }
    const becomes = `${shown.slice(0, 40)} (� × ${damaged})`;
    options.push({ choices: { ...choices, encoding }, raw: encoding, becomes });
  }
  return options;
}

function lineOfFirstOddByte(head: Uint8Array): { line: number; raw: string } {
  const at = head.findIndex((byte) => byte >= 0x80);
  const before = new TextDecoder('latin1').decode(head.subarray(0, at));
  const line = before.split(/\r\n?|\n/).length;
  return { line, raw: before.slice(before.lastIndexOf('\n') + 1) };
}
