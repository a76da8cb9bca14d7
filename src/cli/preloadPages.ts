import type { Plugin, Rolldown } from 'vite';
import { pageChunks, type StartingPage } from './pageChunks.ts';

/**
 * What a page needs beyond the entry is fetched beside it, by the page that the address names: ECharts and the indicator page, or
 * what stands below the overview's first screen. On the overview the charts follow once the page has loaded. A tiny script of our
 * own does it, since the policy of the page allows no inline one.
 */
export function preloadPages(): Plugin {
  return {
    name: 'preload-pages',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => [
        {
          tag: 'script',
          attrs: {
            async: true,
            fetchpriority: 'high',
            src: './start.js',
            'data-overview': filesOf('overview', bundle ?? {}).join(' '),
            'data-indicator': filesOf('indicator', bundle ?? {}).join(' '),
          },
          injectTo: 'head-prepend' as const,
        },
      ],
    },
  };
}

/** The chunks of a page and their styles. */
function filesOf(page: StartingPage, bundle: Rolldown.OutputBundle): readonly string[] {
  const files = pageChunks(page, bundle).flatMap((chunk) => [
    chunk.fileName,
    ...(chunk.viteMetadata?.importedCss ?? []),
  ]);
  return [...new Set(files)];
}
