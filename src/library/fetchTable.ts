import { LIMITS } from '../core/import/limits.ts';
import { refuse } from '../core/import/refuse.ts';
import type { Refusal } from '../core/import/report.ts';
import { type Result, success } from '../core/result.ts';

/** An address that has not answered wholly by then is given up (fault 88). */
const PATIENCE_MS = 15_000;

/**
 * The file at an address, brought into this page without cookies. Refused: what is no http address, what the page's own policy forbids,
 * an answer that is an error or a web page, one that is too large, counted as it comes, and one that takes too long.
 */
export async function fetchTable(
  address: string,
  { patience = PATIENCE_MS, page = document }: { readonly patience?: number; readonly page?: Document } = {},
): Promise<Result<File, Refusal>> {
  const url = addressOf(address, page.baseURI);
  if (url === null) return refuse('address_invalid', { raw: address });
  if (!isAllowed(url, page)) return refuse('address_blocked', { raw: url.origin });
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const answer = await fetch(url, {
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    if (!answer.ok) return refuse('address_failed', { raw: url.href, expected: `HTTP ${answer.status}` });
    if (/\bhtml\b/i.test(answer.headers.get('content-type') ?? ''))
      return refuse('web_page', { raw: url.href });
    const bytes = await bytesOf(answer, LIMITS.fileBytes);
    if (bytes === null) {
      stop.abort();
      return refuse('file_too_large', { expected: String(LIMITS.fileBytes) });
    }
    return success(new File(bytes, nameOf(url)));
  } catch {
    return refuse(stop.signal.aborted ? 'address_timeout' : 'address_failed', { raw: url.href });
  } finally {
    clearTimeout(timer);
  }
}

function addressOf(address: string, base: string): URL | null {
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

/** What the policy in the page lets it connect to; a page without a policy, as in development, may ask anywhere. */
function isAllowed(url: URL, page: Document): boolean {
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
  const sources = /connect-src ([^;]*)/.exec(policy ?? '')?.[1]?.split(/\s+/);
  if (sources === undefined) return true;
  return sources.some((source) =>
    source === "'self'" ? url.origin === new URL(page.baseURI).origin : source === url.origin,
  );
}

/** All bytes of an answer; null as soon as they are more than these. */
async function bytesOf(answer: Response, most: number): Promise<Uint8Array<ArrayBuffer>[] | null> {
  const reader = answer.body?.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const next = await reader?.read();
    if (next === undefined || next.done) return pieces;
    size += next.value.length;
    if (size > most) return null;
    pieces.push(next.value);
  }
}

function nameOf({ pathname, hostname }: URL): string {
  const last = pathname.split('/').filter(Boolean).at(-1);
  if (last === undefined) return `${hostname}.csv`;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
