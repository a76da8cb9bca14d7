import { strFromU8, unzipSync } from 'fflate';
import { type Parts, relationsOf, treeOf } from './readPptx.ts';
import { all, type Element, one, xmlTree } from './xmlTree.ts';

/** What both kinds of axis begin with. */
const AXIS = [
  'c:axId',
  'c:scaling',
  'c:delete',
  'c:axPos',
  'c:majorGridlines',
  'c:title',
  'c:numFmt',
  'c:majorTickMark',
  'c:minorTickMark',
  'c:tickLblPos',
  'c:spPr',
  'c:txPr',
  'c:crossAx',
  'c:crosses',
];
/** The order of what is in an element, by the schemas of ECMA-376; programs that read strictly call a file with another order broken. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'p:presentation': [
    'p:sldMasterIdLst',
    'p:notesMasterIdLst',
    'p:sldIdLst',
    'p:sldSz',
    'p:notesSz',
    'p:defaultTextStyle',
  ],
  'p:sld': ['p:cSld', 'p:clrMapOvr'],
  'a:p': ['a:pPr', 'a:r', 'a:endParaRPr'],
  'a:tcPr': ['a:lnL', 'a:lnR', 'a:lnT', 'a:lnB', 'a:solidFill'],
  'a:ln': ['a:noFill', 'a:solidFill', 'a:prstDash', 'a:round', 'a:headEnd', 'a:tailEnd'],
  'c:chartSpace': ['c:date1904', 'c:roundedCorners', 'c:chart', 'c:spPr', 'c:txPr', 'c:externalData'],
  'c:chart': ['c:autoTitleDeleted', 'c:plotArea', 'c:plotVisOnly', 'c:dispBlanksAs'],
  'c:plotArea': ['c:layout', 'c:barChart', 'c:lineChart', 'c:scatterChart', 'c:catAx', 'c:valAx', 'c:spPr'],
  'c:barChart': ['c:barDir', 'c:grouping', 'c:varyColors', 'c:ser', 'c:gapWidth', 'c:overlap', 'c:axId'],
  'c:lineChart': ['c:grouping', 'c:varyColors', 'c:ser', 'c:marker', 'c:axId'],
  'c:scatterChart': ['c:scatterStyle', 'c:varyColors', 'c:ser', 'c:axId'],
  'c:ser': [
    'c:idx',
    'c:order',
    'c:tx',
    'c:spPr',
    'c:invertIfNegative',
    'c:marker',
    'c:dPt',
    'c:dLbls',
    'c:cat',
    'c:xVal',
    'c:val',
    'c:yVal',
    'c:smooth',
  ],
  'c:dPt': ['c:idx', 'c:invertIfNegative', 'c:marker', 'c:bubble3D', 'c:spPr'],
  'c:marker': ['c:symbol', 'c:size', 'c:spPr'],
  'c:dLbls': [
    'c:dLbl',
    'c:showLegendKey',
    'c:showVal',
    'c:showCatName',
    'c:showSerName',
    'c:showPercent',
    'c:showBubbleSize',
    'c:extLst',
  ],
  'c:dLbl': [
    'c:idx',
    'c:layout',
    'c:tx',
    'c:numFmt',
    'c:spPr',
    'c:txPr',
    'c:dLblPos',
    'c:showLegendKey',
    'c:showVal',
    'c:showCatName',
    'c:showSerName',
    'c:showPercent',
    'c:showBubbleSize',
    'c:separator',
  ],
  'c:scaling': ['c:logBase', 'c:orientation', 'c:max', 'c:min'],
  'c:catAx': [...AXIS, 'c:auto', 'c:lblAlgn', 'c:lblOffset', 'c:tickLblSkip', 'c:noMultiLvlLbl'],
  'c:valAx': [...AXIS, 'c:crossBetween', 'c:majorUnit'],
};
const SLIDE = { width: 12_192_000, height: 6_858_000 };
/** In hundredths of a point. */
const SMALLEST = { text: 1100, table: 1200, caption: 2800 };

/** What a program that reads strictly would find wrong with a presentation, and what a room could not read; none is a sound file. */
export function pptxFaults(parts: Parts): readonly string[] {
  const paths = Object.keys(parts);
  const written = paths.filter((path) => /\.(?:xml|rels)$/.test(path));
  const broken = written.flatMap((path) => notWellFormed(strFromU8(parts[path] ?? new Uint8Array()), path));
  if (broken.length > 0) return broken;
  return [
    ...typeFaults(parts),
    ...written.flatMap((path) => relationFaults(parts, path)),
    ...written
      .filter((path) => path.endsWith('.xml'))
      .flatMap((path) => orderFaults(treeOf(parts, path), path)),
    ...paths
      .filter((path) => /\/slides\/slide\d+\.xml$/.test(path))
      .flatMap((path) => slideFaults(parts, path)),
    ...paths
      .filter((path) => /media|\.(?:png|jpe?g|gif|svg)$/.test(path))
      .map((path) => `${path}: a picture`),
    ...paths
      .filter((path) => path.endsWith('.xlsx'))
      .flatMap((path) =>
        Object.entries(unzipSync(parts[path] ?? new Uint8Array()))
          .filter(([name]) => /\.(?:xml|rels)$/.test(name))
          .flatMap(([name, part]) => notWellFormed(strFromU8(part), `${path}/${name}`)),
      ),
  ];
}

function notWellFormed(source: string, path: string): readonly string[] {
  try {
    xmlTree(source);
    return [];
  } catch (error) {
    return [`${path}: ${String(error)}`];
  }
}

function typeFaults(parts: Parts): readonly string[] {
  const types = treeOf(parts, '[Content_Types].xml');
  const extensions = new Set(all(types, 'Default').map(({ attributes }) => attributes.Extension));
  const names = all(types, 'Override').map(({ attributes }) => (attributes.PartName ?? '').slice(1));
  const listed = new Set(names);
  return [
    ...names.filter((name) => parts[name] === undefined).map((name) => `type of no part: ${name}`),
    ...(listed.size === names.length ? [] : ['a part with two types']),
    ...Object.keys(parts)
      .filter((path) => path !== '[Content_Types].xml' && !listed.has(path))
      .filter((path) => /\.xml$/.test(path) || !extensions.has(path.split('.').at(-1)))
      .map((path) => `part without a type: ${path}`),
  ];
}

function relationFaults(parts: Parts, path: string): readonly string[] {
  if (path.endsWith('.rels')) return [];
  const relations = relationsOf(parts, path);
  const asked = [
    ...strFromU8(parts[path] ?? new Uint8Array()).matchAll(/\br:(?:id|embed|link)="([^"]+)"/g),
  ].map((match) => match[1] ?? '');
  return [
    ...[...relations]
      .filter(([, to]) => parts[to] === undefined)
      .map(([, to]) => `${path} leads to no ${to}`),
    ...asked.filter((id) => !relations.has(id)).map((id) => `${path} asks for ${id}`),
  ];
}

function orderFaults(element: Element, path: string): readonly string[] {
  const order = ORDERS[element.name];
  const places = element.children.map(({ name }) => order?.indexOf(name) ?? 0);
  const isOdd =
    order !== undefined &&
    // the spreadsheet's and the theme's lines have more in them
    (places.includes(-1) || places.some((place, at) => place < (places[at - 1] ?? 0))) &&
    !(element.name === 'a:ln' && path.includes('theme')) &&
    !(element.name === 'a:p' && element.children.some(({ name }) => name === 'a:fld'));
  return [
    ...(isOdd
      ? [`${path}: ${element.name} holds ${element.children.map(({ name }) => name).join(' ')}`]
      : []),
    ...element.children.flatMap((child) => orderFaults(child, path)),
  ];
}

function slideFaults(parts: Parts, path: string): readonly string[] {
  const tree = treeOf(parts, path);
  const ids = all(tree, 'p:cNvPr').map(({ attributes }) => attributes.id);
  const sizes = (element: Element): readonly number[] =>
    all(element, 'a:rPr').flatMap(({ attributes }) =>
      attributes.sz === undefined ? [] : [Number(attributes.sz)],
    );
  const title = all(tree, 'p:sp').find((shape) => one(shape, 'p:ph')?.attributes.type === 'title');
  return [
    ...(new Set(ids).size === ids.length ? [] : [`an id twice: ${ids.join(' ')}`]),
    ...(title === undefined || one(title, 'a:t') === undefined ? ['no title'] : []),
    ...all(tree, 'p:pic').map(() => 'a picture'),
    ...all(tree, 'a:srgbClr')
      .filter(({ attributes }) => !/^[0-9A-F]{6}$/.test(attributes.val ?? ''))
      .map(({ attributes }) => `colour ${attributes.val}`),
    ...all(tree, 'a:p')
      .filter(({ children }) => children.filter(({ name }) => name === 'a:pPr').length > 1)
      .map(() => 'two a:pPr'),
    ...all(tree, 'a:r')
      .filter((run) => run.children[0]?.name !== 'a:rPr' || (one(run, 'a:t')?.text ?? '') === '')
      .map(() => 'a run without properties or text'),
    ...all(tree, 'p:graphicFrame').flatMap(tableFaults),
    ...[...all(tree, 'p:spPr'), ...all(tree, 'p:graphicFrame')].flatMap(placeFaults),
    ...sizes(tree)
      .filter((size) => size < SMALLEST.text)
      .map((size) => `text of ${size}`),
    ...all(tree, 'a:tbl').flatMap((table) =>
      sizes(table)
        .filter((size) => size < SMALLEST.table)
        .map((size) => `table of ${size}`),
    ),
    ...(title === undefined
      ? []
      : sizes(title)
          .filter((size) => size < SMALLEST.caption)
          .map((size) => `caption of ${size}`)),
    ...all(tree, 'p:graphicFrame')
      .filter(
        (frame) => one(frame, 'c:chart') !== undefined && one(frame, 'p:cNvPr')?.attributes.descr === '',
      )
      .map(() => 'a chart that is not described'),
  ].map((fault) => `${path}: ${fault}`);
}

function tableFaults(frame: Element): readonly string[] {
  const table = one(frame, 'a:tbl');
  if (table === undefined) return [];
  const columns = all(table, 'a:gridCol').map(({ attributes }) => Number(attributes.w));
  const width = Number(one(frame, 'a:ext')?.attributes.cx);
  const sum = columns.reduce((one, other) => one + other, 0);
  return [
    // a point of rounding a column
    ...(Math.abs(sum - width) <= columns.length * 12_700 ? [] : [`columns of ${sum} in a table of ${width}`]),
    ...all(table, 'a:tr')
      .filter((row) => row.children.filter(({ name }) => name === 'a:tc').length !== columns.length)
      .map(() => 'a row of other columns'),
    ...(one(table, 'a:tblPr')?.attributes.firstRow === '1' ? [] : ['no header row']),
  ];
}

function placeFaults(element: Element): readonly string[] {
  const frame = element.children.find(({ name }) => name === 'a:xfrm' || name === 'p:xfrm');
  if (frame === undefined) return [];
  const [from, size] = [one(frame, 'a:off')?.attributes, one(frame, 'a:ext')?.attributes];
  const right = Number(from?.x) + Number(size?.cx);
  const bottom = Number(from?.y) + Number(size?.cy);
  const rows = all(element, 'a:tr').reduce((sum, { attributes }) => sum + Number(attributes.h), 0);
  const isInside =
    Number(from?.x) >= 0 &&
    Number(from?.y) >= 0 &&
    right <= SLIDE.width + 1 &&
    Math.max(bottom, rows === 0 ? 0 : Number(from?.y) + rows) <= SLIDE.height;
  return isInside ? [] : [`reaches to ${right}, ${bottom}`];
}
