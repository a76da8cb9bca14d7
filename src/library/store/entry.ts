import type { Dataset } from '../../core/dataset/dataset.ts';
import { calendarYears } from '../../core/dataset/seriesOf.ts';
import type { Choices, ImportReport, Shape } from '../../core/import/report.ts';

/** What the library lists of one kept file, without its numbers. */
export interface StoredEntry {
  readonly id: string;
  /** As the person calls it; at first the file's name. */
  readonly title: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly openedAt: number;
  readonly shape: Shape;
  readonly regions: number;
  readonly indicators: number;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly values: number;
  /** Findings that ask for a look. */
  readonly attention: number;
  readonly choices: Choices;
  /** 1 for the first file of its name, 2 for the next content under that name. */
  readonly version: number;
  /** Deleted, and not yet cleared away. */
  readonly deletedAt: number | null;
  /** Counts changes, so that two windows do not overwrite each other unseen. */
  readonly revision: number;
}

export interface Kept {
  readonly entry: StoredEntry;
  readonly file: File;
  readonly dataset: Dataset;
  readonly report: ImportReport;
}

export function entryOf(
  { id, file, dataset, report }: Omit<Kept, 'entry'> & { readonly id: string },
  sha256: string,
  version: number,
  now: number,
): StoredEntry {
  const years = calendarYears(dataset);
  return {
    id,
    title: titleOf(file, report),
    fileName: file.name,
    bytes: file.size,
    sha256,
    savedAt: now,
    openedAt: now,
    shape: report.shape,
    regions: dataset.regions.length,
    indicators: dataset.indicators.length,
    firstYear: years[0] ?? 0,
    lastYear: years.at(-1) ?? 0,
    values: report.values,
    attention: report.findings
      .filter(({ severity }) => severity !== 'note')
      .reduce((sum, { count }) => sum + count, 0),
    choices: report.choices,
    version,
    deletedAt: null,
    revision: 1,
  };
}

/** Of a workbook with several tables the title names the sheet too. */
function titleOf({ name }: File, { sheet }: ImportReport): string {
  const several = (sheet?.sheets.filter(({ hasTable }) => hasTable).length ?? 0) > 1;
  return sheet === undefined || !several ? name : `${name} · ${sheet.name}`;
}
