import type { Verdict } from '../../core/measures/reading.ts';
import type { ChartOption } from '../chartOption.ts';
import type { Palette } from '../palette.ts';
import { scatterLabels } from '../scatterLabels.ts';
import { type ScatterInsets, type ScatterLook, type ScatterPoint, scatterOption } from '../scatterOption.ts';
import { LABELLED } from '../scatterRows.ts';
import { type ScatterScale, scatterScale, shareOnScale } from '../scatterScale.ts';
import type { StageSize } from './stagePlot.ts';

const LOOK: ScatterLook = {
  size: 28,
  height: 36,
  distance: 14,
  dot: 11,
  axis: 28,
  title: 30,
  line: 2,
  isShifted: true,
  most: LABELLED,
};

interface StageScatter {
  readonly points: readonly (ScatterPoint & { readonly verdict: Verdict })[];
  /** Positions of the points that should have their names, the most important first. */
  readonly order: (share: (value: number) => number) => Iterable<number>;
  readonly across: string;
  readonly upward: string;
  readonly palette: Palette;
  readonly size: StageSize;
  /** Room that the ticks of the upward axis need. */
  readonly left: number;
}

export interface StageScatterChart {
  readonly option: ChartOption;
  readonly insets: ScatterInsets;
  readonly scale: ScatterScale;
  /** How many points have no name. */
  readonly nameless: number;
}

/** A across and B upwards for a room: the farthest points named where their names have room. Refuses an empty list. */
export function stageScatter({
  points,
  order,
  across,
  upward,
  palette,
  size,
  left,
}: StageScatter): StageScatterChart {
  const scale = scatterScale(points.flatMap(({ a, b }) => [a, b]));
  const insets: ScatterInsets = { left, right: 48, top: 64, bottom: 96 };
  const labels = scatterLabels(
    points,
    order((value) => shareOnScale(value, scale)),
    scale,
    size.width - insets.left - insets.right,
    size.height - insets.top - insets.bottom,
    LOOK,
  );
  return {
    insets,
    scale,
    nameless: points.length - labels.size,
    option: scatterOption({ points, scale, palette, insets, across, upward, labels, look: LOOK }),
  };
}
