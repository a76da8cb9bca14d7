import type { CustomSeriesOption } from 'echarts';
import type { Target } from '../../core/dataset/dataset.ts';
import { distanceTo } from '../../core/measures/target.ts';
import { formatLimit } from '../../text/format.ts';
import { levelAt } from '../chartView.ts';
import { drawnSeries } from './drawnSeries.ts';
import { type Box, type StageText, strokeBoxes, type TextSpot } from './placeTexts.ts';
import { STAGE_LINE, STAGE_TYPE } from './stageLook.ts';
import { columnOf, type StagePlot, xOf, yOf } from './stagePlot.ts';
import type { StageView } from './stageView.ts';

/** The targets of the years drawn, and the last of those ahead. */
export interface Aims {
  readonly each: readonly Target[];
  readonly ahead: Target | null;
}

const WIDEST = 72;
const THICK = 6;

interface Tick {
  readonly target: Target;
  readonly x: number;
  readonly y: number;
}

function ticksOf({ years }: StageView, plot: StagePlot, aims: Aims | null): readonly Tick[] {
  return (aims?.each ?? []).flatMap((target) => {
    const at = years.indexOf(target.year);
    return at < 0 ? [] : [{ target, x: xOf(plot, at), y: yOf(plot, target.value) }];
  });
}

/** A tick at every year's target, and a dashed path from this year's level to the target ahead while it is not reached. */
export function aimMarks(view: StageView, plot: StagePlot, aims: Aims | null): CustomSeriesOption[] {
  const ticks = ticksOf(view, plot, aims);
  if (ticks.length === 0 || !view.shown.has('target')) return [];
  const half = Math.min(WIDEST, columnOf(plot) * 0.7) / 2;
  const path = pathTo(view, plot, aims?.ahead ?? null);
  return [
    drawnSeries(
      () => [
        ...ticks.map(({ x, y }) => ({
          type: 'line' as const,
          shape: { x1: x - half, x2: x + half, y1: y, y2: y },
          style: { stroke: view.palette.target, lineWidth: THICK },
        })),
        ...path.map((shape) => ({
          type: 'line' as const,
          shape,
          style: { stroke: view.palette.target, lineWidth: STAGE_LINE.target, lineDash: [12, 8] },
        })),
      ],
      { z: 4 },
    ),
  ];
}

interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

function pathTo({ series, year, years }: StageView, plot: StagePlot, ahead: Target | null): Stroke[] {
  const start = levelAt(series, year);
  if (ahead === null || start === null || distanceTo(series, year, ahead)?.reached !== false) return [];
  return [
    {
      x1: xOf(plot, years.indexOf(year)),
      y1: yOf(plot, start),
      x2: xOf(plot, years.indexOf(ahead.year)),
      y2: yOf(plot, ahead.value),
    },
  ];
}

/** Limits at the ticks: this year's, the one ahead with its year, and the others where they have room. */
export function aimTexts(view: StageView, plot: StagePlot, aims: Aims | null): readonly StageText[] {
  const { year, words, palette, shown } = view;
  const rank = (target: Target): number => (target.year === year ? 0 : target === aims?.ahead ? 1 : 2);
  return [...ticksOf(view, plot, aims)]
    .sort((a, b) => rank(a.target) - rank(b.target) || b.target.year - a.target.year)
    .map(({ target, x, y }): StageText => {
      const limit = formatLimit(target.value, target.bound);
      const strong = rank(target) < 2;
      const away = target.bound === 'atMost' ? 1 : -1;
      return {
        text: rank(target) === 1 ? words.targetOf(target.year, limit) : limit,
        size: strong ? STAGE_TYPE.axis : STAGE_TYPE.line,
        weight: strong ? 700 : 500,
        colour: strong ? palette.ink : palette.ink2,
        spots: rank(target) === 1 ? aheadSpots(plot, x, y, away) : besideTick(x, y, away),
        must: strong,
        paper: { colour: palette.paper, when: 'onMark' },
        hidden: !shown.has('target'),
      };
    });
}

/** Beyond the tick, where it is good; else before it. */
function besideTick(x: number, y: number, away: number): readonly TextSpot[] {
  return [away, -away].map((way) => ({ x, y: y + way * 30, align: 'center' as const }));
}

/** The same at the end of the picture, and farther off where the ticks before it stand close. */
function aheadSpots({ width }: StagePlot, x: number, y: number, away: number): readonly TextSpot[] {
  return [30, -30, 70, -70, 110, -110].flatMap((way) => [
    { x, y: y + way * away, align: 'center' as const },
    { x: width, y: y + way * away, align: 'right' as const },
  ]);
}

export function aimBoxes(view: StageView, plot: StagePlot, aims: Aims | null): readonly Box[] {
  const half = Math.min(WIDEST, columnOf(plot) * 0.7) / 2;
  return [
    ...ticksOf(view, plot, aims).map(({ x, y }) => ({
      left: x - half,
      right: x + half,
      top: y - THICK / 2,
      bottom: y + THICK / 2,
    })),
    ...pathTo(view, plot, aims?.ahead ?? null).flatMap(({ x1, y1, x2, y2 }) =>
      strokeBoxes({ x: x1, y: y1 }, { x: x2, y: y2 }, STAGE_LINE.target),
    ),
  ];
}
