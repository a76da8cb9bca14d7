// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useHeldDeck } from '../../src/app/deck/useHeldDeck.ts';
import { viewSlide } from '../../src/core/deck/deck.ts';
import type { DeckState } from '../../src/core/deck/deckState.ts';
import { DEFAULT_OVERVIEW, DEFAULT_SCOPE, presentView } from '../../src/core/view/formatView.ts';
import { datasetOf, indicatorOf } from '../support/datasetOf.ts';

const DATA = datasetOf([indicatorOf()], [{ period: '2022', value: 1 }]);
const slide = viewSlide({ ...DEFAULT_OVERVIEW, dataset: 'mine' }, 'a');
const ready = (name: string, hasData = true): DeckState => ({
  kind: 'ready',
  deck: { id: 'd', name, slides: [slide] },
  slides: [],
  lookUp: () => (hasData ? DATA : null),
});
const GONE: DeckState = { kind: 'gone' };
const LOADING: DeckState = { kind: 'loading' };
const at = (deck: string) => presentView(DEFAULT_SCOPE, { deck, only: null, comparison: null });

function shown(...states: readonly (readonly [string, DeckState])[]) {
  const [first = ['d', LOADING] as const, ...others] = states;
  const { result, rerender } = renderHook(([deck, state]) => useHeldDeck(at(deck), state), {
    initialProps: first,
  });
  return [
    result.current,
    ...others.map((next) => {
      rerender(next);
      return result.current;
    }),
  ];
}

it('a deck on the stage stays when it or its data are deleted elsewhere, and takes every other change', () => {
  const [one, two, bare] = [ready('一'), ready('二'), ready('三', false)];
  expect(shown(['d', LOADING], ['d', one], ['d', GONE], ['d', two], ['d', bare], ['d', LOADING])).toEqual([
    LOADING,
    one,
    one,
    two,
    two,
    two,
  ]);
});

it('a deck that was never here, or another one, is what it is', () => {
  const one = ready('一');
  expect(shown(['d', GONE], ['d', one], ['e', GONE])).toEqual([GONE, one, GONE]);
  const [three, four] = [ready('三', false), ready('四', false)];
  expect(shown(['d', three], ['d', four])).toEqual([three, four]);
});
