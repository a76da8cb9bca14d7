import { xmlSafe } from '../xmlSafe.ts';

/** A piece of XML; only `xml` makes one, so that no text gets into a part unescaped. */
export class Xml {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Part = string | number | Xml | null | readonly Xml[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Characters of XML 1.0 only, with those that mean something to it escaped. */
export function escaped(text: string): string {
  return xmlSafe(text).replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}

/** XML with values in it: texts and numbers are escaped, pieces of XML stand as they are, null is nothing. Line ends are only the template's. */
export function xml(parts: TemplateStringsArray, ...values: readonly Part[]): Xml {
  const tags = parts.map((part) => part.replace(/\s*\n\s*/g, ''));
  return new Xml(tags.map((part, at) => part + sourceOf(values[at] ?? null)).join(''));
}

function sourceOf(value: Part): string {
  if (value === null) return '';
  if (value instanceof Xml) return value.source;
  return typeof value === 'object' ? value.map(({ source }) => source).join('') : escaped(String(value));
}
