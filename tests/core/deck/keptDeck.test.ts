import { describe, expect, it } from 'vitest';
import { newSlide } from '../../../src/core/deck/deck.ts';
import { withDatasetIds } from '../../../src/core/deck/deckDatasets.ts';
import { type KeptDeck, nameOfDamaged, parseKeptDeck } from '../../../src/core/deck/keptDeck.ts';
import {
  compareView,
  DEFAULT_SCOPE,
  indicatorView,
  overviewView,
} from '../../../src/core/view/formatView.ts';

const ours = { ...DEFAULT_SCOPE, dataset: 'ours' };
const side = (dataset: string | null) => ({ dataset, region: null, year: null });
const DECK: KeptDeck = {
  id: 'f1',
  name: '例会',
  slides: [
    newSlide('title', overviewView(ours), 'title'),
    { ...newSlide('section', overviewView(ours), 's'), section: '二', part: 1, caption: '字', notes: '说' },
    newSlide('view', compareView(DEFAULT_SCOPE, side('theirs'), side('ours')), 'c'),
    newSlide('view', indicatorView(DEFAULT_SCOPE, 'pm25'), 'i'),
  ],
  createdAt: 1,
  changedAt: 2,
  deletedAt: null,
};
const [FIRST] = DECK.slides;

describe('a stored deck', () => {
  it('comes back as it was, without what does not belong to it', () => {
    const stored: unknown = JSON.parse(JSON.stringify({ ...DECK, strange: 1 }));
    expect(parseKeptDeck(stored)).toEqual(DECK);
  });

  it.each([
    ['is no object', 5],
    ['has no id', { ...DECK, id: '' }],
    ['has a name that is no text', { ...DECK, name: null }],
    ['has no slides', { ...DECK, slides: undefined }],
    ['has a time that is none', { ...DECK, changedAt: Number.NaN }],
    ['has two slides of one id', { ...DECK, slides: [FIRST, FIRST] }],
    ['has a slide of an unknown kind', { ...DECK, slides: [{ ...FIRST, kind: 'film' }] }],
    ['has a slide that leads elsewhere', { ...DECK, slides: [{ ...FIRST, address: 'https://a.example' }] }],
    ['has a slide with a part before the first', { ...DECK, slides: [{ ...FIRST, part: -1 }] }],
    ['has notes that are no text', { ...DECK, slides: [{ ...FIRST, notes: ['x'] }] }],
  ])('that %s is damaged', (_, value) => {
    expect(parseKeptDeck(value)).toBeNull();
  });

  it('that is damaged may still say its name', () => {
    expect(nameOfDamaged({ name: '例会', slides: 3 })).toBe('例会');
    expect(nameOfDamaged({ name: 7 })).toBeNull();
  });
});

it('a deck follows its data to other ids, on both sides of a comparison, and stays as it is elsewhere', () => {
  const moved = withDatasetIds(DECK, new Map([['ours', 'f9']]));
  expect(moved.slides.map(({ address }) => address)).toEqual([
    '#/overview?dataset=f9',
    '#/overview?dataset=f9',
    '#/compare?a=theirs&b=f9',
    '#/indicator/pm25',
  ]);
  expect(moved.slides[1]).toMatchObject({ section: '二', part: 1, caption: '字', notes: '说' });
  expect(moved.slides[3]).toBe(DECK.slides[3]);
});
