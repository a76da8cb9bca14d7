import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** Who may import whom; each room may also import itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  text: ['core'],
  charts: ['core', 'text'],
  worker: ['core'],
  library: ['core', 'worker'],
  export: ['core', 'text', 'charts'],
  ui: ['core', 'text', 'charts'],
  pages: ['ui', 'library', 'export', 'charts', 'text', 'core'],
  app: ['pages', 'ui', 'library', 'export', 'charts', 'text', 'core'],
  cli: ['core', 'text', 'library'],
};
/** Which packages a room may import; papaparse, what unpacks and writes workbooks and presentations, and the values of echarts only in the files named. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  core: /^$/,
  text: /^$/,
  charts: /^(?:react|echarts-for-react\/esm\/core|echarts)$/,
  worker: /^(?:@noble\/hashes\/sha2\.js|fflate|virtual:.*)$/,
  library: /^(?:@tanstack\/react-query|idb|virtual:.*)$/,
  ui: /^react$/,
  pages: /^(?:react|@tanstack\/react-query|virtual:.*)$/,
  app: /^(?:react|react-dom\/server|@tanstack\/react-query|cmdk|pinyin-match)$/,
  cli: /^(?:node:.*|vite|papaparse)$/,
};
const EXCEPTIONS: Readonly<Record<string, RegExp>> = {
  'export/workbook.ts': /^write-excel-file\/browser$/,
  'export/pptx/presentation.ts': /^pptxgenjs$/,
  'export/pptx/drawPieces.ts': /^pptxgenjs$/,
  'export/pptx/mendPackage.ts': /^fflate$/,
  'core/import/records.ts': /^papaparse$/,
  'core/spreadsheet/inflateEntry.ts': /^fflate$/,
  'core/spreadsheet/readXml.ts': /^saxes$/,
  'charts/echartsSetup.ts': /^echarts\//,
};

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory()
      ? files(path)
      : /\.tsx?$/.test(name) && !name.endsWith('.d.ts')
        ? [path]
        : [];
  });

interface Import {
  readonly file: string;
  readonly from: string;
  readonly types: boolean;
}

const sources = files(SRC);
const imports: readonly Import[] = sources.flatMap((path) => {
  const text = readFileSync(path, 'utf8');
  return [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|import\('([^']+)'\)/g),
  ].map((match) => ({
    file: relative(SRC, path),
    from: match[2] ?? match[3] ?? '',
    types: match[1] !== undefined,
  }));
});
const room = (file: string): string => file.split('/')[0] ?? '';

describe('the rooms', () => {
  it('are all listed, and something was looked at', () => {
    expect(sources.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(300);
    const found = new Set(
      sources
        .map((path) => relative(SRC, path))
        .filter((path) => path.includes('/'))
        .map(room),
    );
    expect([...found].filter((name) => !(name in ROOMS))).toEqual([]);
  });

  it('import only the rooms they may', () => {
    const breaches = imports.filter(({ file, from }) => {
      if (!from.startsWith('.') || !file.includes('/')) return false;
      const target = relative(SRC, resolve(SRC, dirname(file), from));
      return (
        target.startsWith('..') ||
        (room(target) !== room(file) && ROOMS[room(file)]?.includes(room(target)) !== true)
      );
    });
    expect(breaches.filter(({ from }) => !from.endsWith('.css'))).toEqual([]);
  });

  it('import only the packages they may', () => {
    const breaches = imports.filter(({ file, from, types }) => {
      if (from.startsWith('.') || !file.includes('/')) return false;
      if (EXCEPTIONS[file]?.test(from) === true || (types && /^(?:echarts|vite)$/.test(from))) return false;
      return PACKAGES[room(file)]?.test(from) !== true;
    });
    expect(breaches).toEqual([]);
  });

  it('a page never imports a page', () => {
    const breaches = imports.filter(({ file, from }) => {
      if (!file.startsWith('pages/') || !from.startsWith('.')) return false;
      const target = relative(SRC, resolve(SRC, dirname(file), from));
      return target.startsWith('pages/') && target.split('/')[1] !== file.split('/')[1];
    });
    expect(breaches).toEqual([]);
  });

  it('components hold no literal Chinese: messages live in text', () => {
    const literal = sources
      .filter((path) => /\/(?:pages|ui|app)\/.*\.tsx$/.test(path))
      .filter((path) =>
        /\p{Script=Han}/u.test(readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
      )
      .map((path) => relative(SRC, path));
    expect(literal).toEqual([]);
  });
});
