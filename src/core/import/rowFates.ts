/** What became of a record that is not read as data. */
export type RowFate = 'blank' | 'note' | 'rejected' | 'section_row' | 'repeated_header';

/** The fates of records by their first line: the first ones and the last ones, however many there are. Everything else below the header was read. */
export interface RowFates {
  set(line: number, fate: RowFate): void;
  at(line: number): RowFate | null;
}

const FIRST_KEPT = 5000;
const LAST_KEPT = 500;

export function createRowFates(): RowFates {
  const first = new Map<number, RowFate>();
  const last = new Map<number, RowFate>();
  return {
    set(line, fate) {
      if (first.size < FIRST_KEPT) {
        first.set(line, fate);
        return;
      }
      last.set(line, fate);
      if (last.size <= LAST_KEPT) return;
      const [oldest = -1] = last.keys();
      last.delete(oldest);
    },
    at: (line) => first.get(line) ?? last.get(line) ?? null,
  };
}
