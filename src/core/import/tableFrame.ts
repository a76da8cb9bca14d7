import type { SourceNote } from '../dataset/dataset.ts';
import { readFacts } from './preamble.ts';
import type { FileRecord } from './records.ts';

/** What the lines around a table, its title above and its notes below, give to the Dataset. */
export interface TableFrame {
  readonly origin: string | null;
  readonly region: string | null;
  /** The unit that stands above the table, for indicators that name none. */
  readonly unit: string | null;
  readonly notes: readonly SourceNote[];
}

export function frameOf(lines: readonly FileRecord[]): TableFrame {
  const { source, region, unit } = readFacts(lines.map(({ cells }) => cells));
  const notes = lines.map(({ cells, line }) => ({
    text: cells.filter((cell) => cell.trim() !== '').join(' '),
    textEn: null,
    line,
    indicator: null,
  }));
  return { origin: source, region, unit, notes };
}
