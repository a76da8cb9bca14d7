import type { Dataset } from '../dataset/dataset.ts';
import type { Grain } from '../dataset/period.ts';
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
  readonly blank: number;
  readonly preamble: number;
  readonly header: number;
  readonly notes: number;
  readonly accepted: number;
  readonly rejected: number;
}

/** Everything that was understood and done while reading one file. */
export interface ImportReport {
  readonly fileName: string;
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

/** What the person decided where the file alone cannot: two readings would give different numbers. */
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
