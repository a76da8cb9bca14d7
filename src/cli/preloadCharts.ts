import type { Plugin } from 'vite';

/**
 * ECharts and the indicator page are fetched beside the entry when the address is an indicator's, and after the page has loaded
 * otherwise, so that they neither wait to be found nor take the line from the first screen. A tiny script of our own does it,
 * since the policy of the page allows no inline one.
 */
export function preloadCharts(): Plugin {
  return {
    name: 'preload-charts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => {
        const names = Object.values(bundle ?? {}).flatMap((file) =>
          /(?:^|\/)(?:echarts|IndicatorPage)-.*\.(?:js|css)$/.test(file.fileName) ? [file.fileName] : [],
        );
        return [
          {
            tag: 'script',
            attrs: { async: true, src: './preload.js', 'data-files': names.join(' ') },
            injectTo: 'head' as const,
          },
        ];
      },
    },
  };
}
