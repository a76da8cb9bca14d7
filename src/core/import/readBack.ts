import type { MissingReason } from '../dataset/dataset.ts';
import type { Aggregation, Direction, Kind } from '../dataset/indicator.ts';
import type { Problem } from '../problem.ts';
import type { Choices, ColumnReading, Delimiter, Encoding, ImportReport, Refusal, Shape } from './report.ts';

/** What became of a record of the file. */
export type RowKind =
  /** The `sep=` line. */
  | 'separator'
  | 'preamble'
  | 'header'
  | 'data'
  | 'note'
  | 'blank'
  /** Its cells do not fit, a key is missing, or none of its cells could be read. */
  | 'rejected'
  | 'repeated_header'
  | 'section_row'
  /** Not known: the reading was refused before it came here. */
  | 'unread';

/** A record as it stands in the file. */
export interface ReadBackRow {
  /** Physical line on which it starts, and over how many it runs. */
  readonly line: number;
  readonly lines: number;
  readonly kind: RowKind;
  /** As text, each shortened to a bounded length; cell n stands under columns[n], a row may be shorter or longer. */
  readonly cells: readonly string[];
}

export interface ReadBackColumn {
  /** In the file, from 1. */
  readonly column: number;
  /** Null where the reading was refused before columns got roles. */
  readonly reading: ColumnReading | null;
  /** Numbers stand in it, to be aligned as such. */
  readonly numeric: boolean;
}

/** An indicator as it would stand in the dataset. */
export interface ReadBackIndicator {
  readonly name: string;
  readonly unit: string;
  readonly kind: Kind;
  readonly aggregation: Aggregation;
  readonly direction: Direction;
}

/** What else the file allows. */
export interface ReadBackOptions {
  /** With how many characters of the beginning would be damaged; the one in use among them. */
  readonly encodings: readonly { readonly encoding: Encoding; readonly damaged: number }[];
  /** Delimiters that cut the beginning into more than one column, and into how many. */
  readonly delimiters: readonly { readonly delimiter: Delimiter; readonly columns: number }[];
  /** Other shapes, each with the choices that lead to it. */
  readonly shapes: readonly { readonly shape: Shape; readonly choices: Choices }[];
}

/** A file as it stands beside what was understood of it, bounded in size whatever the file's. */
export interface ReadBack {
  readonly fileName: string;
  readonly bytes: number;
  /** Only the beginning of the file was read: counts and findings are those of the beginning. */
  readonly partial: boolean;
  /** In one form, as they were applied. */
  readonly choices: Choices;
  /** Null where the reading was refused before it was settled. */
  readonly encoding: Encoding | null;
  readonly bom: boolean;
  readonly delimiter: Delimiter | null;
  /** The first rows, the last ones and those with a finding, by line; lines between them are left out. */
  readonly rows: readonly ReadBackRow[];
  readonly columns: readonly ReadBackColumn[];
  readonly options: ReadBackOptions;
  readonly outcome:
    | {
        readonly kind: 'read';
        readonly report: ImportReport;
        /** The first of them, and how many there are. */
        readonly indicators: readonly ReadBackIndicator[];
        readonly indicatorCount: number;
        readonly regions: readonly string[];
        readonly regionCount: number;
        readonly periods: readonly string[];
        readonly periodCount: number;
        /** Why there is no number, and how often. */
        readonly missing: readonly { readonly reason: MissingReason; readonly count: number }[];
      }
    | {
        readonly kind: 'refused';
        readonly refusal: Refusal;
        /** What was found before the reading was refused. */
        readonly findings: readonly Problem[];
      };
}
