import { describe, expect, it } from 'vitest';
import { DEFAULT_SCOPE, indicatorView } from '../../../src/core/view/formatView.ts';
import { gridMove } from '../../../src/pages/present/gridMove.ts';
import { pointed } from '../../../src/pages/present/stagePointer.ts';
import {
  movedBy,
  movedTo,
  oneLevelUp,
  playedOn,
  revealedBy,
  stageAt,
} from '../../../src/pages/present/stageState.ts';

const deck = { ids: ['a', 'b', 'c'], steps: 4 };
const FOUND = { view: indicatorView(DEFAULT_SCOPE, 'pm25'), step: null };

describe('the place on the stage', () => {
  it('goes on and back, stays at the ends, and takes an unknown slide for the first', () => {
    expect(movedBy(stageAt('a', null), deck, 1).slide).toBe('b');
    expect(movedBy(stageAt('c', null), deck, 1).slide).toBe('c');
    expect(movedBy(stageAt('a', null), deck, -1).slide).toBe('a');
    expect(movedBy(stageAt(null, null), deck, 1).slide).toBe('b');
    expect(movedBy(stageAt('was deleted', null), deck, 1).slide).toBe('b');
    expect(movedTo(stageAt('a', null), deck, 99).slide).toBe('c');
    expect(movedTo(stageAt('a', null), { ids: [], steps: 0 }, 0).slide).toBeNull();
  });

  it('is a whole slide after every move', () => {
    expect(movedBy(stageAt('a', 1), deck, 1)).toMatchObject({ slide: 'b', step: null });
  });

  it('comes from a blank screen back to the slide that it hides', () => {
    const black = { ...stageAt('b', 2), blank: 'black' as const };
    expect(movedBy(black, deck, 1)).toMatchObject({ slide: 'b', step: 2, blank: null });
    expect(movedBy(black, deck, -1)).toMatchObject({ slide: 'b', step: 2, blank: null });
  });

  it('goes back from what was looked up to the same slide and step, and on to the one after it', () => {
    const found = { ...stageAt('b', 1), found: FOUND };
    expect(movedBy(found, deck, -1)).toMatchObject({ slide: 'b', step: 1, found: null });
    expect(movedBy(found, deck, 1)).toMatchObject({ slide: 'c', step: null, found: null });
  });

  it('fault 95: plays on to the end and begins again', () => {
    expect(playedOn(stageAt('b', null), deck).slide).toBe('c');
    expect(playedOn(stageAt('c', null), deck).slide).toBe('a');
  });
});

describe('a slide in steps', () => {
  it('begins with the first step and ends whole', () => {
    const steps = [null, 0, 1, 2, null, 0].slice(1);
    let state = stageAt('a', null);
    for (const step of steps) {
      state = revealedBy(state, deck, 1);
      expect(state.step).toBe(step);
    }
  });

  it('goes back step by step from the whole slide, and not beyond the first', () => {
    let state = stageAt('a', null);
    for (const step of [2, 1, 0, 0]) {
      state = revealedBy(state, deck, -1);
      expect(state.step).toBe(step);
    }
  });

  it('has its own steps when it was looked up', () => {
    const state = revealedBy({ ...stageAt('a', 2), found: FOUND }, deck, 1);
    expect(state).toMatchObject({ step: 2, found: { step: 0 } });
  });

  it('does nothing where there is nothing to reveal', () => {
    const state = stageAt('a', null);
    expect(revealedBy(state, { ...deck, steps: 0 }, 1)).toBe(state);
  });
});

describe('Escape', () => {
  it('closes one thing at a time, and then leaves the stage', () => {
    let state: ReturnType<typeof oneLevelUp> = {
      ...stageAt('b', null),
      typed: '1',
      panel: 'grid',
      blank: 'black',
      tool: 'draw',
      isPlaying: true,
      found: FOUND,
    };
    for (const closed of ['typed', 'panel', 'blank', 'tool', 'isPlaying', 'found'] as const) {
      expect(state?.[closed]).toBeTruthy();
      state = oneLevelUp(state ?? stageAt(null, null));
      expect(state?.[closed]).toBeFalsy();
    }
    expect(oneLevelUp(state ?? stageAt(null, null))).toBeNull();
  });
});

describe('the grid of slides', () => {
  // 0 1 2
  // 3 4 5
  // 6 7
  it.each([
    ['ArrowRight', 2, 3],
    ['ArrowRight', 7, 7],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 1, 4],
    ['ArrowDown', 5, 7],
    ['ArrowDown', 7, 7],
    ['ArrowUp', 6, 3],
    ['ArrowUp', 1, 1],
    ['Home', 5, 0],
    ['End', 0, 7],
    ['PageDown', 0, 1],
    ['KeyX', 0, null],
  ])('%s leads from %i to %s', (code, from, to) => {
    expect(gridMove(code, from, 8, 3)).toBe(to);
  });
});

describe('a pointer on the stage', () => {
  const at = (x: number, y = 500) => ({ x, y });
  it.each([
    ['a click in the left third', at(300), at(302), false, 'back'],
    ['a click in the middle', at(960), at(960), false, 'next'],
    ['a click at the right', at(1900), at(1900), false, 'next'],
    ['a swipe to the left', at(900), at(700), true, 'next'],
    ['a swipe to the right', at(700), at(900), true, 'back'],
    ['a swipe downwards', at(700), at(780, 800), true, null],
    ['a drag with the mouse', at(900), at(700), false, null],
    ['a tap', at(100), at(101), true, 'back'],
  ] as const)('%s', (_, from, to, isTouch, expected) => {
    expect(pointed(from, to, 1920, isTouch)).toBe(expected);
  });
});
