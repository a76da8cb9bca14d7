import type { GridComponentOption, XAXisComponentOption, YAXisComponentOption } from 'echarts';
import { formatNumber } from '../text/format.ts';
import type { Insets } from './chartOption.ts';
import { textWidth } from './labelWidth.ts';
import type { Palette } from './palette.ts';

/** A frame whose columns lie exactly where the insets say, since table and cursor share them: labels never shrink it. */
export function plotFrame(
  insets: Insets,
  place: Pick<GridComponentOption, 'top' | 'bottom' | 'height'>,
): GridComponentOption {
  const { left, right } = insets;
  return { left, right, ...place, outerBoundsMode: 'none' };
}

interface YearColumns {
  readonly years: readonly number[];
  readonly year: number;
  readonly palette: Palette;
  readonly insets: Insets;
  /** What is to be said of a year under its name: that it is a part year, or provisional. */
  readonly marks?: ReadonlyMap<number, string>;
}

/** On a phone: the usual width of a chart, and what a year's name needs, also where the last is pushed inward so as not to be cut. */
const PHONE = { width: 358, label: 37, pushed: 48 };

/** Years as words on a category axis: a numeric year would be taken for an index. This year in bold; it and the first are always named. */
export function yearAxis(
  { years, year, palette, insets, marks }: YearColumns,
  gridIndex: number,
  labels: boolean,
): XAXisComponentOption {
  const narrow = insets.narrow;
  const column = (PHONE.width - insets.left - insets.right) / years.length;
  const pushed = narrow && column / 2 + insets.right < PHONE.label / 2;
  const every = narrow
    ? Math.ceil((pushed ? PHONE.pushed : PHONE.label) / column)
    : Math.ceil(years.length / 14);
  const kept = Math.max(0, years.indexOf(year));
  return {
    type: 'category',
    gridIndex,
    data: years.map((one, at) => ({
      value: [String(one), marks?.get(one)].filter(Boolean).join('\n'),
      textStyle: {
        ...(one === year ? { color: palette.ink, fontWeight: 700 } : { color: palette.ink2 }),
        ...(pushed && at === years.length - 1 ? { align: 'right' } : {}),
      },
    })),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      show: labels,
      fontSize: narrow ? 13 : 14,
      margin: 12,
      interval: (index: number) => index === 0 || (index >= every && (kept - index) % every === 0),
    },
  };
}

/** Four to six labels, horizontal hairlines only, no line. Where no value is negative, no tick is; where none is positive, none is. */
export function valueAxis(
  palette: Palette,
  gridIndex: number,
  fromZero: boolean,
  { narrow }: Insets,
): YAXisComponentOption {
  return {
    type: 'value',
    gridIndex,
    scale: !fromZero,
    boundaryGap: fromZero ? [0, '10%'] : [`${ROOM_BELOW * 100}%`, `${ROOM_ABOVE * 100}%`],
    ...(fromZero ? {} : { min: notBelowZero, max: notAboveZero }),
    splitNumber: 5,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: palette.ink3, fontSize: tickSize(narrow), formatter: axisNumber },
    splitLine: { lineStyle: { color: palette.hair } },
  };
}

function tickSize(narrow: boolean): number {
  return narrow ? 12 : 14;
}

/** Insets whose left has room for the ticks of values as large as these. */
export function insetsFor(values: readonly number[], insets: Insets): Insets {
  const text = formatNumber(values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) * 1.2, 0);
  const sign = values.some((value) => value < 0) ? '−' : '';
  const room = textWidth(sign + text, tickSize(insets.narrow)) + TICK_MARGIN;
  return { ...insets, left: Math.max(insets.left, Math.ceil(room)) };
}

const TICK_MARGIN = 8;
const ROOM_BELOW = 0.1;
const ROOM_ABOVE = 0.08;

interface Extent {
  readonly min: number;
  readonly max: number;
}

/** Zero where the room under the lowest value would reach below it; else ECharts' own choice. */
function notBelowZero({ min, max }: Extent): number | null {
  return min >= 0 && min - (max - min) * ROOM_BELOW <= 0 ? 0 : null;
}

function notAboveZero({ min, max }: Extent): number | null {
  return max <= 0 && min < 0 && max + (max - min) * ROOM_ABOVE >= 0 ? 0 : null;
}

/** Axis labels are round numbers by themselves: every decimal that a tick has, so that no two read alike; never words from a file. */
function axisNumber(value: number): string {
  const text = formatNumber(value, 10);
  return text.replace(/\.?0+$/, '');
}

/** An axis without anything to see, for the bars under the line. */
export function bareAxis(
  gridIndex: number,
  { min, max }: { readonly min: number; readonly max: number },
): YAXisComponentOption {
  return {
    type: 'value',
    gridIndex,
    min,
    max,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { show: false },
    splitLine: { show: false },
  };
}
