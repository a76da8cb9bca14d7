/** What stands in the margins of every printed page. */
export interface PageMargins {
  readonly topLeft: string;
  readonly topRight: string;
  readonly bottomLeft: string;
  /** Around the number of the page and how many there are. */
  readonly page: readonly string[];
}

/** A text as a CSS string: names come from files. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /["\\<>\p{Cc}]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}

const LOOK = 'font: 400 8pt / 1.4 var(--sans); color: #414b57; white-space: nowrap;';

/** The rule of A4 pages with their heads and numbers (margin boxes: Chromium from 131). */
export function pageRule({
  topLeft,
  topRight,
  bottomLeft,
  page: [before = '', between = '', after = ''],
}: PageMargins): string {
  const box = (place: string, content: string, look = ''): string =>
    `@${place} { content: ${content}; ${LOOK} ${look} }`;
  return [
    '@page { size: A4; margin: 20mm 18mm 18mm;',
    box('top-left', cssString(topLeft), 'text-align: left;'),
    box('top-right', cssString(topRight), 'text-align: right;'),
    box('bottom-left', cssString(bottomLeft), 'text-align: left;'),
    box(
      'bottom-right',
      `${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}`,
      'text-align: right;',
    ),
    '}',
    // the sheets say what they are of
    '@media print { [data-bar] { display: none } }',
  ].join(' ');
}

/** Puts the rule into the document; gives what takes it out, and whether this browser knows margin boxes. */
export function setPageRule(rule: string): { readonly remove: () => void; readonly margins: boolean } {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  const [first] = sheet.cssRules;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return {
    remove: () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
    margins: first !== undefined && 'cssRules' in first,
  };
}
