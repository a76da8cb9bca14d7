import type { Columns, Dataset, Region, SourceNote, Target } from '../dataset/dataset.ts';
import type { EarlierValue } from '../dataset/earlier.ts';
import type { Indicator } from '../dataset/indicator.ts';
import { indexObservations } from '../dataset/observationIndex.ts';
import { type Period, yearOf } from '../dataset/period.ts';
import { type Result, success } from '../result.ts';
import { checkNames } from './checkNames.ts';
import { describeIndicators } from './describeIndicators.ts';
import type { Findings } from './findings.ts';
import type { Dictionary } from './indicatorMeta.ts';
import { totalsAmong } from './nameLikeness.ts';
import { dropRows, type Observations } from './observations.ts';
import { percentOrRatio, scaleToPercent } from './percentOrRatio.ts';
import type { PrintedColumn } from './printedColumns.ts';
import type { RowsRead } from './readRows.ts';
import { renamingOf } from './renaming.ts';
import type { Choices, Refusal } from './report.ts';
import { settleDuplicates } from './settleDuplicates.ts';
import { settlePeriods } from './settlePeriods.ts';
import { publishedOf, ratiosAsPercent } from './settlePublished.ts';
import { type SettledUnits, settleUnits, unitColumn } from './settleUnits.ts';
import type { TableFrame } from './tableFrame.ts';
import { dropUnusedNames } from './usedNames.ts';

export interface Assembled {
  readonly dataset: Dataset;
  readonly duplicates: number;
  /** First lines of rows all of whose periods are of another grain than the table's. */
  readonly otherGrain: readonly number[];
}

/** What is known of a table beside the file's own text. */
export interface Beside {
  readonly fileName: string;
  readonly dictionary: Dictionary;
  readonly choices: Choices;
  readonly printedColumns: readonly PrintedColumn[];
}

/** Codes and arrays become a Dataset: one grain, periods in order, one observation a key, every indicator described. */
export function toDataset(
  found: RowsRead,
  frame: TableFrame,
  { fileName, dictionary, choices, printedColumns }: Beside,
  findings: Findings,
): Result<Assembled, Refusal> {
  const { observations } = found;
  const settled = settlePeriods(found.periods, observations, found.places.period, findings);
  const used = dropUnusedNames(found, settled);
  const { read, periods } = used;
  const sizes = {
    indicators: read.indicators.names.length,
    regions: read.regions.names.length,
    periods: periods.length,
  };
  const indexed = indexObservations(columnsOf(observations, null), sizes, settled.dropped);
  const repeated = settleDuplicates(indexed.duplicates, observations, choices, findings);
  if (!repeated.ok) return repeated;

  const units = settleUnits(read, frame.unit);
  const ratios = percentOrRatio(read, units.own, choices);
  if (!ratios.ok) return ratios;
  for (const indicator of ratios.value) scaleToPercent(observations, indicator);

  const indicators = describeIndicators(read, units.own, dictionary, choices);
  // a table that names no region may be said, above it, to be one region's
  const rename = renamingOf(choices, 'region');
  const places = read.regions.names.map((name) => (name === '' ? rename(frame.region ?? '') : name));
  const totals = totalsAmong(places);
  const regions = places.map((name, code) => ({ name, total: totals[code] ?? false }));
  checkNames(used, findings);

  const dropped = [...settled.dropped, ...repeated.value.dropped];
  const earlier = earlierOf(observations, repeated.value.revised, indicators, regions, periods);
  const targets = targetsOf(observations, new Set(dropped), indicators, regions, periods);
  const published = publishedOf(observations.published, printedColumns, dropped);
  dropRows(observations, dropped);
  const columns = columnsOf(observations, units);
  const title = fileName.replace(/\.[a-z]{2,4}$/i, '');
  const dataset: Dataset = {
    id: 'file',
    name: { zh: title, en: title },
    sample: false,
    source: { fileName, origin: frame.origin },
    indicators,
    regions,
    periods,
    grain: settled.grain,
    units: units.names,
    columns,
    index: dropped.length === 0 ? indexed.index : indexObservations(columns, sizes).index,
    notes: settled.span === null ? frame.notes : [...frame.notes, noteOnSpan(settled.span)],
    remarks: observations.remarks,
    targets,
    earlier,
    published,
  };
  const checked =
    published === null
      ? dataset
      : { ...dataset, published: ratiosAsPercent(dataset, published, observations.published) };
  return success({
    dataset: checked,
    duplicates: indexed.duplicates.length,
    otherGrain: settled.droppedLines,
  });
}

/** What every year of the dataset stands for, when it is not the whole year. */
function noteOnSpan(span: string): SourceNote {
  return {
    text: `各年均为${span}月累计`,
    textEn: `Every year is cumulative over months ${span}`,
    line: null,
    indicator: null,
  };
}

/** The observations at their length; without units while these are not settled. */
function columnsOf(observations: Observations, units: SettledUnits | null): Columns {
  const { length } = observations;
  return {
    indicator: observations.indicator.subarray(0, length),
    region: observations.region.subarray(0, length),
    period: observations.period.subarray(0, length),
    value: observations.value.subarray(0, length),
    state: observations.state.subarray(0, length),
    flags: observations.flags.subarray(0, length),
    unit: units === null ? null : unitColumn(observations, units),
    line: observations.line.subarray(0, length),
  };
}

function earlierOf(
  observations: Observations,
  revised: readonly number[],
  indicators: readonly Indicator[],
  regions: readonly Region[],
  periods: readonly Period[],
): readonly EarlierValue[] {
  return revised.map((at) => ({
    indicator: indicators[observations.indicator[at] ?? 0]?.id ?? '',
    region: regions[observations.region[at] ?? 0]?.name ?? '',
    period: periods[observations.period[at] ?? 0] ?? '',
    value: observations.value[at] ?? 0,
    line: observations.line[at] ?? 0,
    column: observations.column[at] ?? 0,
  }));
}

function targetsOf(
  observations: Observations,
  dropped: ReadonlySet<number>,
  indicators: readonly Indicator[],
  regions: readonly Region[],
  periods: readonly Period[],
): readonly Target[] {
  const kept = observations.targets.filter(({ at }) => !dropped.has(at));
  return kept.map(({ at, value, bound }) => {
    const indicator = indicators[observations.indicator[at] ?? 0];
    return {
      indicator: indicator?.id ?? '',
      region: regions[observations.region[at] ?? 0]?.name ?? null,
      year: yearOf(periods[observations.period[at] ?? 0] ?? ''),
      bound: indicator?.direction === 'lower_better' ? 'atMost' : bound,
      value,
      kind: 'target',
      name: null,
    };
  });
}
