import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Deck, newSlide } from '../../../src/core/deck/deck.ts';
import {
  type DeckHistory,
  firstState,
  MOST_STEPS,
  redoStep,
  takeStep,
  undoStep,
} from '../../../src/core/deck/deckHistory.ts';
import { type DeckEdit, editDeck, freeSlideId } from '../../../src/core/deck/editDeck.ts';
import { DECK_LIMITS } from '../../../src/core/deck/keptDeck.ts';
import { DEFAULT_OVERVIEW } from '../../../src/core/view/formatView.ts';

const slide = (id: string) => newSlide('view', DEFAULT_OVERVIEW, id);
const deckOf = (...ids: readonly string[]): Deck => ({ id: 'd', name: '例会', slides: ids.map(slide) });
const ids = (deck: Deck): string => deck.slides.map(({ id }) => id).join(' ');

it('a newer version of the data takes the place of the older on every slide, and of nothing else', () => {
  const of = (dataset: string | null, id: string) =>
    newSlide('view', { ...DEFAULT_OVERVIEW, dataset, year: 2022 }, id);
  const deck: Deck = { id: 'd', name: '例会', slides: [of('v1', 'a'), of(null, 'b'), of('other', 'c')] };
  const edit: DeckEdit = { kind: 'data', from: 'v1', to: 'v2' };
  expect(editDeck(deck, edit).slides).toEqual([of('v2', 'a'), of(null, 'b'), of('other', 'c')]);
  expect(editDeck(deck, { ...edit, from: 'v0' })).toBe(deck);
});

describe('one edit', () => {
  const deck = deckOf('a', 'b', 'c');
  const order: readonly (readonly [string, DeckEdit, string])[] = [
    ['a slide moves forward', { kind: 'move', id: 'a', to: 1 }, 'b a c'],
    ['a slide moves back', { kind: 'move', id: 'c', to: 0 }, 'c a b'],
    ['a slide moves no further than the end', { kind: 'move', id: 'a', to: 9 }, 'b c a'],
    ['a slide moves no further than the beginning', { kind: 'move', id: 'b', to: -4 }, 'b a c'],
    ['a copy stands behind its original under an id of its own', { kind: 'duplicate', id: 'b' }, 'a b b~2 c'],
    ['a slide is removed', { kind: 'remove', id: 'b' }, 'a c'],
    [
      'slides are inserted where they are wanted',
      { kind: 'insert', slides: [slide('x'), slide('y')], at: 1 },
      'a x y b c',
    ],
    [
      'slides whose ids are taken get others',
      { kind: 'insert', slides: [slide('a'), slide('a')], at: 3 },
      'a b c a~2 a~3',
    ],
    ['a slide that is not there is not missed', { kind: 'remove', id: 'z' }, 'a b c'],
  ];
  it.each(order)('%s', (_, edit, expected) => {
    expect(ids(editDeck(deck, edit))).toBe(expected);
    expect(ids(deck)).toBe('a b c');
  });

  it('writes a caption, and the empty one is the one by rule', () => {
    const written = editDeck(deck, { kind: 'caption', id: 'b', caption: '空气好了' });
    expect(written.slides.map(({ caption }) => caption)).toEqual([null, '空气好了', null]);
    expect(editDeck(written, { kind: 'caption', id: 'b', caption: '' }).slides[1]?.caption).toBeNull();
  });

  it('writes notes, hides and shows, and renames', () => {
    const noted = editDeck(deck, { kind: 'notes', id: 'a', notes: '先说总数' });
    const hidden = editDeck(noted, { kind: 'hide', id: 'a', hidden: true });
    expect(hidden.slides[0]).toMatchObject({ notes: '先说总数', hidden: true });
    expect(editDeck(hidden, { kind: 'hide', id: 'a', hidden: false }).slides[0]?.hidden).toBe(false);
    expect(editDeck(deck, { kind: 'rename', name: '季度会' }).name).toBe('季度会');
  });

  it('that changes nothing gives the same deck', () => {
    for (const edit of [
      { kind: 'move', id: 'a', to: 0 },
      { kind: 'hide', id: 'a', hidden: false },
      { kind: 'notes', id: 'a', notes: '' },
      { kind: 'rename', name: '例会' },
      { kind: 'insert', slides: [], at: 0 },
    ] as const)
      expect(editDeck(deck, edit)).toBe(deck);
  });

  it('keeps a deck within its limits', () => {
    const full = deckOf(...Array.from({ length: DECK_LIMITS.slides }, (_, at) => `s${at}`));
    expect(editDeck(full, { kind: 'duplicate', id: 's1' })).toBe(full);
    const long = '长'.repeat(DECK_LIMITS.notes + 5);
    expect(editDeck(deck, { kind: 'notes', id: 'a', notes: long }).slides[0]?.notes).toHaveLength(
      DECK_LIMITS.notes,
    );
  });

  it('numbers the copy of a copy on, instead of numbering its number', () => {
    expect(freeSlideId(deckOf('a', 'a~2'), 'a~2')).toBe('a~3');
  });
});

describe('taking back', () => {
  const step = (history: DeckHistory, edit: DeckEdit, joins: string | null = null): DeckHistory =>
    takeStep(history, editDeck(history.present, edit), edit.kind, joins);

  it('goes back and forth, and a new step forgets what was taken back', () => {
    const moved = step(firstState(deckOf('a', 'b')), { kind: 'move', id: 'a', to: 1 });
    const gone = step(moved, { kind: 'remove', id: 'b' });
    const back = undoStep(gone);
    expect([ids(gone.present), ids(back.present), ids(redoStep(back).present)]).toEqual(['a', 'b a', 'a']);
    const other = step(back, { kind: 'duplicate', id: 'a' });
    expect([ids(redoStep(other).present), ids(undoStep(other).present)]).toEqual(['b a a~2', 'b a']);
  });

  it('takes typing in one field for one step, until something else is done', () => {
    const type = (history: DeckHistory, notes: string): DeckHistory =>
      step(history, { kind: 'notes', id: 'a', notes }, 'notes a');
    const typed = type(type(firstState(deckOf('a')), '先'), '先说');
    expect(typed.past).toHaveLength(1);
    const again = type(step(typed, { kind: 'hide', id: 'a', hidden: true }), '先说总数');
    expect(again.past).toHaveLength(3);
    // what was taken back and is done again is a step of its own
    expect(type(redoStep(undoStep(typed)), '先说好').past).toHaveLength(2);
  });

  it('remembers a bounded number of steps', () => {
    let history = firstState(deckOf('a'));
    for (let at = 0; at < MOST_STEPS + 5; at++) history = step(history, { kind: 'rename', name: `第${at}` });
    expect(history.past).toHaveLength(MOST_STEPS);
  });

  const edit: fc.Arbitrary<DeckEdit> = fc.oneof(
    fc.record({
      kind: fc.constant('insert' as const),
      slides: fc.array(fc.constantFrom('a', 'b', 'a~2', 'new').map(slide), { maxLength: 3 }),
      at: fc.integer({ min: -1, max: 8 }),
    }),
    fc.record({
      kind: fc.constant('move' as const),
      id: fc.constantFrom('a', 'b', 'c', 'a~2'),
      to: fc.integer({ min: -1, max: 8 }),
    }),
    fc.record({
      kind: fc.constantFrom('duplicate' as const, 'remove' as const),
      id: fc.constantFrom('a', 'b', 'c', 'a~2'),
    }),
    fc.record({ kind: fc.constant('hide' as const), id: fc.constantFrom('a', 'b'), hidden: fc.boolean() }),
    fc.record({
      kind: fc.constant('caption' as const),
      id: fc.constantFrom('a', 'b'),
      caption: fc.option(fc.string({ maxLength: 3 })),
    }),
    fc.record({
      kind: fc.constant('notes' as const),
      id: fc.constantFrom('a', 'b'),
      notes: fc.string({ maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('rename' as const), name: fc.string({ maxLength: 3 }) }),
  );

  it('gives, after any edits, the first deck when all is undone, the last when all is done again, and ids stay unlike', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
        const first = deckOf('a', 'b', 'c');
        let history = firstState(first);
        for (const one of edits) {
          history = step(history, one);
          const names = history.present.slides.map(({ id }) => id);
          expect(new Set(names).size).toBe(names.length);
        }
        const last = history.present;
        while (history.past.length > 0) history = undoStep(history);
        expect(history.present).toEqual(first);
        while (history.future.length > 0) history = redoStep(history);
        expect(history.present).toEqual(last);
      }),
    );
  });
});
