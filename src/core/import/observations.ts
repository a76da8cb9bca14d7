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
}

const FIRST_CAPACITY = 16_384;

export function createObservations(): Observations {
  return { length: 0, ...allocate(FIRST_CAPACITY), remarks: new Map(), targets: [] };
}

type Arrays = Omit<Observations, 'length' | 'remarks' | 'targets'>;

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

/** Makes room for at least this many more; for about `expected` in all, where the size of the file tells. */
export function reserve(observations: Observations, more: number, expected = 0): void {
  const needed = observations.length + more;
  if (needed <= observations.value.length) return;
  const { length: _, remarks: __, targets: ___, ...old } = observations;
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
