import { standardsOf } from '../measures/target.ts';
import type { IndicatorContent, SlideContent } from './slideContent.ts';

/** What a slide reveals one after the other. */
export const REVEALED = ['lastYear', 'thisYear', 'difference', 'target'] as const;
export type Revealed = (typeof REVEALED)[number];

/** In how many steps a slide can be revealed; 0 where it stands there at once. */
export function stepsOf(content: SlideContent): number {
  return revealedSteps(content).length;
}

/** What a slide shows at a step (null: all of it); steps that would show nothing new are left out. */
export function shownAt(content: SlideContent, step: number | null): ReadonlySet<Revealed> {
  const steps = revealedSteps(content);
  if (step === null || step >= steps.length - 1) return new Set(REVEALED);
  return new Set(steps.slice(0, Math.max(0, step) + 1));
}

function revealedSteps(content: SlideContent): readonly Revealed[] {
  if (content.kind !== 'indicator') return [];
  const steps = REVEALED.filter((one) => isThere(one, content));
  return steps.length < 2 ? [] : steps;
}

function isThere(one: Revealed, { reading, series, view }: IndicatorContent): boolean {
  switch (one) {
    case 'lastYear':
      return typeof reading.base === 'number';
    case 'thisYear':
      return typeof reading.value === 'number';
    case 'difference':
      return typeof reading.value === 'number' && typeof reading.base === 'number';
    case 'target':
      if (view.mode !== 'value' && view.mode !== 'target') return false;
      return reading.target !== null || standardsOf(series).length > 0 || isAim(view.mode, series);
  }
}

/** The chart of targets shows those of other years too. */
function isAim(mode: IndicatorContent['view']['mode'], { targets }: IndicatorContent['series']): boolean {
  return mode === 'target' && targets.some(({ kind }) => kind === 'target');
}
