// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchTable } from '../../src/library/fetchTable.ts';

const answer = (body: string, type = 'text/csv', status = 200): Response =>
  new Response(body, { status, headers: { 'content-type': type } });

function answering(response: () => Promise<Response>) {
  const fetched = vi.fn((_url: URL | string, _options?: RequestInit) => response());
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

function pageWith(policy: string | null): Document {
  const page = document.implementation.createHTMLDocument();
  if (policy !== null) {
    const meta = page.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = policy;
    page.head.append(meta);
  }
  const base = page.createElement('base');
  base.href = 'http://tongbi.test/app/';
  page.head.append(base);
  return page;
}

const OWN = pageWith("default-src 'none'; connect-src 'self' https://data.example.cn; worker-src 'self'");
const codeOf = async (
  address: string,
  options: Parameters<typeof fetchTable>[1] = { page: OWN },
): Promise<string> => {
  const result = await fetchTable(address, options);
  return result.ok ? 'read' : result.problem.problem.code;
};

afterEach(() => vi.unstubAllGlobals());

describe('a table by its address', () => {
  it('is fetched without cookies and named by its address', async () => {
    const fetched = answering(async () => answer('地区,2022\n甲,1\n'));
    const result = await fetchTable('data/%E6%80%BB%E5%80%BC.csv?x=1', { page: OWN });
    expect(result.ok && result.value.name).toBe('总值.csv');
    expect(result.ok && (await result.value.text())).toBe('地区,2022\n甲,1\n');
    expect(String(fetched.mock.calls[0]?.[0])).toBe('http://tongbi.test/app/data/%E6%80%BB%E5%80%BC.csv?x=1');
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('elsewhere is not even asked, unless the policy of the page names that place', async () => {
    const fetched = answering(async () => answer('a,b\n'));
    expect(await codeOf('https://elsewhere.example/a.csv')).toBe('address_blocked');
    expect(fetched).not.toHaveBeenCalled();
    expect(await codeOf('https://data.example.cn/a.csv')).toBe('read');
  });

  it('that is none, or of another kind than http, is refused', async () => {
    expect(await codeOf('file:///etc/passwd')).toBe('address_invalid');
    expect(await codeOf('javascript:alert(1)')).toBe('address_invalid');
    expect(await codeOf('http://')).toBe('address_invalid');
  });

  it('fault 87: 404, 500 and HTML in place of CSV are each told apart', async () => {
    answering(async () => answer('no', 'text/plain', 404));
    expect(await codeOf('a.csv')).toBe('address_failed');
    answering(async () => answer('<!doctype html>', 'text/html; charset=utf-8'));
    expect(await codeOf('a.csv')).toBe('web_page');
    answering(() => Promise.reject(new TypeError('network')));
    expect(await codeOf('a.csv')).toBe('address_failed');
  });

  it('fault 88: that does not answer, or stops in the middle, is given up', async () => {
    vi.stubGlobal(
      'fetch',
      (_: URL, { signal }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        }),
    );
    expect(await codeOf('a.csv', { page: OWN, patience: 1 })).toBe('address_timeout');
    vi.stubGlobal('fetch', async (_: URL, { signal }: { signal: AbortSignal }) => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('地区,'));
          signal.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError')));
        },
      });
      return new Response(body, { headers: { 'content-type': 'text/csv' } });
    });
    expect(await codeOf('a.csv', { page: OWN, patience: 1 })).toBe('address_timeout');
  });
});
