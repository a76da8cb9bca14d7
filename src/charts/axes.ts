import type { XAXisComponentOption, YAXisComponentOption } from 'echarts';
import { formatNumber } from '../text/format.ts';
import type { Palette } from './palette.ts';

/** Years as words on a category axis: a numeric year would be taken for an index. This year in bold, on a pale band. */
export function yearAxis(
  years: readonly number[],
  year: number,
  palette: Palette,
  gridIndex: number,
  labels: boolean,
): XAXisComponentOption {
  const every = Math.ceil(years.length / 14);
  return {
    type: 'category',
    gridIndex,
    data: years.map((one) => ({
      value: String(one),
      textStyle: one === year ? { color: palette.ink, fontWeight: 700 } : { color: palette.ink2 },
    })),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      show: labels,
      fontSize: 14,
      margin: 12,
      hideOverlap: true,
      interval: (index: number) => (years.length - 1 - index) % every === 0,
    },
    splitArea: {
      show: true,
      areaStyle: { color: years.map((one) => (one === year ? palette.band : 'transparent')) },
    },
  };
}

/** Four to six labels, horizontal hairlines only, no line; the decimals of the indicator. */
export function valueAxis(
  palette: Palette,
  gridIndex: number,
  decimals: number,
  fromZero: boolean,
): YAXisComponentOption {
  return {
    type: 'value',
    gridIndex,
    scale: !fromZero,
    splitNumber: 5,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: palette.ink3, fontSize: 14, formatter: axisNumber(decimals) },
    splitLine: { lineStyle: { color: palette.hair } },
  };
}

/** Axis labels are plain numbers from our own formatter; they never carry words from a file. */
const FORMATTERS = Array.from({ length: 7 }, (_, decimals) => (value: number) => {
  const text = formatNumber(value, decimals);
  return decimals > 0 ? text.replace(/\.?0+$/, '') : text;
});

function axisNumber(decimals: number): (value: number) => string {
  return FORMATTERS[Math.min(6, decimals)] ?? String;
}

/** An axis without anything to see, for the bars under the line. */
export function bareAxis(gridIndex: number): YAXisComponentOption {
  return {
    type: 'value',
    gridIndex,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { show: false },
    splitLine: { show: false },
  };
}
