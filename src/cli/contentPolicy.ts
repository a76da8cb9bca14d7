import type { Plugin } from 'vite';

/**
 * Origins beside its own that the page may open tables from, as whoever deploys it says at build time: TONGBI_CONNECT=https://data.example.cn.
 * Anything but a plain origin fails the build.
 */
function allowedOrigins(given: string | undefined): string {
  const origins = (given ?? '').split(/[\s,]+/).filter(Boolean);
  for (const origin of origins)
    if (!/^https?:\/\/[a-z0-9.-]+(?::\d+)?$/i.test(origin))
      throw new Error(`TONGBI_CONNECT: ${origin} is no origin`);
  return origins.map((origin) => ` ${new URL(origin).origin}`).join('');
}

/** What the page may do: run and load its own files, and nothing beyond. frame-ancestors needs a header (README, serve.mjs). */
export const CONTENT_POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'${allowedOrigins(process.env.TONGBI_CONNECT)}; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'`;

/** Puts the policy into the built page; the development server needs its own inline scripts and goes without. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY },
        injectTo: 'head-prepend',
      },
      { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' }, injectTo: 'head-prepend' },
    ],
  };
}
