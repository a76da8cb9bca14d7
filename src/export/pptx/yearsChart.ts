import { type LineLook, lineLooks } from '../../charts/lineLooks.ts';
import { LIGHT } from '../../charts/palette.ts';
import { pointOf } from '../../core/dataset/series.ts';
import type { IndicatorContent } from '../../core/deck/slideContent.ts';
import { formatYear } from '../../text/format.ts';
import { linesText } from '../../text/linesText.ts';
import { axisFor } from './axisScale.ts';
import { type ChartLine, chartLines } from './chartLines.ts';
import type { CategoryChart, Dash, Marker, PlannedSeries } from './chartPlan.ts';
import { hex, INK } from './colours.ts';
import { placeEndLabels } from './endPlaces.ts';
import { ownLabels, ownLooks } from './ownPoints.ts';
import type { PptxWords } from './pptxWords.ts';
import { referenceLines } from './referenceLines.ts';
import type { Place } from './slidePlan.ts';
import { shortened } from './textFit.ts';

const GREY = hex(LIGHT.line2);
const LONGEST_NAME = 60;

/** The chart of an indicator: its region and those beside it over the years, with target and standards; null where there is no number. */
export function yearsChart(content: IndicatorContent, words: PptxWords, place: Place): CategoryChart | null {
  const { series, year } = content;
  const { title, lines, bars } = chartLines(content, words);
  const drawn = lines.filter(({ values }) => values.some((value) => value !== null));
  const own = drawn.find((line) => line.series === series);
  if (drawn.length === 0) return null;
  const references = referenceLines(content, words);
  const { years } = references;
  // a chart of one year begins before it
  const lead = years.indexOf(series.points[0]?.year ?? year);
  const looks = lineLooks(lines.slice(1).map((line) => line.series.region.name));
  const several = lines.length > 1;
  const planned = drawn.map(
    (line): PlannedSeries => ({
      name: nameOf(line, content, words),
      drawn: bars ? 'bar' : 'line',
      values: years.map((_, at) => line.values[at - lead] ?? null),
      ...(line === own
        ? { colour: bars ? GREY : INK, width: 2.75, dash: 'solid' as Dash, marker: 'circle' as Marker }
        : { colour: GREY, width: 1.75, ...otherLook(looks.get(line.series.region.name)) }),
      looks: line === own ? moved(ownLooks(content, bars), lead) : new Map(),
      joints: line.joints,
      labels:
        several || line !== own
          ? new Map()
          : moved(ownLabels(line, content, bars, place, references.over), lead),
    }),
  );
  const all = [...planned, ...references.series];
  const axis = axisFor(
    all.flatMap(({ values }) => values.flatMap((value) => (value === null ? [] : [value.value]))),
    bars,
    Math.max(...all.flatMap(({ values }) => values.map((value) => decimalsOf(value?.shown ?? '')))),
  );
  const placed = placeEndLabels(all, several ? planned.length : 0, axis, place);
  return {
    kind: 'categories',
    name: title,
    description: describe(own ?? drawn[0], title, content, words),
    of: words.indicator.year,
    categories: years.map(formatYear),
    series: placed.series,
    axis,
    plot: placed.plot,
  };
}

function moved<T>(of: ReadonlyMap<number, T>, by: number): ReadonlyMap<number, T> {
  return new Map([...of].map(([at, one]) => [at + by, one]));
}

/** How a grey line is told from the others. */
function otherLook(look: LineLook | undefined): { readonly dash: Dash; readonly marker: Marker } {
  const long = look?.dash;
  return {
    dash:
      long === undefined || typeof long === 'string' ? 'solid' : (long[0] ?? 0) > 6 ? 'lgDash' : 'sysDash',
    marker: look?.symbol === 'rect' ? 'square' : look?.symbol === 'triangle' ? 'triangle' : 'diamond',
  };
}

function nameOf({ series }: ChartLine, { reading }: IndicatorContent, { slide }: PptxWords): string {
  const { indicator } = reading;
  const name = slide.lang === 'en' ? (indicator.nameEn ?? indicator.name) : indicator.name;
  return shortened(series.region.name === '' ? name : series.region.name, LONGEST_NAME);
}

/** For whoever cannot see the chart: what it is of, its first and its last value, and where they come from. */
function describe(
  line: ChartLine | undefined,
  title: string,
  { series, year }: IndicatorContent,
  { slide, indicator }: PptxWords,
): string {
  const known = (line?.values ?? []).flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  const said = [known[0], known.at(-1)].flatMap((one) =>
    one === undefined ? [] : [`${series.points[one.at]?.year ?? ''}: ${one.value.shown}`],
  );
  const lines = linesText(pointOf(series, year)?.lines ?? [], slide.lang);
  return [title, ...new Set(said), lines === '' ? '' : indicator.lines(lines)].filter(Boolean).join('; ');
}

/** As many as a number is shown with. */
function decimalsOf(shown: string): number {
  return /\.(\d+)/.exec(shown)?.[1]?.length ?? 0;
}
