import type { Columns, Dataset, SourceNote, Target } from '../dataset/dataset.ts';
import type { Indicator } from '../dataset/indicator.ts';
import { type Duplicate, indexObservations } from '../dataset/observationIndex.ts';
import { type Grain, grainOf, yearOf } from '../dataset/period.ts';
import { namesRate } from '../quantity/unit.ts';
import { failure, type Result, success } from '../result.ts';
import { type Findings, problemAt } from './findings.ts';
import { type Dictionary, describeIndicator, nameKey } from './indicatorMeta.ts';
import { isTotalName } from './nameLikeness.ts';
import type { Observations } from './observations.ts';
import { NO_REGION, type RowsRead } from './readRows.ts';
import type { Choices, ReadingOption, Refusal } from './report.ts';

export interface Assembled {
  readonly dataset: Dataset;
  readonly duplicates: number;
  /** First lines of rows all of whose periods are of another grain than the table's. */
  readonly otherGrain: readonly number[];
  readonly lostValues: number;
  readonly lostMissing: number;
}

export interface DatasetFrame {
  readonly fileName: string;
  readonly origin: string | null;
  readonly region: string | null;
  readonly notes: readonly SourceNote[];
  readonly dictionary: Dictionary;
}

/** Codes and arrays become a Dataset: one grain, periods in order, one observation a key, every indicator described. */
export function toDataset(
  read: RowsRead,
  frame: DatasetFrame,
  choices: Choices,
  findings: Findings,
): Result<Assembled, Refusal> {
  const { observations } = read;
  const grain = mainGrain(read.periods, observations);
  const order = read.periods
    .map((period, code) => ({ period, code }))
    .filter(({ period }) => grainOf(period) === grain)
    .sort((a, b) => (a.period < b.period ? -1 : 1));
  const newCode = new Int32Array(read.periods.length).fill(-1);
  order.forEach(({ code }, at) => {
    newCode[code] = at;
  });
  const sizes = {
    indicators: read.indicators.names.length,
    regions: read.regions.names.length,
    periods: order.length,
  };
  const keep = new Uint8Array(observations.length).fill(1);
  const otherGrain =
    order.length === read.periods.length ? [] : dropOtherGrains(observations, newCode, keep, findings);

  const codes = recode(observations, newCode);
  const kept = otherGrain.length === 0 && order.length === read.periods.length ? null : rowsKept(keep);
  const first = indexObservations(kept === null ? codes : pick(codes, kept), sizes);
  const settled = settleDuplicates(first.duplicates, observations, kept, choices, findings);
  if (!settled.ok) return settled;
  for (const row of settled.value) keep[row] = 0;
  const all = settled.value.length === 0 && kept === null;
  const rows = all ? null : rowsKept(keep);
  const lost = countLost(observations, keep, all);

  const units = unitsOf(read, observations);
  const ratio = percentQuestion(read, observations, units.own, choices);
  if (ratio !== null && !ratio.ok) return ratio;
  for (const code of ratio?.value ?? []) scaleToPercent(observations, code);

  const indicators = describe(read, observations, units.own, frame.dictionary);
  const columns = finish(observations, codes, units, rows);
  const regions = read.regions.names.map((name) => {
    const shown = name === NO_REGION ? (frame.region ?? '') : name;
    return { name: shown, total: isTotalName(shown) };
  });
  warnOfSimilarNames(read, findings);
  const dataset: Dataset = {
    id: 'file',
    name: { zh: stemOf(frame.fileName), en: stemOf(frame.fileName) },
    sample: false,
    source: { fileName: frame.fileName, origin: frame.origin },
    indicators,
    regions,
    periods: order.map(({ period }) => period),
    grain,
    units: units.names,
    columns,
    index: all ? first.index : indexObservations(columns, sizes).index,
    notes: frame.notes,
    remarks: remap(observations.remarks, rows),
    targets: targetsOf(
      observations,
      indicators,
      regions.map((region) => region.name),
      read.periods,
    ),
  };
  return success({ dataset, duplicates: first.duplicates.length, otherGrain, ...lost });
}

function mainGrain(periods: readonly string[], { period, length }: Observations): Grain {
  const counts = new Map<Grain, number>();
  const grains = periods.map((text) => grainOf(text));
  if (new Set(grains).size <= 1) return grains[0] ?? 'year';
  for (let row = 0; row < length; row++) {
    const grain = grains[period[row] ?? 0] ?? 'year';
    counts.set(grain, (counts.get(grain) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'year';
}

/** Annual rows among months, or months among years, are set apart: never compared with the others. */
function dropOtherGrains(
  observations: Observations,
  newCode: Int32Array,
  keep: Uint8Array,
  findings: Findings,
): readonly number[] {
  const dropped = new Set<number>();
  const staying = new Set<number>();
  for (let row = 0; row < observations.length; row++) {
    const line = observations.line[row] ?? 0;
    if (newCode[observations.period[row] ?? 0] !== -1) {
      staying.add(line);
      continue;
    }
    keep[row] = 0;
    dropped.add(line);
    findings.add('mixed_period', 'warning', { line, column: observations.column[row] ?? null });
  }
  return [...dropped].filter((line) => !staying.has(line));
}

function recode(
  observations: Observations,
  newCode: Int32Array,
): Pick<Columns, 'indicator' | 'region' | 'period'> {
  const { length } = observations;
  const period = observations.period.subarray(0, length);
  if (newCode.some((code, at) => code !== at))
    for (let row = 0; row < length; row++) period[row] = newCode[period[row] ?? 0] ?? 0;
  return {
    indicator: observations.indicator.subarray(0, length),
    region: observations.region.subarray(0, length),
    period,
  };
}

function rowsKept(keep: Uint8Array): Uint32Array<ArrayBuffer> {
  const rows: number[] = [];
  for (let row = 0; row < keep.length; row++) if (keep[row] === 1) rows.push(row);
  return Uint32Array.from(rows);
}

function pick(
  codes: Pick<Columns, 'indicator' | 'region' | 'period'>,
  rows: Uint32Array,
): Pick<Columns, 'indicator' | 'region' | 'period'> {
  return {
    indicator: Uint16Array.from(rows, (row) => codes.indicator[row] ?? 0),
    region: Uint32Array.from(rows, (row) => codes.region[row] ?? 0),
    period: Uint16Array.from(rows, (row) => codes.period[row] ?? 0),
  };
}

/** Rows to leave out. The same value twice is kept once; two values for one key are the person's to choose between, never last-wins. */
function settleDuplicates(
  duplicates: readonly Duplicate[],
  observations: Observations,
  kept: Uint32Array | null,
  choices: Choices,
  findings: Findings,
): Result<readonly number[], Refusal> {
  const real = (row: number): number => (kept === null ? row : (kept[row] ?? row));
  const out: number[] = [];
  const winner = new Map<number, number>();
  for (const duplicate of duplicates) {
    const row = real(duplicate.row);
    const first = winner.get(duplicate.first) ?? real(duplicate.first);
    const line = observations.line[row] ?? null;
    const place = {
      line,
      column: observations.column[row] ?? null,
      raw: rawOf(observations, row),
      expected: `${observations.line[first] ?? ''}`,
    };
    const missing = [first, row].map((at) => (observations.state[at] ?? 0) >= 16);
    const same =
      observations.state[row] === observations.state[first] &&
      observations.unit[row] === observations.unit[first] &&
      (missing[0] || observations.value[row] === observations.value[first]);
    if (same || missing[1]) {
      out.push(row);
      findings.add('duplicate_key', 'warning', place);
    } else if (missing[0]) {
      out.push(first);
      winner.set(duplicate.first, row);
      findings.add('duplicate_key', 'warning', place);
    } else if (choices.duplicates === 'first') {
      out.push(row);
      findings.add('duplicate_conflict', 'warning', place);
    } else if (choices.duplicates === 'last') {
      out.push(first);
      winner.set(duplicate.first, row);
      findings.add('duplicate_conflict', 'warning', place);
    } else {
      const option = (choice: 'first' | 'last', at: number): ReadingOption => ({
        choices: { ...choices, duplicates: choice },
        raw: `${observations.line[at] ?? ''}`,
        becomes: rawOf(observations, at),
      });
      return failure({
        problem: problemAt('duplicate_conflict', 'error', place),
        options: [option('first', first), option('last', row)],
      });
    }
  }
  return success(out);
}

function rawOf({ value, state }: Observations, row: number): string {
  return (state[row] ?? 0) < 16 ? String(value[row] ?? '') : '';
}

function countLost(
  { length, state }: Observations,
  keep: Uint8Array,
  all: boolean,
): { lostValues: number; lostMissing: number } {
  let lostValues = 0;
  let lostMissing = 0;
  if (!all) {
    for (let row = 0; row < length; row++) {
      if (keep[row] === 1) continue;
      if ((state[row] ?? 0) < 16) lostValues++;
      else lostMissing++;
    }
  }
  return { lostValues, lostMissing };
}

interface Units {
  readonly names: readonly string[];
  /** Unit of each indicator; null when the file gives none. */
  readonly own: readonly (string | null)[];
  /** False when every observation has its indicator's unit. */
  readonly varies: boolean;
}

/** An indicator's unit is what its name says, else the one that its first observation has. */
function unitsOf(read: RowsRead, observations: Observations): Units {
  const own = read.indicators.names.map((_, code) => read.indicatorUnits.get(code) ?? null);
  let varies = false;
  if (read.units.names.length > 1) {
    for (let row = 0; row < observations.length; row++) {
      const unit = observations.unit[row] ?? 0;
      const indicator = observations.indicator[row] ?? 0;
      if (unit === 0) continue;
      own[indicator] ??= read.units.names[unit] ?? null;
      if (own[indicator] !== read.units.names[unit]) varies = true;
    }
  }
  const names = ['', ...read.units.names.slice(1)];
  for (const name of own) if (varies && name !== null && !names.includes(name)) names.push(name);
  return { names, own, varies };
}

/**
 * 85% beside 0.85 in one indicator, or a share without a unit whose values all lie within 1: percent or ratio gives other numbers.
 * Returns the indicators whose bare values are ratios.
 */
function percentQuestion(
  read: RowsRead,
  { indicator, value, state, unit, line, column, length }: Observations,
  own: readonly (string | null)[],
  choices: Choices,
): Result<readonly number[], Refusal> | null {
  const percent = read.units.names.indexOf('%');
  const suspects = read.indicators.names.map((name, code) => {
    const mayBeShare = own[code] === '%' && percent > 0 && !read.indicatorUnits.has(code);
    return mayBeShare || (own[code] === null && namesRate(name));
  });
  if (!suspects.includes(true)) return null;
  const marked = new Uint32Array(suspects.length);
  const small = new Uint32Array(suspects.length);
  const large = new Uint32Array(suspects.length);
  const example = new Int32Array(suspects.length).fill(-1);
  for (let row = 0; row < length; row++) {
    const code = indicator[row] ?? 0;
    if (!suspects[code] || (state[row] ?? 0) >= 16) continue;
    const size = Math.abs(value[row] ?? 0);
    if (unit[row] === percent && percent > 0) marked[code] = (marked[code] ?? 0) + 1;
    else if (size > 1) large[code] = (large[code] ?? 0) + 1;
    else if (size > 0) {
      small[code] = (small[code] ?? 0) + 1;
      if (example[code] === -1) example[code] = row;
    }
  }
  const ratios: number[] = [];
  for (let code = 0; code < suspects.length; code++) {
    const undecided = (small[code] ?? 0) > 0 && ((marked[code] ?? 0) > 0 || (large[code] ?? 0) === 0);
    if (!undecided) continue;
    if (choices.percent === undefined) {
      const row = example[code] ?? 0;
      const raw = String(value[row] ?? '');
      return failure({
        problem: problemAt('percent_or_ratio', 'error', {
          line: line[row] ?? null,
          column: column[row] ?? null,
          raw,
          expected: read.indicators.names[code] ?? null,
        }),
        options: [
          { choices: { ...choices, percent: 'percent' }, raw, becomes: `${raw}%` },
          {
            choices: { ...choices, percent: 'ratio' },
            raw,
            becomes: `${Number((value[row] ?? 0) * 100)
              .toPrecision(12)
              .replace(/\.?0+$/, '')}%`,
          },
        ],
      });
    }
    if (choices.percent === 'ratio') ratios.push(code);
  }
  return success(ratios);
}

/** Bare values of the indicator as percent numbers: 0.85 becomes 85, through its decimal digits so that no tail appears. */
function scaleToPercent({ indicator, value, unit, state, length }: Observations, code: number): void {
  for (let row = 0; row < length; row++) {
    if (indicator[row] !== code || unit[row] !== 0 || (state[row] ?? 0) >= 16) continue;
    value[row] = Number(`${value[row]}e2`);
  }
}

/** Values looked at for how an indicator's numbers are printed. */
const PRINTED_SAMPLE = 5000;

function describe(
  read: RowsRead,
  { indicator, value, state, length }: Observations,
  own: readonly (string | null)[],
  dictionary: Dictionary,
): readonly Indicator[] {
  const count = read.indicators.names.length;
  const decimals = new Uint8Array(count);
  const largest = new Float64Array(count);
  const step = Math.max(1, Math.floor(length / PRINTED_SAMPLE / Math.max(1, Math.min(count, 20))));
  for (let row = 0; row < length; row += step) {
    if ((state[row] ?? 0) >= 16) continue;
    const code = indicator[row] ?? 0;
    const number = value[row] ?? 0;
    const text = String(Number(number.toPrecision(15)));
    const places = text.includes('e') ? 6 : text.length - 1 - text.indexOf('.');
    if (text.includes('.') && places > (decimals[code] ?? 0)) decimals[code] = Math.min(places, 15);
    largest[code] = Math.max(largest[code] ?? 0, Math.abs(number));
  }
  const taken = new Set<string>();
  return read.indicators.names.map((name, code) => {
    const described = describeIndicator(
      {
        name,
        unit: own[code] ?? null,
        section: read.sections.get(code) || null,
        decimals: decimals[code] ?? 0,
        size: largest[code] ?? 0,
      },
      code,
      dictionary,
    );
    const id = taken.has(described.id) ? `i${code + 1}` : described.id;
    taken.add(id);
    return { ...described, id };
  });
}

function finish(
  observations: Observations,
  codes: Pick<Columns, 'indicator' | 'region' | 'period'>,
  units: Units,
  rows: Uint32Array | null,
): Columns {
  const { length } = observations;
  const unit = units.varies ? ownUnitsSpelledOut(observations, codes.indicator, units) : null;
  if (rows === null) {
    return {
      ...codes,
      value: observations.value.subarray(0, length),
      state: observations.state.subarray(0, length),
      flags: observations.flags.subarray(0, length),
      unit,
      line: observations.line.subarray(0, length),
    };
  }
  return {
    ...pick(codes, rows),
    value: Float64Array.from(rows, (row) => observations.value[row] ?? 0),
    state: Uint8Array.from(rows, (row) => observations.state[row] ?? 0),
    flags: Uint8Array.from(rows, (row) => observations.flags[row] ?? 0),
    unit: unit === null ? null : Uint16Array.from(rows, (row) => unit[row] ?? 0),
    line: Uint32Array.from(rows, (row) => observations.line[row] ?? 0),
  };
}

/** Where units vary, code 0 (the indicator's own) becomes that unit's code. */
function ownUnitsSpelledOut(
  { unit, length }: Observations,
  indicator: Uint16Array,
  units: Units,
): Uint16Array<ArrayBuffer> {
  const own = units.own.map((name) => Math.max(0, units.names.indexOf(name ?? '')));
  return Uint16Array.from({ length }, (_, row) =>
    unit[row] === 0 ? (own[indicator[row] ?? 0] ?? 0) : (unit[row] ?? 0),
  );
}

function remap(remarks: ReadonlyMap<number, string>, rows: Uint32Array | null): ReadonlyMap<number, string> {
  if (rows === null || remarks.size === 0) return remarks;
  return new Map(
    [...rows].flatMap((row, at) => (remarks.has(row) ? [[at, remarks.get(row) ?? ''] as const] : [])),
  );
}

function targetsOf(
  observations: Observations,
  indicators: readonly Indicator[],
  regions: readonly string[],
  periods: readonly string[],
): readonly Target[] {
  return observations.targets.map(({ at, value, bound }) => {
    const indicator = indicators[observations.indicator[at] ?? 0];
    return {
      indicator: indicator?.id ?? '',
      region: regions[observations.region[at] ?? 0] ?? null,
      year: yearOf(periods[observations.period[at] ?? 0] ?? ''),
      bound: indicator?.direction === 'lower_better' ? 'atMost' : bound,
      value,
      kind: 'target',
      name: null,
    };
  });
}

function warnOfSimilarNames(read: RowsRead, findings: Findings): void {
  for (const codes of [read.regions, read.indicators]) {
    const seen = new Map<string, string>();
    for (const name of codes.names) {
      const key = nameKey(name);
      const before = seen.get(key);
      if (before !== undefined) findings.add('similar_headers', 'warning', { raw: name, expected: before });
      else seen.set(key, name);
    }
  }
}

function stemOf(fileName: string): string {
  return fileName.replace(/\.[a-z]{2,4}$/i, '');
}
