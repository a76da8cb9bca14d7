import type { LineSeriesOption } from 'echarts';
import { formatNumber } from '../text/format.ts';
import { plotFrame, valueAxis, yearAxis } from './axes.ts';
import { type ChartOption, type Insets, plotted, SANS } from './chartOption.ts';
import type { Palette } from './palette.ts';
import { plainLabel } from './plainLabel.ts';

/** Room at the right for the lines' names. */
export const REGION_LABELS = 128;
/** Room for the last value where there is one line, whose name is the title's. */
export const VALUE_LABEL = 60;

/** One line: a name and a value (or null) for each year. */
export interface NamedLine {
  readonly name: string;
  readonly own: boolean;
  /** Pointed at: drawn over the others. */
  readonly front: boolean;
  readonly values: readonly (number | null)[];
}

/** Strokes that tell grey lines apart without colour. */
const DASHES: readonly ('solid' | number[])[] = [
  'solid',
  [6, 3],
  [2, 3],
  [9, 3, 2, 3],
  [4, 4],
  [12, 4],
  [1, 3],
];

/** Several regions (or indices) on one axis: the page's own in ink, the others grey, each named at its end. */
export function regionsOption(
  lines: readonly NamedLine[],
  years: readonly number[],
  year: number,
  palette: Palette,
  decimals: number,
  reference: number | null,
  insets: Insets,
): ChartOption {
  const others = lines.filter((line) => !line.own);
  return {
    animation: false,
    textStyle: { fontFamily: SANS },
    grid: [plotFrame(insets, { top: 24, bottom: 44 })],
    xAxis: [yearAxis({ years, year, palette, insets }, 0, true)],
    yAxis: [valueAxis(palette, 0, false)],
    series: lines.map(
      (line): LineSeriesOption => ({
        type: 'line',
        silent: true,
        connectNulls: false,
        symbol: 'circle',
        symbolSize: line.own ? 7 : 4,
        showSymbol: true,
        showAllSymbol: true,
        data: line.values.map((value) => plotted(value)),
        lineStyle: line.own
          ? { color: palette.line, width: 2.5 }
          : {
              color: line.front ? palette.ink2 : palette.line2,
              width: line.front ? 3 : 1.75,
              type: DASHES[others.indexOf(line) % DASHES.length] ?? 'solid',
            },
        itemStyle: { color: line.own ? palette.line : line.front ? palette.ink2 : palette.line2 },
        endLabel: {
          show: true,
          formatter: plainLabel(endText(line, lines.length > 1, decimals)),
          width: insets.right - 12,
          overflow: 'truncate',
          color: line.own || line.front ? palette.ink : palette.ink3,
          fontSize: 13,
          fontWeight: line.own || line.front ? 700 : 400,
          distance: 8,
          lineHeight: 18,
        },
        labelLayout: { moveOverlap: 'shiftY' },
        z: line.front ? 5 : line.own ? 4 : 2,
        ...(line.own && reference !== null
          ? {
              markLine: {
                silent: true,
                symbol: 'none',
                data: [{ yAxis: reference }],
                label: { show: false },
                lineStyle: { color: palette.edge, width: 1, type: 'solid' },
              },
            }
          : {}),
      }),
    ),
  };
}

/** The line's name and its last value; the value alone where there is nothing to tell apart. */
function endText({ name, values }: NamedLine, isNamed: boolean, decimals: number): string {
  const last = values.findLast((value) => value !== null);
  const value = last === undefined || last === null ? '' : formatNumber(last, decimals);
  return isNamed ? `${name} ${value}` : value;
}
