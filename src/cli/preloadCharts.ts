import type { Plugin } from 'vite';

/** The indicator page and ECharts are fetched beside the first screen, at low priority, so that the first chart does not wait to be found. */
export function preloadCharts(): Plugin {
  return {
    name: 'preload-charts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.values(bundle ?? {})
          .filter(
            (chunk) => chunk.type === 'chunk' && /(?:^|\/)(?:echarts|IndicatorPage)-/.test(chunk.fileName),
          )
          .map((chunk) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', href: `./${chunk.fileName}`, fetchpriority: 'low' },
            injectTo: 'head' as const,
          })),
    },
  };
}
