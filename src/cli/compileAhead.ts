import type { Plugin } from 'vite';
import { entryChunks, pageChunks } from './pageChunks.ts';

/** V8 compiles every function of such a file while it comes, beside the page (Chromium 136); other browsers see a comment. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * What the pages start with is compiled ahead: left to itself, V8 compiles each function when it is first called, on the page's own
 * thread, which is more than half of the time that ECharts takes for its first chart.
 */
export function compileAhead(): Plugin {
  return {
    name: 'compile-ahead',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => {
        const started = new Set([
          ...entryChunks(bundle),
          ...pageChunks('overview', bundle),
          ...pageChunks('indicator', bundle),
        ]);
        for (const chunk of started) chunk.code = HINT + chunk.code;
      },
    },
  };
}
