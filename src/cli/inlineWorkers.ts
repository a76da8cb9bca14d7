import type { Plugin } from 'vite';

const WORKER = /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{ type: 'module' \}\)/g;

/** Puts the code of the Workers into the page that starts them: a page that is one file has nowhere to fetch it from. */
export function inlineWorkers(): Plugin {
  return {
    name: 'inline-workers',
    enforce: 'pre',
    transform(code, id) {
      if (!/src[\\/]library[\\/].*Client\.ts$/.test(id)) return null;
      const imports: string[] = [];
      const inlined = code.replace(WORKER, (_, file: string) => {
        const name = `InlinedWorker${imports.length}`;
        imports.push(`import ${name} from '${file}?worker&inline';`);
        return `new ${name}()`;
      });
      return imports.length === 0 ? null : `${imports.join('\n')}\n${inlined}`;
    },
  };
}
