/** Every limit of reading a file, in one place; the page states them, tests stand at limit - 1, limit and limit + 1. */
export const LIMITS = {
  fileBytes: 200 * 1024 * 1024,
  dataRows: 2_000_000,
  columns: 500,
  /** Indicators, periods and units, each: their codes are 16 bits wide. */
  distinctNames: 65_536,
  cellCharacters: 32_767,
  /** DuckDB's max_line_size. */
  recordCharacters: 2_097_152,
  pieceBytes: 512 * 1024,
  /** So much of a file is there before its structure is decided. */
  openingCharacters: 65_536,
  /** Findings name this many of their lines. */
  linesPerFinding: 200,
  rawCharacters: 60,
  /** Rows looked at to understand the table. */
  sampleRows: 1000,
} as const;
