import type { Dataset } from '../../core/dataset/dataset.ts';
import { calendarYears } from '../../core/dataset/seriesOf.ts';
import { ENGINE_VERSION } from '../../core/import/engine.ts';
import { attentionOf } from '../../core/import/findingKey.ts';
import type { Choices, ImportReport, Shape } from '../../core/import/report.ts';

/** What the library lists of one kept file, without its numbers. */
export interface StoredEntry {
  readonly id: string;
  /** As the person calls it; at first the file's name. */
  readonly title: string;
  readonly fileName: string;
  /** The source that the file names, 数据来源; null where it names none. */
  readonly origin: string | null;
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
  /** The ENGINE_VERSION that made the reading; 0 from before it was noted. */
  readonly engine: number;
  /** The entry that another window had changed when this reading of it was to be kept: so both were. */
  readonly besides?: string;
  /** Warnings that a person has looked at, as findingKey names them. */
  readonly acknowledged?: readonly string[];
  /** The reading recipe by which the file was read. */
  readonly recipe?: string | null;
  /** 1 for the first file of its name, 2 for the next content under that name. */
  readonly version: number;
  /** Deleted, and not yet cleared away. */
  readonly deletedAt: number | null;
  /** Counts changes but openings, so that two windows do not overwrite each other unseen. */
  readonly revision: number;
}

/** What a reading of a file gives, and what a person has said of it. */
export interface StoredReading {
  readonly dataset: Dataset;
  readonly report: ImportReport;
  readonly acknowledged?: readonly string[];
  readonly recipe?: string | null;
}

export interface Kept {
  readonly entry: StoredEntry;
  readonly file: File;
  readonly dataset: Dataset;
  readonly report: ImportReport;
}

/** A file with its reading, under the id it is to be kept by. */
export type Opened = StoredReading & { readonly id: string; readonly file: File };

export function entryOf(
  { id, file, ...reading }: Opened,
  sha256: string,
  version: number,
  now: number,
): StoredEntry {
  return {
    id,
    title: titleOf(file, reading.report),
    fileName: file.name,
    bytes: file.size,
    sha256,
    savedAt: now,
    openedAt: now,
    ...listedReading(reading),
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

/** What an entry says of the reading of its file. */
export function listedReading({ dataset, report, acknowledged = [], recipe = null }: StoredReading) {
  const years = calendarYears(dataset);
  return {
    shape: report.shape,
    origin: dataset.source.origin,
    engine: ENGINE_VERSION,
    regions: dataset.regions.length,
    indicators: dataset.indicators.length,
    firstYear: years[0] ?? 0,
    lastYear: years.at(-1) ?? 0,
    values: report.values,
    attention: attentionOf(report.findings, acknowledged),
    choices: report.choices,
    acknowledged,
    recipe,
  };
}
