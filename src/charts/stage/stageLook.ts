import type { HatchLook } from '../hatchSeries.ts';
import type { PointSizes } from '../pointSeries.ts';

/** Sizes of a chart on the stage, in pixels of its design of 1920 x 1080: nothing that is read is under 28. */
export const STAGE_TYPE = { axis: 30, axisNow: 32, line: 28, value: 34, now: 56, end: 30 } as const;

export const STAGE_LINE = { own: 5, other: 3.5, target: 3, axis: 2 } as const;

export const STAGE_POINTS: PointSizes = { now: 30, last: 20, other: 13, open: 24, ring: 4 };

export const STAGE_HATCH: HatchLook = { step: 16, lineWidth: 2 };

/** How much larger dashes and small marks are than on a page. */
export const STAGE_SCALE = 2;
