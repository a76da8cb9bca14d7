import { problemAt } from '../import/findings.ts';
import type { ByteSource } from '../import/pieces.ts';
import type { Problem } from '../problem.ts';
import { failure, type Result, success } from '../result.ts';
import { type CellFormats, readCellFormats } from './cellFormats.ts';
import { type InflateBudget, inflateEntry } from './inflateEntry.ts';
import { readXml, type XmlReader } from './readXml.ts';
import { readSharedStrings } from './sharedStrings.ts';
import { WORKBOOK_LIMITS } from './workbookLimits.ts';
import { readZipDirectory, type ZipDirectory, type ZipEntry } from './zipDirectory.ts';

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Inside the workbook. */
  readonly path: string;
}

/** A workbook with all that its sheets share. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** Days are counted from 1904, as Excel for the Mac once did. */
  readonly date1904: boolean;
  readonly strings: readonly string[];
  readonly formats: CellFormats;
  /** Reads one file of it; a missing one is as if it were empty. */
  readPart(path: string, reader: XmlReader): Promise<Problem | null>;
}

/** Opens a workbook: its directory, the list of its sheets, the strings and formats these share. While anything of it is read, `onAlive` is called now and then. */
export async function openWorkbook(
  source: ByteSource,
  onAlive: () => void = () => undefined,
): Promise<Result<Workbook, Problem>> {
  if (source.size > WORKBOOK_LIMITS.fileBytes)
    return failure(
      problemAt('spreadsheet_too_large', 'error', {
        raw: String(source.size),
        expected: String(WORKBOOK_LIMITS.fileBytes),
      }),
    );
  const directory = await readZipDirectory(source);
  if (!directory.ok) return directory;
  const budget: InflateBudget = { used: 0 };
  const readPart = async (path: string, reader: XmlReader): Promise<Problem | null> => {
    const entry = entryOf(directory.value, path);
    if (entry === undefined) return null;
    return readXml(alive(inflateEntry(source, entry, budget), onAlive), path, reader);
  };
  const path = workbookPath(directory.value) ?? (await namedWorkbook(readPart));
  if (path === null)
    return failure(
      problemAt(
        directory.value.has('xl/workbook.bin') ? 'binary_spreadsheet' : 'spreadsheet_broken',
        'error',
      ),
    );
  const list = await readSheetList(path, readPart);
  if (!list.ok) return list;
  const { styles, strings, ...sheets } = list.value;
  const lost = sheets.sheets.find((sheet) => entryOf(directory.value, sheet.path) === undefined);
  if (lost !== undefined) return failure(problemAt('spreadsheet_broken', 'error', { raw: lost.path }));
  const shared = await readSharedStrings(strings, readPart);
  if (!shared.ok) return shared;
  const formats = await readCellFormats(styles, readPart);
  if (!formats.ok) return formats;
  return success({ ...sheets, strings: shared.value, formats: formats.value, readPart });
}

/** So many bytes from one sign of life to the next. */
const ALIVE_BYTES = 2 * 1024 * 1024;

async function* alive(
  pieces: AsyncIterable<Result<Uint8Array, Problem>>,
  onAlive: () => void,
): AsyncGenerator<Result<Uint8Array, Problem>, void> {
  let since = 0;
  for await (const piece of pieces) {
    if (piece.ok) since += piece.value.length;
    if (since > ALIVE_BYTES) {
      since = 0;
      onAlive();
    }
    yield piece;
  }
}

export type ReadPart = Workbook['readPart'];

/** Names of parts are the same in capitals and small letters (ECMA-376 part 2). */
function entryOf(directory: ZipDirectory, path: string): ZipEntry | undefined {
  const exact = directory.get(path);
  if (exact !== undefined) return exact;
  const small = path.toLowerCase();
  for (const [name, entry] of directory) if (name.toLowerCase() === small) return entry;
  return undefined;
}

/** The path inside the workbook that a relation of a file in this folder means: /xl/a.xml, ./a.xml and ../xl/a.xml are xl/a.xml. */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/'))
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  return path.join('/');
}

/** Where the workbook is when it does not stand at its usual place. */
async function namedWorkbook(readPart: ReadPart): Promise<string | null> {
  let path: string | null = null;
  await readPart('_rels/.rels', {
    open(name, attribute) {
      if (name === 'Relationship' && (attribute('Type') ?? '').endsWith('/officeDocument'))
        path ??= resolved('', attribute('Target') ?? '');
    },
  });
  return path;
}

/** WPS and Excel both write xl/workbook.xml; a few writers number it. */
function workbookPath(directory: ZipDirectory): string | null {
  if (directory.has('xl/workbook.xml')) return 'xl/workbook.xml';
  return [...directory.keys()].find((name) => /^xl\/workbook\d*\.xml$/.test(name)) ?? null;
}

async function readSheetList(
  path: string,
  readPart: ReadPart,
): Promise<
  Result<
    Pick<Workbook, 'sheets' | 'date1904'> & { readonly styles: string; readonly strings: string },
    Problem
  >
> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const targets = new Map<string, string>();
  let styles = `${folder}styles.xml`;
  let strings = `${folder}sharedStrings.xml`;
  const relations = await readPart(`${folder}_rels/${path.slice(folder.length)}.rels`, {
    open(name, attribute) {
      if (name !== 'Relationship') return;
      const target = resolved(folder, attribute('Target') ?? '');
      const type = attribute('Type') ?? '';
      targets.set(attribute('Id') ?? '', target);
      if (type.endsWith('/styles')) styles = target;
      if (type.endsWith('/sharedStrings')) strings = target;
    },
  });
  if (relations !== null) return failure(relations);
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  const problem = await readPart(path, {
    open(name, attribute) {
      if (name === 'workbookPr') date1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const target = targets.get(attribute('r:id') ?? attribute('id') ?? '');
      // a chart or macro sheet holds no cells
      if (target !== undefined && !/(?:chartsheets|dialogsheets|macrosheets)\//.test(target))
        sheets.push({
          name: attribute('name') ?? '',
          hidden: /hidden/i.test(attribute('state') ?? ''),
          path: target,
        });
    },
  });
  if (problem !== null) return failure(problem);
  if (sheets.length > WORKBOOK_LIMITS.sheets)
    return failure(
      problemAt('spreadsheet_too_large', 'error', {
        raw: String(sheets.length),
        expected: String(WORKBOOK_LIMITS.sheets),
      }),
    );
  return sheets.length === 0
    ? failure(problemAt('spreadsheet_broken', 'error', { raw: path }))
    : success({ sheets, date1904, styles, strings });
}
