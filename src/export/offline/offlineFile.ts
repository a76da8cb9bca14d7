import { EMBEDDED_ID } from '../../core/deck/offlineFile.ts';

/** What could end the element that holds it, or break a line in it, as JSON writes the same otherwise. */
const ESCAPED = /[<>&\u2028\u2029]/g;

/** JSON that can stand inside of a page: no text in it, whoever wrote it, is ever taken for markup. */
export function embeddableJson(value: unknown): string {
  return JSON.stringify(value).replace(
    ESCAPED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The page that is one file, with what it is to show inside. */
export function offlineFile(page: string, contents: unknown): Blob {
  const at = page.lastIndexOf('</body>');
  const element = `<script type="application/json" id="${EMBEDDED_ID}">${embeddableJson(contents)}</script>\n`;
  return new Blob([page.slice(0, at), element, page.slice(at)], { type: 'text/html;charset=utf-8' });
}
