import type { Choices } from './report.ts';

/** What the person says a record is, by the lines over which it runs; null where nothing is said. */
export type ChosenLines = (line: number, lines: number) => 'note' | 'data' | null;

/** Null when nothing is said of any line. */
export function chosenLines({ noteLines = [], dataLines = [] }: Choices): ChosenLines | null {
  if (noteLines.length + dataLines.length === 0) return null;
  const notes = new Set(noteLines);
  const data = new Set(dataLines);
  return (line, lines) => {
    for (let at = line; at < line + lines; at++) {
      if (notes.has(at)) return 'note';
      if (data.has(at)) return 'data';
    }
    return null;
  };
}
