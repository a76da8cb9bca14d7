import type { BarSeriesOption, CustomSeriesOption } from 'echarts';
import type { Reading } from '../core/measures/reading.ts';
import { formatChange, formatDifference, joinUnit } from '../text/format.ts';
import type { Language } from '../text/language.ts';
import type { Messages } from '../text/messages/en.ts';
import { formatReason } from '../text/reasonText.ts';
import { type ChartSeries, isNarrow, plotted } from './chartOption.ts';
import type { ChartView } from './chartView.ts';
import { cutMarks, cutOf, drawnSize } from './cutBars.ts';
import { hatch } from './hatchSeries.ts';
import { verdictColour } from './palette.ts';
import { plainLabel } from './plainLabel.ts';

/** The size of a bar: the rate, the points, or the difference of a rank or level; null where there is none to draw. */
export function barSize(reading: Reading, measure: ChangeMeasure): number | null {
  if (reading.differenceBound !== null) return null;
  if (measure === 'difference') return reading.difference;
  return measure === 'points' ? reading.points : reading.rate;
}

/** What every bar of one chart is measured in: bars of rates never stand beside bars of differences. */
export type ChangeMeasure = 'rate' | 'points' | 'difference';

/** Points for a share; differences for ranks and levels, and as soon as one base is too small for a rate; else the rate. */
export function changeMeasure(readings: readonly Reading[]): ChangeMeasure {
  const kind = readings[0]?.indicator.kind;
  if (kind === 'rate') return 'points';
  const tooSmall = readings.some(({ lowBase, rate }) => lowBase && rate !== null);
  return kind === 'rank' || kind === 'level' || tooSmall ? 'difference' : 'rate';
}

/** The measure with its unit, as the title of the bars. */
export function changeTitle(measure: ChangeMeasure, unit: string, words: Messages['indicator']): string {
  return measure === 'difference' ? words.differencePanel(unit) : words.yoyPanel(measure === 'points');
}

/** The figure at a bar, in the measure of its chart. */
function barText(reading: Reading, measure: ChangeMeasure, language: Language): string {
  const inUnit = measure === 'difference' && reading.changeIn === 'percent';
  return inUnit
    ? joinUnit(formatDifference(reading, language), reading.unit, language)
    : formatChange(reading, language);
}

/** Changes as bars from zero, each with its figure; a year without one wears a small hatched box and its reason. */
export function changeSeries(view: ChartView, axis: number, fontSize: number): ChartSeries[] {
  const { readings, years, palette, language, series, words } = view;
  const measure = changeMeasure(readings);
  const many = years.length > 14;
  const at = new Map(readings.map((reading) => [reading.year, reading]));
  const sizes = changeSizes(view);
  const cut = cutOf(sizes.flatMap((size) => size ?? []));
  const bars: BarSeriesOption = {
    type: 'bar',
    xAxisIndex: axis,
    yAxisIndex: axis,
    silent: true,
    barMaxWidth: 36,
    barCategoryGap: '55%',
    labelLayout: { hideOverlap: true },
    data: years.map((year, position) => {
      const reading = at.get(year);
      const size = sizes[position] ?? null;
      if (reading === undefined || size === null) return null;
      const colour = verdictColour(reading.verdict, palette);
      return {
        value: drawnSize(size, cut),
        itemStyle: { color: colour },
        label: {
          show: !many || year === view.year,
          position: size < 0 ? ('bottom' as const) : ('top' as const),
          formatter: plainLabel(barText(reading, measure, language)),
          color: colour,
          fontSize,
          fontWeight: year === view.year ? (700 as const) : (400 as const),
        },
      };
    }),
    markLine: {
      silent: true,
      symbol: 'none',
      data: [{ yAxis: 0 }],
      label:
        axis === 0
          ? { show: false }
          : {
              formatter: plainLabel(
                isNarrow(view.insets)
                  ? changeTitle(measure, series.indicator.unit, words).replace(/[，,] ?/, ' ')
                  : changeTitle(measure, series.indicator.unit, words),
              ),
              position: 'start',
              distance: 6,
              width: view.insets.left - 6,
              overflow: 'break',
              color: palette.ink2,
              fontSize: 12,
            },
      lineStyle: { color: palette.edge, width: 1, type: 'solid' },
    },
  };
  return [
    bars,
    ...(cut === null ? [] : [cutMarks(sizes, cut, axis, palette)]),
    ...emptyBoxes(view, axis, many),
  ];
}

/** The size of each year's bar, before any is cut; null where there is none to draw. */
export function changeSizes({ readings, years }: ChartView): readonly (number | null)[] {
  const measure = changeMeasure(readings);
  return years.map((year) => {
    const reading = readings.find((one) => one.year === year);
    return reading === undefined ? null : plotted(barSize(reading, measure));
  });
}

function emptyBoxes(
  { readings, years, palette, language }: ChartView,
  axis: number,
  many: boolean,
): CustomSeriesOption[] {
  const measure = changeMeasure(readings);
  const empty = readings.filter(
    (reading) =>
      years.includes(reading.year) && barSize(reading, measure) === null && reading.reason !== 'noCurrent',
  );
  if (empty.length === 0) return [];
  return [
    {
      type: 'custom',
      xAxisIndex: axis,
      yAxisIndex: axis,
      silent: true,
      encode: { x: 0 },
      data: empty.map((reading) => [years.indexOf(reading.year)]),
      renderItem: (params, api) => {
        const [x = 0, zero = 0] = api.coord([api.value(0), 0]);
        const reading = empty[params.dataIndex];
        const words =
          reading === undefined || reading.reason === null
            ? ''
            : formatReason(reading.reason, language).split(/[，,]/)[0];
        const size = api.size?.([1, 0]);
        const column = Array.isArray(size) ? (size[0] ?? 0) : 0;
        const width = Math.min(36, column * 0.6);
        return {
          type: 'group',
          children: [
            {
              type: 'rect',
              shape: { x: x - width / 2, y: zero + 1, width, height: 11 },
              style: { fill: 'none', stroke: palette.edge, lineWidth: 1 },
            },
            ...hatch(x - width / 2, zero + 1, width, 11, palette),
            ...(many || column < 56
              ? []
              : [
                  {
                    type: 'text' as const,
                    style: {
                      text: words ?? '',
                      x,
                      y: zero + 17,
                      align: 'center' as const,
                      fill: palette.ink3,
                      fontSize: 12,
                    },
                  },
                ]),
          ],
        };
      },
    },
  ];
}
