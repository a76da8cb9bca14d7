import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const PROCESS = fileURLToPath(new URL('./firstScreen.mjs', import.meta.url));
const ROOT = '<div id="root"></div>';

/**
 * Puts the first screen of an address without any choice into the built page: it is read before the code has come. It stands inert
 * and hidden until public/start.js finds that it is what the address asks for; the first frame of the application takes its place.
 */
export function prerender(): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) => {
        if (path !== '/index.html') return html;
        const markup = execFileSync(process.execPath, [PROCESS], { encoding: 'utf8' });
        if (!html.includes(ROOT)) throw new Error(`index.html lacks ${ROOT}`);
        const first = markup.replaceAll(' style="', ' data-style="');
        return html.replace(ROOT, () => `<div id="root"><div id="first" inert>${first}</div></div>`);
      },
    },
  };
}
