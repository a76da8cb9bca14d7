import { isPart, labelledYears } from '../../charts/chartView.ts';
import { LIGHT } from '../../charts/palette.ts';
import type { IndicatorContent } from '../../core/deck/slideContent.ts';
import type { ChartLine } from './chartLines.ts';
import type { PointLabel, PointLook } from './chartPlan.ts';
import { hex, INK, toneColour } from './colours.ts';
import { LABEL_SIZE } from './endPlaces.ts';
import type { Place } from './slidePlan.ts';
import { inches } from './textFit.ts';

const GREY = hex(LIGHT.line2);
const NOW_SIZE = 20;

/** This year in its verdict's colour, last year hollow, bounded values as triangles, part years and provisional bars open. */
export function ownLooks(
  { series, year, reading }: IndicatorContent,
  bars: boolean,
): ReadonlyMap<number, PointLook> {
  return new Map(
    series.points.flatMap((point, at): (readonly [number, PointLook])[] => {
      const now = point.year === year;
      const open = point.bound !== null || isPart(point) || (bars && point.provisional);
      if (!now && !open && (bars || point.year !== year - 1)) return [];
      const colour = now ? toneColour(reading.verdict) : bars ? GREY : INK;
      const marker = point.bound === null ? {} : { marker: 'triangle' as const };
      return [[at, { colour, hollow: open || (!bars && point.year === year - 1), ...marker }]];
    }),
  );
}

/** The values that the screen says on the line; all of them on bars. */
export function ownLabels(
  { series, values }: ChartLine,
  { year, reading }: IndicatorContent,
  bars: boolean,
  place: Place,
  over: ReadonlySet<number>,
): ReadonlyMap<number, PointLabel> {
  const said = labelledYears(series, year);
  return new Map(
    series.points.flatMap((point, at): (readonly [number, PointLabel])[] => {
      const now = point.year === year;
      const value = values[at];
      if (value == null || !(bars ? now || fits(value.shown, values.length, place) : said.has(point.year)))
        return [];
      return [
        [
          at,
          {
            says: 'value',
            side: bars
              ? 'beyond'
              : value.value !== 0 && (over.has(point.year) || isTrough(values, at))
                ? 'below'
                : 'above',
            colour: now ? toneColour(reading.verdict) : INK,
            size: now && (!bars || fits(value.shown, values.length, place, NOW_SIZE)) ? NOW_SIZE : LABEL_SIZE,
            bold: now,
            ...(bars || now || over.has(point.year) ? {} : besideSlope(values, at, place)),
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

function isTrough(values: ChartLine['values'], at: number): boolean {
  const here = values[at]?.value ?? 0;
  const sides = [values[at - 1], values[at + 1]].flatMap((side) => (side == null ? [] : [side.value]));
  return sides.length > 0 && sides.every((side) => side >= here) && sides.some((side) => side > here);
}

/** Whether a label over a bar leaves its neighbours room. */
function fits(text: string, count: number, place: Place, size = LABEL_SIZE): boolean {
  return inches(text, size) <= (place.w * 0.8) / count;
}
