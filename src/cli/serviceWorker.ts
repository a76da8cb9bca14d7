import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'sw.js';
const PAGE = 'index.html';
/** Stands in the page until its digest is known. */
const BUILD = '__TONGBI_BUILD__';

const source = (file: string): string => readFileSync(new URL(`./sw/${file}`, import.meta.url), 'utf8');

/**
 * The service worker with the list of what it keeps, and the version in the page: that of the package and a digest of all files.
 * With TONGBI_NO_WORKER=1 one of the same name that clears everything and goes, and a page that asks for none.
 */
export function serviceWorker(version: string): Plugin {
  const retired = process.env.TONGBI_NO_WORKER === '1';
  let publicDir = '';
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        meta('tongbi:version', `${version} ${BUILD}`),
        ...(retired ? [] : [meta('tongbi:worker', `./${NAME}`)]),
      ],
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle[PAGE];
        // a build of other pages, as the bench's, has no worker
        if (page?.type !== 'asset') return;
        const publicFiles = readdirSync(publicDir).sort();
        const built = Object.keys(bundle)
          .filter((name) => name !== PAGE && !name.startsWith('.vite/'))
          .sort();
        const digest = createHash('sha256');
        for (const name of publicFiles) digest.update(name).update(readFileSync(join(publicDir, name)));
        for (const name of built) digest.update(name).update(contentOf(bundle[name]));
        const id = digest.update(page.source).digest('hex').slice(0, 8);
        page.source = String(page.source).replace(BUILD, id);
        const files = ['./', ...publicFiles, ...built];
        this.emitFile({
          type: 'asset',
          fileName: NAME,
          source: retired
            ? source('retires.js')
            : `const VERSION = ${JSON.stringify(id)};\nconst FILES = ${JSON.stringify(files)};\n${source('keepsOffline.js')}`,
        });
      },
    },
  };
}

function meta(name: string, content: string) {
  return { tag: 'meta', attrs: { name, content }, injectTo: 'head' as const };
}

/** Of a chunk its code, of a file its bytes. */
function contentOf(
  file: { readonly code: string } | { readonly source: string | Uint8Array } | undefined,
): string | Uint8Array {
  if (file === undefined) return '';
  return 'code' in file ? file.code : file.source;
}
