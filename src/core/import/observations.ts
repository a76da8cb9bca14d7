/** Typed columns that grow while rows are read; the text beside the numbers is kept as codes and in sparse maps. */
export interface Observations {
  length: number;
  indicator: Uint16Array<ArrayBuffer>;
  region: Uint32Array<ArrayBuffer>;
  period: Uint16Array<ArrayBuffer>;
  value: Float64Array<ArrayBuffer>;
  state: Uint8Array<ArrayBuffer>;
  flags: Uint8Array<ArrayBuffer>;
  unit: Uint16Array<ArrayBuffer>;
  line: Uint32Array<ArrayBuffer>;
  /** Column in the file, from 1: where a finding about this observation points. */
  column: Uint16Array<ArrayBuffer>;
  readonly remarks: Map<number, string>;
  readonly targets: { readonly at: number; readonly value: number; readonly bound: 'atLeast' | 'atMost' }[];
  /** Printed changes beside the observations, in their order. */
  readonly published: PrintedChange[];
}

export interface PrintedChange {
  readonly at: number;
  readonly value: number;
  readonly decimals: number;
  /** Position in the plan's columns of printed changes. */
  readonly of: number;
  /** The cell itself says %. */
  readonly percent: boolean;
}

const FIRST_CAPACITY = 16_384;

export function createObservations(): Observations {
  return { length: 0, ...allocate(FIRST_CAPACITY), remarks: new Map(), targets: [], published: [] };
}

type Arrays = Omit<Observations, 'length' | 'remarks' | 'targets' | 'published'>;

function allocate(capacity: number): Arrays {
  return {
    indicator: new Uint16Array(capacity),
    region: new Uint32Array(capacity),
    period: new Uint16Array(capacity),
    value: new Float64Array(capacity),
    state: new Uint8Array(capacity),
    flags: new Uint8Array(capacity),
    unit: new Uint16Array(capacity),
    line: new Uint32Array(capacity),
    column: new Uint16Array(capacity),
  };
}

/** True when a number stands there, not a reason why there is none. */
export function holdsNumber({ state }: Observations, row: number): boolean {
  return (state[row] ?? 0) < 16;
}

/** Takes these rows out; the others move up in their order, with their remarks. Targets and printed changes keep the rows they had. */
export function dropRows(observations: Observations, dropped: readonly number[]): void {
  const { length, remarks, targets: _, published: __, ...columns } = observations;
  const gaps = Uint32Array.from(dropped).sort();
  for (const column of Object.values(columns)) {
    let to = gaps[0] ?? length;
    gaps.forEach((gap, at) => {
      const end = gaps[at + 1] ?? length;
      column.copyWithin(to, gap + 1, end);
      to += end - gap - 1;
    });
  }
  const before = [...remarks];
  let above = 0;
  remarks.clear();
  for (const [row, remark] of before) {
    while ((gaps[above] ?? length) < row) above++;
    if (gaps[above] !== row) remarks.set(row - above, remark);
  }
  observations.length = length - gaps.length;
}

/** Makes room for at least this many more; for about `expected` in all, where the size of the file tells. */
export function reserve(observations: Observations, more: number, expected = 0): void {
  const needed = observations.length + more;
  if (needed <= observations.value.length) return;
  const { length: _, remarks: __, targets: ___, published: ____, ...old } = observations;
  const grown = allocate(Math.max(needed, expected, Math.ceil(observations.value.length * 1.25)));
  grown.indicator.set(old.indicator);
  grown.region.set(old.region);
  grown.period.set(old.period);
  grown.value.set(old.value);
  grown.state.set(old.state);
  grown.flags.set(old.flags);
  grown.unit.set(old.unit);
  grown.line.set(old.line);
  grown.column.set(old.column);
  Object.assign(observations, grown);
}
