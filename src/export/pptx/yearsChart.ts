import { isPart, labelledYears } from '../../charts/chartView.ts';
import { lineLooks } from '../../charts/lineLooks.ts';
import { LIGHT } from '../../charts/palette.ts';
import { pointOf } from '../../core/dataset/series.ts';
import type { IndicatorContent } from '../../core/deck/slideContent.ts';
import { formatYear } from '../../text/format.ts';
import { linesText } from '../../text/linesText.ts';
import { axisFor } from './axisScale.ts';
import { type ChartLine, chartLines } from './chartLines.ts';
import type { CategoryChart, Dash, Marker, PlannedSeries, PointLabel, PointLook } from './chartPlan.ts';
import { hex, INK, toneColour } from './colours.ts';
import { LABEL_SIZE, placeEndLabels } from './endPlaces.ts';
import type { PptxWords } from './pptxWords.ts';
import { referenceLines } from './referenceLines.ts';
import type { Place } from './slidePlan.ts';
import { inches, shortened } from './textFit.ts';

const GREY = hex(LIGHT.line2);
const NOW_SIZE = 20;
const LONGEST_NAME = 16;

/** The chart of an indicator: its region and those beside it over the years, with target and standards; null where there is no number. */
export function yearsChart(content: IndicatorContent, words: PptxWords, place: Place): CategoryChart | null {
  const { series, year, reading } = content;
  const { title, lines, bars } = chartLines(content, words);
  const drawn = lines.filter(({ values }) => values.some((value) => value !== null));
  const own = drawn.find((line) => line.series === series);
  if (drawn.length === 0) return null;
  const references = referenceLines(content, words);
  const years = [...series.points.map((point) => point.year), ...references.yearsAhead];
  const looks = lineLooks(lines.slice(1).map((line) => line.series.region.name));
  const several = lines.length > 1;
  const planned = drawn.map(
    (line): PlannedSeries => ({
      name: nameOf(line, content, words),
      drawn: bars ? 'bar' : 'line',
      values: years.map((_, at) => line.values[at] ?? null),
      ...(line === own
        ? { colour: bars ? GREY : INK, width: 2.75, dash: 'solid' as Dash, marker: 'circle' as Marker }
        : { colour: GREY, width: 1.75, ...otherLook(looks.get(line.series.region.name)) }),
      looks: line === own ? ownLooks(content, bars) : new Map(),
      joints: line.joints,
      labels: several || line !== own ? new Map() : ownLabels(line, content, bars, place),
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

  function otherLook(look: ReturnType<typeof looks.get>): { readonly dash: Dash; readonly marker: Marker } {
    const long = look?.dash;
    return {
      dash:
        long === undefined || typeof long === 'string' ? 'solid' : (long[0] ?? 0) > 6 ? 'lgDash' : 'sysDash',
      marker: look?.symbol === 'rect' ? 'square' : look?.symbol === 'triangle' ? 'triangle' : 'diamond',
    };
  }

  function ownLooks({ series: one }: IndicatorContent, asBars: boolean): ReadonlyMap<number, PointLook> {
    return new Map(
      one.points.flatMap((point, at): (readonly [number, PointLook])[] => {
        const now = point.year === year;
        const open = point.bound !== null || isPart(point) || (asBars && point.provisional);
        if (!now && !open && (asBars || point.year !== year - 1)) return [];
        const colour = now ? toneColour(reading.verdict) : asBars ? GREY : INK;
        const marker = point.bound === null ? {} : { marker: 'triangle' as const };
        return [[at, { colour, hollow: open || (!asBars && point.year === year - 1), ...marker }]];
      }),
    );
  }
}

function nameOf({ series }: ChartLine, { reading }: IndicatorContent, { slide }: PptxWords): string {
  const { indicator } = reading;
  const name = slide.lang === 'en' ? (indicator.nameEn ?? indicator.name) : indicator.name;
  return shortened(series.region.name === '' ? name : series.region.name, LONGEST_NAME);
}

/** The values that the screen says on the line; all of them on bars. */
function ownLabels(
  { series, values }: ChartLine,
  { year, reading }: IndicatorContent,
  bars: boolean,
  place: Place,
): ReadonlyMap<number, PointLabel> {
  const said = labelledYears(series, year);
  return new Map(
    series.points.flatMap((point, at): (readonly [number, PointLabel])[] => {
      const now = point.year === year;
      if (values[at] == null || !(bars || said.has(point.year))) return [];
      return [
        [
          at,
          {
            says: 'value',
            side: bars ? 'beyond' : isTrough(values, at) ? 'below' : 'above',
            colour: now ? toneColour(reading.verdict) : INK,
            size: now ? NOW_SIZE : LABEL_SIZE,
            bold: now,
            ...(bars || now ? {} : besideSlope(values, at, place)),
          },
        ],
      ];
    }),
  );
}

/** On a slope a label stands over the side that the line leaves free. */
function besideSlope(values: ChartLine['values'], at: number, place: Place): Pick<PointLabel, 'moved'> {
  const [before, here, after] = [values[at - 1], values[at], values[at + 1]];
  if (before == null || here == null || after == null) return {};
  const rises = before.value < here.value && here.value < after.value;
  const falls = before.value > here.value && here.value > after.value;
  if (!rises && !falls) return {};
  const x = (inches(here.shown, LABEL_SIZE) * 0.55) / place.w;
  return { moved: { x: rises ? -x : x, y: 0 } };
}

/** As many as a number is shown with. */
function decimalsOf(shown: string): number {
  return /\.(\d+)/.exec(shown)?.[1]?.length ?? 0;
}

function isTrough(values: ChartLine['values'], at: number): boolean {
  const here = values[at]?.value ?? 0;
  const sides = [values[at - 1], values[at + 1]].flatMap((side) => (side == null ? [] : [side.value]));
  return sides.length > 0 && sides.every((side) => side >= here) && sides.some((side) => side > here);
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
