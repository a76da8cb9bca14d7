import { afterEach, describe, expect, it, vi } from 'vitest';
import { serviceWorker } from '../../src/cli/serviceWorker.ts';

interface Built {
  readonly page: string;
  readonly worker: string;
}

/** What the plug-in makes of a bundle of one script with this code. */
function built(code: string): Built {
  const plugin = serviceWorker('1.2.3');
  const { configResolved, transformIndexHtml, generateBundle } = plugin;
  if (typeof configResolved !== 'function' || typeof transformIndexHtml !== 'object') throw new Error();
  if (typeof generateBundle !== 'object') throw new Error();
  const folder = new URL('../../public', import.meta.url).pathname;
  Reflect.apply(configResolved, {}, [{ publicDir: folder }]);
  const tags: readonly { attrs: { name: string; content: string } }[] = Reflect.apply(
    transformIndexHtml.handler,
    {},
    [],
  );
  const page = {
    type: 'asset',
    source: tags.map(({ attrs }) => `${attrs.name}=${attrs.content}`).join('\n'),
  };
  let worker = '';
  const emitFile = ({ source }: { source: string }): void => {
    worker = source;
  };
  const bundle = { 'index.html': page, 'assets/a.js': { type: 'chunk', code }, '.vite/manifest.json': page };
  Reflect.apply(generateBundle.handler, { emitFile }, [{}, bundle]);
  return { page: page.source, worker };
}

afterEach(() => vi.unstubAllEnvs());

describe('the service worker of a build', () => {
  it('lists every file that is served, and bears the version that the page says', () => {
    const { page, worker } = built('1');
    const build = /^tongbi:version=1\.2\.3 (\w{8})$/m.exec(page)?.[1];
    expect(worker.split('\n')[0]).toBe(`const VERSION = "${build}";`);
    const files: unknown = JSON.parse(/^const FILES = (.*);$/m.exec(worker)?.[1] ?? '');
    expect(files).toEqual([
      './',
      'icon.svg',
      'manifest.webmanifest',
      'old-browser.js',
      'start.js',
      'assets/a.js',
    ]);
    expect(page).toContain('tongbi:worker=./sw.js');
  });

  it('is another when any file is, and the same when none is', () => {
    expect(built('1')).toEqual(built('1'));
    expect(built('1').worker).not.toBe(built('2').worker);
  });

  it('with TONGBI_NO_WORKER=1 keeps nothing, goes, and is asked for by no page', () => {
    vi.stubEnv('TONGBI_NO_WORKER', '1');
    const { page, worker } = built('1');
    expect(worker).toContain('registration.unregister()');
    expect(worker).toContain('caches.delete');
    expect(worker).not.toContain("addEventListener('fetch'");
    expect(page).toMatch(/^tongbi:version=1\.2\.3 \w{8}$/);
  });
});
