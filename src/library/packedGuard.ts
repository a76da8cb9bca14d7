import type { Dataset } from '../core/dataset/dataset.ts';
import {
  type Guard,
  isCount,
  isFlag,
  isNumber,
  isText,
  listOf,
  oneOf,
  orNull,
  recordOf,
  tupleOf,
} from '../core/guards.ts';
import { type PackedDataset, unpackDataset } from './packedDataset.ts';

const bilingual = recordOf({ zh: isText, en: isText });
const isPeriod: Guard = (value) => typeof value === 'string' && /^\d{4}(?:-|$)/.test(value);
/** Steps and how often each repeats. */
const isSteps: Guard = (value) =>
  Array.isArray(value) &&
  value.length % 2 === 0 &&
  value.every((one, at) => Number.isSafeInteger(one) && (at % 2 === 0 || one > 0));

const isIndicator = recordOf({
  id: isText,
  name: isText,
  nameEn: orNull(isText),
  unit: isText,
  kind: oneOf('amount', 'count', 'concentration', 'rate', 'index', 'rank', 'level'),
  direction: oneOf('higher_better', 'lower_better', 'neutral'),
  aggregation: oneOf('sum', 'mean', 'last'),
  decimals: isCount,
  rounding: oneOf('halfAway', 'halfEven'),
  neutralBand: isNumber,
  section: orNull(isText),
  group: orNull(isText),
  formula: orNull(isText),
  definition: orNull(bilingual),
});

const isPacked = recordOf({
  id: isText,
  name: bilingual,
  sample: isFlag,
  source: recordOf({ fileName: isText, origin: orNull(isText) }),
  indicators: listOf(isIndicator),
  regions: (value) => listOf(recordOf({ name: isText, total: isFlag }))(value) && lengthOf(value) > 0,
  periods: listOf(isPeriod),
  grain: oneOf('year', 'half', 'quarter', 'month', 'day'),
  units: listOf(isText),
  columns: recordOf({
    indicator: isSteps,
    region: isSteps,
    period: isSteps,
    value: listOf(isNumber),
    state: isSteps,
    flags: isSteps,
    unit: orNull(isSteps),
    line: isSteps,
  }),
  notes: listOf(
    recordOf({ text: isText, textEn: orNull(isText), line: orNull(isCount), indicator: orNull(isText) }),
  ),
  remarks: listOf(tupleOf(isCount, isText)),
  targets: listOf(
    recordOf({
      indicator: isText,
      region: orNull(isText),
      year: isCount,
      bound: oneOf('atLeast', 'atMost'),
      value: isNumber,
      kind: oneOf('target', 'standard'),
      name: orNull(bilingual),
    }),
  ),
  earlier: listOf(
    recordOf({
      indicator: isText,
      region: isText,
      period: isPeriod,
      value: isNumber,
      line: isCount,
      column: isCount,
    }),
  ),
  published: orNull(
    recordOf({
      columns: listOf(
        recordOf({
          column: isCount,
          header: isText,
          comparable: isFlag,
          measure: oneOf('percent', 'points', 'open'),
        }),
      ),
      row: isSteps,
      value: listOf(isNumber),
      decimals: isSteps,
      of: isSteps,
    }),
  ),
});

/** A dataset from JSON that came from outside; null when it is not, to the last code, what packDataset writes. */
export function checkedDataset(value: unknown): Dataset | null {
  if (!isPackedDataset(value)) return null;
  const { columns, published, indicators, regions, periods, units } = value;
  const rows = columns.value.length;
  const codes: readonly (readonly [steps: readonly number[], count: number, below: number])[] = [
    [columns.indicator, rows, indicators.length],
    [columns.region, rows, regions.length],
    [columns.period, rows, periods.length],
    [columns.state, rows, 24],
    [columns.flags, rows, 4],
    [columns.line, rows, 2 ** 32],
    ...(columns.unit === null ? [] : [[columns.unit, rows, units.length] as const]),
    ...(published === null
      ? []
      : ([
          [published.row, published.value.length, rows],
          [published.decimals, published.value.length, 256],
          [published.of, published.value.length, published.columns.length],
        ] as const)),
  ];
  return codes.every(([steps, count, below]) => isWithin(steps, count, below)) ? unpackDataset(value) : null;
}

function isPackedDataset(value: unknown): value is PackedDataset {
  return isPacked(value);
}

/** Whether steps make so many numbers, none below 0 and all below the limit; without making them. */
function isWithin(steps: readonly number[], count: number, below: number): boolean {
  let made = 0;
  let number = 0;
  for (let at = 0; at < steps.length; at += 2) {
    const [step = 0, times = 0] = [steps[at], steps[at + 1]];
    const first = number + step;
    number += step * times;
    made += times;
    if (first < 0 || first >= below || number < 0 || number >= below || made > count) return false;
  }
  return made === count;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
