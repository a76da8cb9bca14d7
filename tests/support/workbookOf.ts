import { zipSync } from 'fflate';

/** A cell by hand: text, a number with the index of its format, or its XML as it is. */
export type Cell =
  | string
  | number
  | null
  | { readonly number: number; readonly format: number }
  | { readonly xml: string };

export interface SheetGiven {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  readonly merged?: readonly string[];
  /** Rows from 1 that are hidden. */
  readonly hiddenRows?: readonly number[];
  readonly cols?: string;
}

export interface WorkbookGiven {
  readonly sheets: readonly SheetGiven[];
  /** Format codes; a cell's format is its place here. */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  readonly more?: Readonly<Record<string, Uint8Array | string>>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const xmlText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const letter = (column: number): string => String.fromCharCode(64 + column);

function cellXml(cell: Cell, row: number, column: number): string {
  const r = `${letter(column)}${row}`;
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${r}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${r}" t="inlineStr"><is><t>${xmlText(cell)}</t></is></c>`;
  if ('xml' in cell) return cell.xml.replace('<c', `<c r="${r}"`);
  return `<c r="${r}" s="${cell.format + 1}"><v>${cell.number}</v></c>`;
}

/** The bytes of a workbook, put together by hand so that the odd cases can be made. */
export function workbookOf({ sheets, formats = [], date1904 = false, more = {} }: WorkbookGiven): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} ${REL}><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${xmlText(name)}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
      .map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}><numFmts>${formats
      .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${xmlText(code)}"/>`)
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_, at) => `<xf numFmtId="${164 + at}"/>`)
      .join('')}</cellXfs></styleSheet>`,
  };
  sheets.forEach(({ rows, merged = [], hiddenRows = [], cols = '' }, at) => {
    const body = rows
      .map((cells, row) => {
        const inner = cells.map((cell, column) => cellXml(cell, row + 1, column + 1)).join('');
        const hidden = hiddenRows.includes(row + 1) ? ' hidden="1"' : '';
        return inner === '' ? '' : `<row r="${row + 1}"${hidden}>${inner}</row>`;
      })
      .join('');
    const blocks = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `${HEAD}<worksheet ${MAIN}>${cols}<sheetData>${body}</sheetData>${blocks === '' ? '' : `<mergeCells>${blocks}</mergeCells>`}</worksheet>`;
  });
  Object.assign(parts, more);
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === 'string' ? encoder.encode(part) : part,
      ]),
    ),
  );
}
