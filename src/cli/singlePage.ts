import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const PAGE = 'index.html';
const PUBLIC = new URL('../../public/', import.meta.url);
const PROGRAM = / *<script type="module"[^>]*>[\s\S]*?<\/script>\n/;
const ROOT = '<div id="root"></div>';
/** Stands until the program takes its place; of a file that was copied in part it is all there is. */
const OPENING = `<div id="root">
      <p>正在打开同比……如果一直停在这一句：文件没有复制完整，请重新复制一份再打开。</p>
      <p lang="en">Opening Tongbi… If this stays: the file was not copied whole. Please copy it again.</p>
    </div>`;
/** What stands between the marks of a script or of styles is what is allowed to run. */
const INLINE = /<(script|style)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g;

/**
 * Finishes the page that is one file, after vite-plugin-singlefile has put code and styles into it: icon and the check of the
 * browser stand in it too, and its policy lets run just what it brings, by digest, and its Workers, whose code is in it as well.
 * It may fetch nothing at all. Named by `fileName`.
 */
export function singlePage(version: string, fileName: string): Plugin {
  return {
    name: 'single-page',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle[PAGE];
        if (page?.type !== 'asset') throw new Error(`${PAGE} is not in the bundle`);
        const others = Object.keys(bundle).filter((name) => name !== PAGE);
        if (others.length > 0) throw new Error(`not in the page: ${others.join(', ')}`);
        const whole = sayingFirst(inlined(String(page.source)));
        const id = createHash('sha256').update(whole).digest('hex').slice(0, 8);
        this.emitFile({ type: 'asset', fileName, source: withHead(whole, `${version} ${id}`) });
        delete bundle[PAGE];
      },
    },
  };
}

/** The page with what it else would fetch from beside it. */
function inlined(page: string): string {
  const icon = Buffer.from(publicFile('icon.svg')).toString('base64');
  return replaceOne(
    replaceOne(
      replaceOne(page, / *<link rel="manifest"[^>]*>\n/, ''),
      'href="./icon.svg"',
      `href="data:image/svg+xml;base64,${icon}"`,
    ),
    '<script async src="./old-browser.js"></script>',
    `<script>${publicFile('old-browser.js')}</script>`,
  );
}

/** The page with its program, which is nearly all of the file, behind a word on what is being opened. */
function sayingFirst(page: string): string {
  const program = PROGRAM.exec(page)?.[0] ?? '';
  return replaceOne(
    replaceOne(replaceOne(page, program, ''), ROOT, OPENING),
    '</body>',
    `${program}  </body>`,
  );
}

function withHead(page: string, version: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${digestsOf(page, 'script')}`,
    `style-src ${digestsOf(page, 'style')}`,
    'img-src data: blob:',
    "connect-src 'none'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    '<meta name="referrer" content="no-referrer" />',
    '<meta name="tongbi:single" content="1" />',
    `<meta name="tongbi:version" content="${version}" />`,
  ];
  // the encoding has to be said within the first kilobyte
  const encoding = '<meta charset="utf-8" />';
  return replaceOne(page, encoding, [encoding, ...head].join('\n    '));
}

function digestsOf(page: string, element: 'script' | 'style'): string {
  return [...page.matchAll(INLINE)]
    .filter(([, name]) => name === element)
    .map(([, , content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`)
    .join(' ');
}

function publicFile(name: string): string {
  return readFileSync(new URL(name, PUBLIC), 'utf8');
}

function replaceOne(text: string, from: string | RegExp, to: string): string {
  const replaced = text.replace(from, () => to);
  if (replaced === text) throw new Error(`${PAGE} lacks ${from}`);
  return replaced;
}
