import type { Choices } from './report.ts';

/** A way of reading that a person made and named, for later files with the same header. */
export interface Recipe {
  readonly version: 1;
  readonly name: string;
  /** ENGINE_VERSION of the reader that it was made with. */
  readonly engine: number;
  readonly signature: HeaderSignature;
  /** Lines in it are counted from the first header line, which is 0. */
  readonly choices: Choices;
}

/** What the columns of a file are called, by which a later file is known: normalised, with runs of periods as one. */
export interface HeaderSignature {
  readonly columns: readonly string[];
}
