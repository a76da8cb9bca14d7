import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/core/dataset/dataset.ts';
import { viewSlide } from '../../../src/core/deck/deck.ts';
import { resolveSlide } from '../../../src/core/deck/resolveSlide.ts';
import type { SlideContent } from '../../../src/core/deck/slideContent.ts';
import { shownAt, stepsOf } from '../../../src/core/deck/steps.ts';
import { DEFAULT_OVERVIEW, DEFAULT_SCOPE, indicatorView } from '../../../src/core/view/formatView.ts';
import type { IndicatorView } from '../../../src/core/view/view.ts';
import { datasetOf, indicatorOf, type Row } from '../../support/datasetOf.ts';

const TARGET: Target = {
  indicator: 'i1',
  region: null,
  year: 2023,
  bound: 'atLeast',
  value: 12,
  kind: 'target',
  name: null,
};
const BOTH: readonly Row[] = [
  { period: '2022', value: 10 },
  { period: '2023', value: 13 },
];

function contentOf(
  rows: readonly Row[],
  targets: readonly Target[] = [],
  mode: IndicatorView['mode'] = 'value',
): SlideContent {
  const data = datasetOf([indicatorOf()], rows, { targets });
  return resolveSlide(viewSlide({ ...indicatorView(DEFAULT_SCOPE, 'i1'), mode }, 'a'), () => data);
}

describe('the steps of a slide', () => {
  it.each([
    ['last year, this year, difference, target', contentOf(BOTH, [TARGET]), 4],
    ['no target, no step for it', contentOf(BOTH), 3],
    ['a chart without targets does not wait for them', contentOf(BOTH, [TARGET], 'yoy'), 3],
    ['nothing to reveal of one year alone', contentOf([{ period: '2023', value: 13 }]), 0],
  ] as const)('%s', (_, content, steps) => {
    expect(stepsOf(content)).toBe(steps);
  });

  it('a slide that is no indicator stands there at once', () => {
    const data = datasetOf([indicatorOf(), indicatorOf({ id: 'i2' })], BOTH);
    expect(stepsOf(resolveSlide(viewSlide(DEFAULT_OVERVIEW, 'a'), () => data))).toBe(0);
  });

  it('one more is shown at each, all at the last and without a step', () => {
    const content = contentOf(BOTH, [TARGET]);
    const shown = (step: number | null): string => [...shownAt(content, step)].join(' ');
    expect(shown(0)).toBe('lastYear');
    expect(shown(1)).toBe('lastYear thisYear');
    expect(shown(2)).toBe('lastYear thisYear difference');
    expect(shown(3)).toBe('lastYear thisYear difference target');
    expect(shown(null)).toBe(shown(3));
    expect(shown(9)).toBe(shown(3));
  });
});
