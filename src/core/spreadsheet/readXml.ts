import { SaxesParser } from 'saxes';
import { problemAt } from '../import/findings.ts';
import type { Problem } from '../problem.ts';
import type { Result } from '../result.ts';
import { WORKBOOK_LIMITS } from './workbookLimits.ts';

/** What stands in one file of a workbook, told as it is read. Names are without their namespace's prefix. */
export interface XmlReader {
  open?(name: string, attribute: (name: string) => string | null): void;
  text?(text: string): void;
  close?(name: string): void;
  /** True when nothing more is wanted. */
  enough?(): boolean;
}

/**
 * Reads XML piece by piece. Refuses a document type: entities could make a small file endless, and no workbook has one.
 * Attributes are asked for by name and never become keys of an object.
 */
export async function readXml(
  pieces: AsyncIterable<Result<Uint8Array, Problem>>,
  part: string,
  reader: XmlReader,
): Promise<Problem | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxesParser({ xmlns: false, position: false });
  let problem: Problem | null = null;
  let depth = 0;
  parser.on('doctype', () => {
    problem = problemAt('spreadsheet_entities', 'error', { raw: part });
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > WORKBOOK_LIMITS.depth) problem ??= problemAt('spreadsheet_broken', 'error', { raw: part });
    reader.open?.(bare(name), (wanted) => attributeOf(attributes, wanted));
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    reader.close?.(bare(name));
  });
  const text = (text: string): void => reader.text?.(text);
  parser.on('text', text);
  parser.on('cdata', text);
  try {
    for await (const piece of pieces) {
      if (!piece.ok) return piece.problem;
      parser.write(decoder.decode(piece.value, { stream: true }));
      if (problem !== null) return problem;
      if (reader.enough?.() === true) return null;
    }
    parser.write(decoder.decode()).close();
    return problem;
  } catch {
    // saxes throws at the first fault in the XML, and the decoder at a byte that is not UTF-8
    return problem ?? problemAt('spreadsheet_broken', 'error', { raw: part });
  }
}

/** saxes keeps attributes in an object without a prototype. Of r:id the prefix may be another. */
function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | null {
  const value = attributes[name];
  if (value !== undefined || !name.includes(':')) return value ?? null;
  const other = Object.keys(attributes).find((key) => key.includes(':') && bare(key) === bare(name));
  return other === undefined ? null : (attributes[other] ?? null);
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
