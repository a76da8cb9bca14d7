import type { Plugin, Rolldown } from 'vite';

/** What each page shows beyond the entry. */
const PAGES = {
  overview: ['/overview/Movers.tsx', '/overview/Sections.tsx'],
  indicator: ['/indicator/IndicatorPage.tsx', '/charts/EChart.tsx'],
} as const;

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
            src: './preload.js',
            'data-overview': filesOf(PAGES.overview, bundle ?? {}).join(' '),
            'data-indicator': filesOf(PAGES.indicator, bundle ?? {}).join(' '),
          },
          injectTo: 'head-prepend' as const,
        },
      ],
    },
  };
}

/** The chunks of these modules with all that they import, and their styles; not what the entry brings itself. */
function filesOf(modules: readonly string[], bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const closure = (from: readonly Rolldown.OutputChunk[]): Set<Rolldown.OutputChunk> => {
    const found = new Set(from);
    for (const chunk of found)
      for (const other of chunks) if (chunk.imports.includes(other.fileName)) found.add(other);
    return found;
  };
  const entry = closure(chunks.filter((chunk) => chunk.isEntry));
  const own = closure(
    chunks.filter((chunk) => modules.some((name) => chunk.moduleIds.some((id) => id.endsWith(name)))),
  );
  const files = [...own]
    .filter((chunk) => !entry.has(chunk))
    .flatMap((chunk) => [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])]);
  return [...new Set(files)];
}
