/** Every limit of reading a workbook, in one place: a small file must not fill the machine (ASVS 5.0 V5.2). */
export const WORKBOOK_LIMITS = {
  fileBytes: 50 * 1024 * 1024,
  /** Files inside the workbook. */
  entries: 2_000,
  /** All that is inflated, counted while it is: what an entry says of its own size is not believed. */
  inflatedBytes: 300 * 1024 * 1024,
  /** How many times its packed size an entry may have, once it is larger than `ratioFrom`. */
  ratio: 100,
  ratioFrom: 1024 * 1024,
  sheets: 50,
  /** Excel's own. */
  rows: 1_048_576,
  columns: 16_384,
  /** Elements inside each other; a sheet has eight. */
  depth: 64,
  sharedStrings: 5_000_000,
  /** Rows of each sheet that are looked at to find those that hold a table. */
  rowsLookedAt: 200,
  /** Packed bytes that are inflated at once. */
  pieceBytes: 16 * 1024,
} as const;
