import { SaxesParser } from 'saxes';

/** An element with what is in it; names keep their prefixes. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  /** The text directly in it. */
  text: string;
}

/** The root of an XML document. Throws where it is not well-formed, or uses a prefix that it does not declare. */
export function xmlTree(source: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open: Element[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.write(source).close();
  const [first] = root.children;
  if (first === undefined) throw new Error('no element');
  return first;
}

/** All elements of a name under one, in their order. */
export function all(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function one(element: Element, name: string): Element | undefined {
  return all(element, name)[0];
}

export const valOf = (element: Element | undefined): string => element?.attributes.val ?? '';
