import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What takes the place of a chart that the library wrote. */
export interface ChartPart {
  readonly xml: string;
  readonly workbook: Uint8Array;
}

const CHART = /^ppt\/charts\/chart(\d+)\.xml$/;
const SLIDE = /^ppt\/slide(?:s|Layouts)\/[^/]+\.xml$/;
const NOTES = /^ppt\/notesSlides\/[^/]+\.xml$/;
const CONTENT_TYPES = '[Content_Types].xml';
/** Types that the library does not write: of the theme of the notes, and of the master where there is no slide. */
const OWN_TYPES = new Map([
  ['ppt/theme/theme2.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [
    'ppt/slideMasters/slideMaster1.xml',
    'application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml',
  ],
]);

/**
 * The package as the formats of ECMA-376 want it, where the library's own is only what today's programs forgive: one number for each
 * shape of a slide, one set of properties a paragraph, parts in their order, no content types of parts that are not there, a theme of
 * their own for the notes, Chinese faces in the theme, source lines as footers, header rows that are said to be such, lines of notes as
 * paragraphs in the language of the deck, and our charts with their workbooks in the place of the library's.
 */
export function mendPackage(
  bytes: Uint8Array,
  charts: readonly ChartPart[],
  speech: string,
): Uint8Array<ArrayBuffer> {
  // folders are no parts
  const parts = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });
  const change = (path: string, how: (text: string) => string): void => {
    const part = parts[path];
    if (part !== undefined) parts[path] = strToU8(how(strFromU8(part)));
  };
  const paths = Object.keys(parts);
  for (const path of paths.filter((one) => SLIDE.test(one))) change(path, mendSlide);
  for (const path of paths.filter((one) => NOTES.test(one)))
    change(path, (text) => notesParagraphs(text).replaceAll('lang="en-US"', `lang="${speech}"`));
  change('ppt/slideMasters/slideMaster1.xml', (text) => text.replace('<a:t>null</a:t>', '<a:t>‹#›</a:t>'));
  change('ppt/theme/theme1.xml', chineseFaces);
  change('ppt/presentation.xml', mastersBeforeSlides);
  const theme = parts['ppt/theme/theme1.xml'];
  if (theme !== undefined) parts['ppt/theme/theme2.xml'] = theme;
  change('ppt/notesMasters/_rels/notesMaster1.xml.rels', (text) => text.replace('theme1.xml', 'theme2.xml'));
  putCharts(parts, charts);
  change(CONTENT_TYPES, (text) => contentTypes(text, new Set(Object.keys(parts))));
  return zipSync(parts, { level: 6 });
}

function mendSlide(text: string): string {
  let id = 1;
  return text
    .replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${id++}"`)
    .replace(/(<\/a:r>)<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs, '$1')
    .replace(/<p:ph\s+idx="(\d+)"\s+type="body"[^>]*\/>/g, '<p:ph type="ftr" sz="quarter" idx="$1"/>')
    .replace(/<p:ph\s+idx="\d+"\s+type="title"[^>]*\/>/g, '<p:ph type="title"/>')
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>');
}

/** The library runs the lines of notes together. */
function notesParagraphs(text: string): string {
  return text.replace(
    /(<a:p>)(<a:r><a:rPr[^>]*\/><a:t>)([^<]*)(<\/a:t><\/a:r>)(<a:endParaRPr[^>]*\/><\/a:p>)/,
    (_, open: string, run: string, said: string, close: string, end: string) =>
      said
        .split(/\r?\n/)
        .map((line) => (line === '' ? open + end : open + run + line + close + end))
        .join(''),
  );
}

/** 微软雅黑 for all Chinese text; a machine without it takes its own Chinese face. */
function chineseFaces(text: string): string {
  return text
    .replaceAll('<a:ea typeface=""/>', '<a:ea typeface="微软雅黑"/>')
    .replace(/(<a:font script="Hans" typeface=")[^"]*/g, '$1微软雅黑');
}

function mastersBeforeSlides(text: string): string {
  return text.replace(
    /(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s,
    '$2$1',
  );
}

function putCharts(parts: Record<string, Uint8Array>, charts: readonly ChartPart[]): void {
  const placed = Object.keys(parts)
    .filter((path) => CHART.test(path))
    .sort((one, other) => numberOf(one) - numberOf(other));
  if (placed.length !== charts.length) throw new RangeError('not every chart has its place');
  placed.forEach((path, at) => {
    const chart = charts[at];
    const relations = parts[`ppt/charts/_rels/chart${numberOf(path)}.xml.rels`];
    const workbook = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(
      relations === undefined ? '' : strFromU8(relations),
    )?.[1];
    if (chart === undefined || workbook === undefined) throw new RangeError('a chart without its workbook');
    parts[path] = strToU8(chart.xml);
    parts[`ppt/${workbook}`] = chart.workbook;
  });
}

function numberOf(path: string): number {
  return Number(CHART.exec(path)?.[1]);
}

function contentTypes(text: string, there: ReadonlySet<string>): string {
  const missing = [...OWN_TYPES]
    .filter(([path]) => !text.includes(`"/${path}"`))
    .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  return text
    .replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, path: string) =>
      there.has(path) ? override.trim() : '',
    )
    .replace(/<Default Extension="(\w+)"[^>]*\/>/g, (standard, extension: string) =>
      extension === 'xml' || [...there].some((path) => path.endsWith(`.${extension}`)) ? standard : '',
    )
    .replace('</Types>', `${missing.join('')}</Types>`);
}
