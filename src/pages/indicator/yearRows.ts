import { readingsOf } from '../../charts/chartView.ts';
import type { LineCell, NamedLine } from '../../charts/regionsOption.ts';
import type { Series } from '../../core/dataset/series.ts';
import { changeNumber } from '../../core/measures/changeNumber.ts';
import { changeSign } from '../../core/measures/changeSign.ts';
import type { Reading } from '../../core/measures/reading.ts';
import type { IndicatorView } from '../../core/view/view.ts';
import {
  formatBase,
  formatChange,
  formatDifference,
  formatLimit,
  formatValue,
  NO_VALUE,
  unitLabel,
} from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { IndicatorMessages } from '../../text/messages/indicator.ts';
import { formatMissing, formatReason } from '../../text/reasonText.ts';
import { verdictWord } from '../../text/verdictText.ts';

/** A row of the table: what it is of, and a cell for every year. */
export interface YearRow {
  readonly label: string;
  readonly strong: boolean;
  readonly cells: readonly LineCell[];
}

/** Rows under a head of their own, which names the region that they are of. */
export interface YearRowGroup {
  readonly head: string | null;
  readonly rows: readonly YearRow[];
}

interface YearRowsFacts {
  readonly series: Series;
  readonly view: IndicatorView;
  readonly years: readonly number[];
  readonly lines: readonly NamedLine[];
  readonly words: IndicatorMessages;
  readonly language: Language;
}

const EMPTY: LineCell = { text: NO_VALUE, value: null, verdict: null, why: null };

/** The numbers under the chart: where regions are compared, first a row for each of them in the chart's measure; then what is known of the page's own. */
export function yearRows(facts: YearRowsFacts): readonly YearRowGroup[] {
  const { series, view, lines, words } = facts;
  const several = lines.length > 1;
  const drawn = lines.map(
    (line): YearRow => ({
      label: line.own && !several ? words.rows.index : line.name,
      strong: line.own,
      cells: line.cells,
    }),
  );
  const own = ownRows(facts).filter(
    ({ kind }) => !several || kind !== (view.mode === 'yoy' ? 'change' : view.mode),
  );
  const named = own.map(
    ({ kind, cells }): YearRow => ({ label: words.rows[kind], strong: kind === 'value', cells }),
  );
  return several
    ? [
        { head: null, rows: drawn },
        { head: series.region.name, rows: named },
      ]
    : [{ head: null, rows: [...named, ...drawn] }];
}

interface OwnRow {
  readonly kind: Exclude<keyof IndicatorMessages['rows'], 'index'>;
  readonly cells: readonly LineCell[];
}

function ownRows({ series, view, years, language }: YearRowsFacts): readonly OwnRow[] {
  const readings = new Map(readingsOf(series).map((reading) => [reading.year, reading]));
  const cells = (cell: (reading: Reading) => LineCell): readonly LineCell[] =>
    years.map((year) => {
      const reading = readings.get(year);
      return reading === undefined ? EMPTY : cell(reading);
    });
  const targets = series.targets.filter(({ kind }) => kind === 'target');
  const sameMonths = cells((reading) =>
    reading.partYear === null || reading.difference === null
      ? EMPTY
      : { ...EMPTY, text: formatBase(reading, language), value: numberOf(reading.base) },
  );
  const rows: OwnRow[] = [
    { kind: 'value', cells: cells((reading) => valueCell(reading, language)) },
    ...(sameMonths.every(({ text }) => text === NO_VALUE)
      ? []
      : [{ kind: 'sameMonths', cells: sameMonths } as const]),
    {
      kind: 'difference',
      cells: cells((reading) => ({
        ...EMPTY,
        text: formatDifference(reading, language),
        value: reading.difference,
      })),
    },
    { kind: 'change', cells: cells((reading) => changeCell(reading, language)) },
    {
      kind: 'verdict',
      cells: cells(({ value, verdict }) =>
        typeof value === 'number' ? { ...EMPTY, text: verdictWord(verdict, language), verdict } : EMPTY,
      ),
    },
  ];
  if (targets.length === 0 && view.mode !== 'target') return rows;
  const target = years.map((year) => {
    const found = targets.find((one) => one.year === year);
    return found === undefined
      ? EMPTY
      : { ...EMPTY, text: formatLimit(found.value, found.bound), value: found.value };
  });
  return [...rows, { kind: 'target', cells: target }];
}

function numberOf(value: Reading['value']): number | null {
  return typeof value === 'number' ? value : null;
}

function valueCell(reading: Reading, language: Language): LineCell {
  if (typeof reading.value !== 'number') return { ...EMPTY, why: formatMissing(reading.value, language) };
  const text = formatValue(reading, language);
  const unit =
    reading.unit === reading.indicator.unit ? '' : ` ${unitLabel(reading.unit, language) || reading.unit}`;
  return { ...EMPTY, text: text + unit, value: reading.value };
}

function changeCell(reading: Reading, language: Language): LineCell {
  if (changeSign(reading) === null)
    return { ...EMPTY, why: reading.reason === null ? null : formatReason(reading.reason, language) };
  return {
    ...EMPTY,
    text: formatChange(reading, language),
    value: changeNumber(reading),
    verdict: reading.verdict,
  };
}
