import type { Dataset } from '../dataset/dataset.ts';
import type { Aggregation, Direction } from '../dataset/indicator.ts';
import type { Grain, Period } from '../dataset/period.ts';
import type { Problem } from '../problem.ts';

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be' | 'big5' | 'shift_jis';
export type Delimiter = ',' | ';' | '\t' | '|' | '，' | '；';
export type LineEnding = 'LF' | 'CRLF' | 'CR' | 'mixed' | 'none';

/** How the table lies in the file. */
export type Shape =
  | 'regions-by-years'
  | 'indicators-by-years'
  | 'regions-and-indicators-by-years'
  | 'years-down'
  | 'years-by-regions'
  | 'long'
  | 'series'
  | 'one-year';

export type ColumnRole =
  | 'region'
  | 'indicator'
  | 'period'
  | 'year'
  | 'half'
  | 'quarter'
  | 'month'
  | 'day'
  | 'value'
  | 'unit'
  | 'target'
  | 'bound'
  | 'note'
  | 'section'
  | 'code'
  | 'published'
  | 'dimension'
  | 'ignored';

/** What a column was taken for, and why: by its name, by its content, or because the person said so. */
export interface ColumnReading {
  /** From 1. */
  readonly column: number;
  readonly header: string;
  readonly role: ColumnRole;
  readonly evidence: 'name' | 'content' | 'choice' | 'position';
  /** For a value column: what it holds, as far as the header tells. */
  readonly indicator: string | null;
  readonly period: string | null;
  readonly unit: string | null;
}

/** lines = blank + preamble + header + notes + accepted + rejected, in physical lines. */
export interface Balance {
  readonly lines: number;
  /** Of `blank`, those that hold something outside the range that was read. */
  readonly outside?: number;
  readonly blank: number;
  readonly preamble: number;
  readonly header: number;
  readonly notes: number;
  readonly accepted: number;
  readonly rejected: number;
}

/** Where in a workbook a table comes from. */
export interface SheetOrigin {
  readonly name: string;
  /** In A1 notation; null for the whole sheet. */
  readonly range: string | null;
  /** All sheets of the workbook, in its order. */
  readonly sheets: readonly SheetSummary[];
}

export interface SheetSummary {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows of figures under a header were seen near its top. */
  readonly hasTable: boolean;
}

/** Everything that was understood and done while reading one file. */
export interface ImportReport {
  readonly fileName: string;
  /** For a workbook: which of its sheets was read. Its lines are the rows of the sheet. */
  readonly sheet?: SheetOrigin;
  readonly bytes: number;
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly delimiter: Delimiter;
  readonly lineEnding: LineEnding;
  readonly preambleLines: readonly number[];
  readonly headerLines: readonly number[];
  readonly noteLines: readonly number[];
  readonly shape: Shape;
  readonly grain: Grain;
  readonly columns: readonly ColumnReading[];
  readonly values: number;
  readonly missing: number;
  readonly acceptedRows: number;
  readonly rejectedRows: number;
  readonly duplicates: number;
  readonly findings: readonly Problem[];
  readonly balance: Balance;
  readonly choices: Choices;
}

/**
 * What the person decided: where two readings would give different numbers, and where the automatic reading was wrong.
 * Plain JSON; `canonicalChoices` gives equal choices one form, so that they are equal as text.
 */
export interface Choices {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly decimal?: 'point' | 'comma';
  readonly percent?: 'percent' | 'ratio';
  readonly duplicates?: 'first' | 'last';
  readonly blankKeys?: 'fillDown' | 'reject';
  readonly dateOrder?: 'dayFirst' | 'monthFirst';
  /** What 2022.1 is where a spreadsheet may have dropped the zero of 2022.10. */
  readonly pointMonth?: 'january' | 'october';
  /** The year of a table that names none. */
  readonly year?: number;
  /** Columns to keep (from 1) of a file wider than the limit. */
  readonly columns?: readonly number[];
  /** The sheet of a workbook, by its name. */
  readonly sheet?: string;
  /** The part of a file or sheet to read, in A1 notation. */
  readonly range?: string;
  /** Whether a figure of a workbook counts as its format shows it, where that is another size than it is stored in. */
  readonly numbersAs?: 'shown' | 'stored';
  /** Physical lines of the header; none for a table without one. Lines above it are title lines. */
  readonly header?: readonly number[];
  /** Physical lines below the header on which notes begin, whatever they look like. */
  readonly noteLines?: readonly number[];
  /** Physical lines below the header on which rows of data begin, whatever they look like. */
  readonly dataLines?: readonly number[];
  readonly roles?: readonly RoleChoice[];
  /** What the names over the value columns are, where years stand in the rows. Every other shape follows from the roles. */
  readonly columnNames?: 'regions' | 'indicators';
  /** Further texts that say there is no value; width, case and white space at the ends do not count. */
  readonly missing?: readonly string[];
  /** Marks that are usually missing and here are not: such cells are set aside, and said. */
  readonly notMissing?: readonly string[];
  readonly names?: readonly NameChoice[];
  readonly indicators?: readonly IndicatorChoice[];
}

/** What a column is. The column is the file's, from 1. */
export interface RoleChoice {
  readonly column: number;
  readonly role: ColumnRole;
  /** Of a value column: the period that it holds: 2024, 2024-Q1, 2024-03. */
  readonly period?: Period;
  /** Of a value column: the indicator that it holds. */
  readonly indicator?: string;
}

/** A name that the file writes (as the dataset has it without this choice; '' where it names no region) and the name it is read as. */
export interface NameChoice {
  readonly kind: 'region' | 'indicator';
  readonly from: string;
  readonly to: string;
}

/** What is so of an indicator, by its name in the dataset, after `names`. */
export interface IndicatorChoice {
  readonly name: string;
  /** The unit in which its numbers are printed, whatever header, title or unit column say. */
  readonly unit?: string;
  readonly aggregation?: Aggregation;
  readonly direction?: Direction;
}

/** One way to read what is undecided, with an example from the file: raw text and the number it becomes. */
export interface ReadingOption {
  readonly choices: Choices;
  readonly raw: string;
  readonly becomes: string;
}

/** A refused file. `options` is not empty when the person can choose and read again. */
export interface Refusal {
  readonly problem: Problem;
  readonly options: readonly ReadingOption[];
  /** For a table wider than the limit: its first full row, of whose columns some can be chosen, beside what was chosen before. */
  readonly columns?: { readonly headers: readonly string[]; readonly choices: Choices };
}

export interface ImportedTable {
  readonly dataset: Dataset;
  readonly report: ImportReport;
}
