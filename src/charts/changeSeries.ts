import type { BarSeriesOption } from 'echarts';
import { changeMarks } from './changeMarks.ts';
import { changeMeasure, changeSize, changeText } from './changeText.ts';
import { type ChartSeries, plotted } from './chartOption.ts';
import type { ChartView } from './chartView.ts';
import { cutMarks, cutOf, drawnSize } from './cutBars.ts';
import { emptyBoxes } from './emptyBoxes.ts';
import { columnWidth, keepInside, movedLabels } from './keepInside.ts';
import { textWidth } from './labelWidth.ts';
import { verdictColour } from './palette.ts';
import { plainLabel } from './plainLabel.ts';

const MOST_LABELLED = 14;

/** Changes as bars from zero, each with its figure, on a phone as many as have room and always this year's; a year without one wears a small hatched box and its reason. */
export function changeSeries(view: ChartView, axis: number, fontSize: number): ChartSeries[] {
  const { readings, years, palette, language, insets } = view;
  const measure = changeMeasure(readings);
  const narrow = insets.narrow;
  const many = years.length > MOST_LABELLED;
  const at = new Map(readings.map((reading) => [reading.year, reading]));
  const sizes = changeSizes(view);
  const cut = cutOf(sizes.flatMap((size) => size ?? []));
  const figures = years.map((year) => {
    const reading = at.get(year);
    return reading === undefined ? '' : changeText(reading, measure, language, narrow);
  });
  const now = years.indexOf(view.year);
  const column = columnWidth(years.length, insets);
  const widths = figures.map((figure) => textWidth(figure, fontSize));
  const crowds = (at: number): boolean =>
    Math.abs(at - now) === 1 && ((widths[at] ?? 0) + (widths[now] ?? 0)) / 2 > column;
  const bars: BarSeriesOption = {
    type: 'bar',
    xAxisIndex: axis,
    yAxisIndex: axis,
    silent: true,
    barMaxWidth: 36,
    barCategoryGap: '55%',
    labelLayout: movedLabels(
      figures.map((figure, at) => keepInside(figure, fontSize, at, years.length, insets)),
    ),
    data: years.map((year, position) => {
      const reading = at.get(year);
      const size = sizes[position] ?? null;
      if (reading === undefined || size === null) return null;
      const colour = verdictColour(reading.verdict, palette);
      return {
        value: drawnSize(size, cut),
        itemStyle: { color: colour },
        label: {
          show: year === view.year || !(many || (narrow && crowds(position))),
          position: size < 0 ? ('bottom' as const) : ('top' as const),
          formatter: plainLabel(figures[position] ?? ''),
          minMargin: 4,
          color: colour,
          fontSize,
          fontWeight: year === view.year ? (700 as const) : (400 as const),
        },
      };
    }),
    markLine: changeMarks(
      view,
      measure,
      sizes.flatMap((size) => (size === null ? [] : drawnSize(size, cut))),
      axis > 0,
      many,
    ),
  };
  return [
    bars,
    ...(cut === null ? [] : [cutMarks(sizes, cut, axis, palette)]),
    ...emptyBoxes(view, axis, many),
  ];
}

/** The size of each year's bar, before any is cut; null where there is none to draw. */
export function changeSizes({
  readings,
  years,
}: Pick<ChartView, 'readings' | 'years'>): readonly (number | null)[] {
  const measure = changeMeasure(readings);
  return years.map((year) => {
    const reading = readings.find((one) => one.year === year);
    return reading === undefined ? null : plotted(changeSize(reading, measure));
  });
}
