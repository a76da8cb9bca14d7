import { spreadLabels } from '../../charts/spreadLabels.ts';
import { shortenName } from '../../charts/stage/wrapName.ts';
import type { Axis, PlannedSeries, PlotPlace } from './chartPlan.ts';
import { INK, INK2 } from './colours.ts';
import type { Place } from './slidePlan.ts';
import { inches } from './textFit.ts';

export const LABEL_SIZE = 14;
export const NAME_SIZE = 13;
const POINTS_AN_INCH = 72;
const TOP = 0.06;
const BOTTOM = 0.12;
const MOST_ROOM = 0.36;
const LEAST_ROOM = 0.02;

/** Share of a category that its bar takes, and the rest in percent of the bar: few years make no broad bars. */
export function barGap(count: number): number {
  return count <= 1 ? 500 : count <= 3 ? 200 : 80;
}

/** From the middle of the last category, in shares of it, to where the names of level lines begin. */
function nameStart(series: readonly PlannedSeries[], count: number): number {
  return series.some(({ drawn }) => drawn === 'bar') ? 0.5 / (1 + barGap(count) / 100) + 0.02 : 0;
}

/** Where the plot stands: left of the names at the ends of its lines, right of the labels of its axis. */
function plotOf(
  series: readonly PlannedSeries[],
  axis: Axis,
  place: Place,
  names: readonly string[],
): PlotPlace {
  const count = series[0]?.values.length ?? 1;
  const ticks = Math.max(...[axis.min, axis.max].map((value) => inches(tickText(value), 12)));
  const left = (ticks + 0.2) / place.w;
  const longest = Math.max(0, ...names.map((name) => inches(name, NAME_SIZE) + 0.15)) / place.w;
  // the last half of a category is free for them
  const free = (0.5 - nameStart(series, count)) / count;
  const right = longest === 0 ? LEAST_ROOM : (longest - free * (1 - left)) / (1 - free);
  return {
    x: left,
    y: TOP,
    w: 1 - left - Math.min(MOST_ROOM, Math.max(LEAST_ROOM, right)),
    h: 1 - TOP - BOTTOM,
  };
}

export interface PlacedNames {
  readonly series: readonly PlannedSeries[];
  readonly plot: PlotPlace;
}

/** Names (and, of the first `named`, last values) at the right ends of the lines, moved apart where they would lie on one another. */
export function placeEndLabels(
  series: readonly PlannedSeries[],
  named: number,
  axis: Axis,
  place: Place,
): PlacedNames {
  const ends = series.flatMap((one, at) => {
    const isReference = one.marker === 'none';
    const end = one.values.findLastIndex((value) => value !== null);
    const value = one.values[end];
    return value == null || !(isReference || at < named)
      ? []
      : [{ at, end, value: value.value, isReference }];
  });
  const most = MOST_ROOM * place.w - 0.15;
  const names = ends.map(({ at, end, isReference }) => {
    const { name, values } = series[at] ?? { name: '', values: [] };
    const value = isReference ? '' : ` ${values[end]?.shown ?? ''}`;
    const room = (most - inches(value, NAME_SIZE)) * POINTS_AN_INCH;
    return `${shortenName(name, NAME_SIZE, room, 1)}${value}`;
  });
  const plot = plotOf(series, axis, place, names);
  const count = series[0]?.values.length ?? 1;
  const x = (nameStart(series, count) * plot.w) / count;
  const height = place.h * (1 - TOP - BOTTOM);
  const scale = (value: number): number => (1 - (value - axis.min) / (axis.max - axis.min)) * height;
  const wanted = ends.map(({ value }) => scale(value));
  const placed = spreadLabels(wanted, (NAME_SIZE * 1.35) / POINTS_AN_INCH, 0, height);
  const labelled = series.map((one, at): PlannedSeries => {
    const index = ends.findIndex((end) => end.at === at);
    const end = ends[index];
    if (end === undefined) return one;
    const moved = ((placed[index] ?? 0) - (wanted[index] ?? 0)) / place.h;
    return {
      ...one,
      labels: new Map([
        ...one.labels,
        [
          end.end,
          {
            says: end.isReference ? ('name' as const) : ('both' as const),
            ...((names[index] ?? '').includes('…') ? { text: names[index] ?? '' } : {}),
            side: 'right' as const,
            colour: at === 0 ? INK : INK2,
            size: NAME_SIZE,
            bold: at === 0 && named > 0,
            ...(Math.abs(moved) < 0.002 && x === 0 ? {} : { moved: { x, y: moved } }),
          },
        ],
      ]),
    };
  });
  return { series: labelled, plot };
}

function tickText(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 6 });
}
