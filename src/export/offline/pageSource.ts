import { EMBEDDED_ID } from '../../core/deck/offlineFile.ts';

/** Beside the served page. */
const FILE = './offline.html';
/** What the page that is one file says of itself. */
const MARK = 'meta[name="tongbi:single"]';

let own: HTMLElement | null = null;

/** Keeps the page that is one file as it came, before anything has been drawn into it: copies are made out of it. */
export function keepOwnSource(page: Document): void {
  const root = page.documentElement.cloneNode(true);
  if (!(root instanceof HTMLElement)) return;
  root.querySelector(`#${EMBEDDED_ID}`)?.remove();
  own = root;
}

/** The page as one file without any data: this page itself where it is one, else what the server has beside it; null when that cannot be had. */
export async function pageSource(): Promise<string | null> {
  if (own !== null) return `<!doctype html>\n${own.outerHTML}\n`;
  try {
    const answer = await fetch(FILE);
    const text = answer.ok ? await answer.text() : '';
    // what says so stands before styles and program
    const [start = ''] = text.slice(0, 4096).split(/<(?:style|script)\b/, 1);
    const page = new DOMParser().parseFromString(start, 'text/html');
    // a server may answer any address with its start page
    return page.querySelector(MARK) !== null && text.includes('</body>') ? text : null;
  } catch {
    return null;
  }
}
