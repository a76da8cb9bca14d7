import { countLineEnds } from './lineEnds.ts';
import { type ByteSource, readPieces } from './pieces.ts';
import type { Encoding } from './report.ts';

/** The text of one physical line of a file, or null when the file ends before it or cannot be decoded. */
export async function lineText(source: ByteSource, encoding: Encoding, line: number): Promise<string | null> {
  for await (const piece of readPieces(source, encoding, 0)) {
    if (!piece.ok) return null;
    const { text, line: first } = piece.value;
    if (first + countLineEnds(text) < line) continue;
    return text.split('\n')[line - first]?.replace(/^\ufeff/, '') ?? null;
  }
  return null;
}
