import { strFromU8, unzipSync } from 'fflate';
import { type ReadCell, readWorkbook, showNumber } from './readWorkbook.ts';
import { all, type Element, one, valOf, xmlTree } from './xmlTree.ts';

export interface ReadSeries {
  readonly name: string;
  /** One a category (of a scatter: B), null for a gap. */
  readonly values: readonly (number | null)[];
  /** The same as the chart's format shows them. */
  readonly shown: readonly string[];
  /** What stands beside the points, by position. */
  readonly labels: ReadonlyMap<number, string>;
  /** A of a scatter. */
  readonly across: readonly (number | null)[];
}

export interface ReadChart {
  readonly part: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly series: readonly ReadSeries[];
  readonly workbook: readonly (readonly ReadCell[])[];
}

export interface ReadSlide {
  readonly title: string;
  readonly source: string;
  /** Text boxes by name, a line a paragraph. */
  readonly texts: ReadonlyMap<string, string>;
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly charts: readonly ReadChart[];
  readonly notes: string;
  readonly hidden: boolean;
  readonly tree: Element;
}

export type Parts = Readonly<Record<string, Uint8Array>>;

export async function partsOf(file: Blob): Promise<Parts> {
  return unzipSync(new Uint8Array(await file.arrayBuffer()));
}

export function treeOf(parts: Parts, path: string): Element {
  const part = parts[path];
  if (part === undefined) throw new Error(`no part ${path}`);
  return xmlTree(strFromU8(part));
}

/** Where the relationships of a part lead, by id. */
export function relationsOf(parts: Parts, path: string): ReadonlyMap<string, string> {
  const [folder, name] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];
  const file = `${folder}/_rels/${name}.rels`;
  if (parts[file] === undefined) return new Map();
  return new Map(
    all(treeOf(parts, file), 'Relationship').map(({ attributes: { Id = '', Target = '' } }) => [
      Id,
      Target.startsWith('/') ? Target.slice(1) : joined(folder, Target),
    ]),
  );
}

function joined(folder: string, target: string): string {
  const path = folder === '' ? [] : folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else path.push(step);
  }
  return path.join('/');
}

/** The slides of a presentation in their order, as they read. */
export async function readPptx(file: Blob): Promise<readonly ReadSlide[]> {
  const parts = await partsOf(file);
  const relations = relationsOf(parts, 'ppt/presentation.xml');
  const order = all(treeOf(parts, 'ppt/presentation.xml'), 'p:sldId').map(
    ({ attributes }) => relations.get(attributes['r:id'] ?? '') ?? '',
  );
  return Promise.all(order.map((path) => readSlide(parts, path)));
}

async function readSlide(parts: Parts, path: string): Promise<ReadSlide> {
  const tree = treeOf(parts, path);
  const relations = relationsOf(parts, path);
  const shapes = all(tree, 'p:sp');
  const placeholder = (type: string): Element | undefined =>
    shapes.find((shape) => one(shape, 'p:ph')?.attributes.type === type);
  const notes = [...relations.values()].find((target) => target.includes('notesSlides/'));
  return {
    title: textOf(placeholder('title')),
    source: textOf(placeholder('ftr')),
    texts: new Map(
      shapes
        .filter((shape) => one(shape, 'p:ph') === undefined)
        .map((shape) => [one(shape, 'p:cNvPr')?.attributes.name ?? '', textOf(shape)]),
    ),
    tables: all(tree, 'a:tbl').map((table) =>
      all(table, 'a:tr').map((row) => all(row, 'a:tc').map((cell) => textOf(cell))),
    ),
    charts: await Promise.all(
      all(tree, 'p:graphicFrame').flatMap((frame) => {
        const chart = one(frame, 'c:chart');
        if (chart === undefined) return [];
        const description = one(frame, 'p:cNvPr')?.attributes.descr ?? '';
        return [readChart(parts, relations.get(chart.attributes['r:id'] ?? '') ?? '', description)];
      }),
    ),
    notes:
      notes === undefined
        ? ''
        : textOf(
            all(treeOf(parts, notes), 'p:sp').find((shape) => one(shape, 'p:ph')?.attributes.type === 'body'),
          ),
    hidden: tree.attributes.show === '0',
    tree,
  };
}

function textOf(shape: Element | undefined): string {
  if (shape === undefined) return '';
  return all(shape, 'a:p')
    .map((paragraph) =>
      all(paragraph, 'a:t')
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n');
}

async function readChart(parts: Parts, part: string, description: string): Promise<ReadChart> {
  const tree = treeOf(parts, part);
  const workbookPath = relationsOf(parts, part).get(one(tree, 'c:externalData')?.attributes['r:id'] ?? '');
  const workbook = parts[workbookPath ?? ''];
  if (workbook === undefined) throw new Error(`${part} has no workbook`);
  const sheets = await readWorkbook(new Blob([Uint8Array.from(workbook)]));
  return {
    part,
    description,
    categories: cacheTexts(one(tree, 'c:cat')),
    series: all(tree, 'c:ser').map(readSeries),
    workbook: sheets.get('Sheet1') ?? [],
  };
}

function readSeries(series: Element): ReadSeries {
  const points = series.children.find(({ name }) => name === 'c:val' || name === 'c:yVal');
  const name = one(one(series, 'c:tx') ?? series, 'c:v')?.text ?? '';
  const values = cacheNumbers(points);
  return {
    name,
    values: values.map((value) => value?.value ?? null),
    shown: values.map((value) => value?.shown ?? ''),
    across: cacheNumbers(one(series, 'c:xVal')).map((value) => value?.value ?? null),
    labels: new Map(
      all(series, 'c:dLbl').map((label) => {
        const at = Number(valOf(one(label, 'c:idx')));
        const rich = one(label, 'c:rich');
        const format = one(label, 'c:numFmt')?.attributes.formatCode ?? 'General';
        const value = values[at]?.value;
        const said = [
          valOf(one(label, 'c:showSerName')) === '1' ? name : '',
          valOf(one(label, 'c:showVal')) === '1' && value !== undefined ? showNumber(value, format) : '',
        ];
        return [at, rich === undefined ? said.filter(Boolean).join(' ') : textOf(rich)];
      }),
    ),
  };
}

function cacheNumbers(
  of: Element | undefined,
): readonly ({ readonly value: number; readonly shown: string } | null)[] {
  if (of === undefined) return [];
  const points = new Map(all(of, 'c:pt').map((point) => [Number(point.attributes.idx), point]));
  return Array.from({ length: Number(valOf(one(of, 'c:ptCount'))) }, (_, at) => {
    const point = points.get(at);
    if (point === undefined) return null;
    const value = Number(one(point, 'c:v')?.text);
    return { value, shown: showNumber(value, point.attributes.formatCode ?? 'General') };
  });
}

function cacheTexts(of: Element | undefined): readonly string[] {
  return of === undefined ? [] : all(of, 'c:pt').map((point) => one(point, 'c:v')?.text ?? '');
}
