import type { Deck, Slide } from './deck.ts';
import { withDatasetIds } from './deckDatasets.ts';
import { DECK_LIMITS } from './keptDeck.ts';

/** One change of a deck. Slides are named by their id, so that a change fits a deck that was changed elsewhere meanwhile. */
export type DeckEdit =
  | { readonly kind: 'insert'; readonly slides: readonly Slide[]; readonly at: number }
  | { readonly kind: 'move'; readonly id: string; readonly to: number }
  | { readonly kind: 'duplicate'; readonly id: string }
  | { readonly kind: 'hide'; readonly id: string; readonly hidden: boolean }
  | { readonly kind: 'remove'; readonly id: string }
  /** null: the sentence by rule again. */
  | { readonly kind: 'caption'; readonly id: string; readonly caption: string | null }
  | { readonly kind: 'notes'; readonly id: string; readonly notes: string }
  | { readonly kind: 'rename'; readonly name: string }
  /** Every slide of one dataset shows another: a newer version of it. */
  | { readonly kind: 'data'; readonly from: string; readonly to: string };

/** The deck after a change; the same deck where the change finds nothing to change, or it would grow beyond its limit. */
export function editDeck(deck: Deck, edit: DeckEdit): Deck {
  const { slides } = deck;
  if (edit.kind === 'rename') {
    const name = edit.name.slice(0, DECK_LIMITS.name);
    return name === deck.name ? deck : { ...deck, name };
  }
  if (edit.kind === 'data') {
    const next = withDatasetIds(deck, new Map([[edit.from, edit.to]]));
    return isSameDeck(deck, next) ? deck : next;
  }
  if (edit.kind === 'insert') return withInserted(deck, edit.slides, edit.at);
  const at = slides.findIndex(({ id }) => id === edit.id);
  const slide = slides[at];
  if (slide === undefined) return deck;
  switch (edit.kind) {
    case 'move': {
      const to = within(edit.to, slides.length - 1);
      if (to === at) return deck;
      const rest = slides.filter((one) => one !== slide);
      return { ...deck, slides: [...rest.slice(0, to), slide, ...rest.slice(to)] };
    }
    case 'duplicate':
      return withInserted(deck, [slide], at + 1);
    case 'remove':
      return { ...deck, slides: slides.filter((one) => one !== slide) };
    case 'hide':
      return withSlide(deck, slide, { ...slide, hidden: edit.hidden });
    case 'caption': {
      const caption = edit.caption?.slice(0, DECK_LIMITS.caption) ?? null;
      return withSlide(deck, slide, { ...slide, caption: caption?.trim() === '' ? null : caption });
    }
    case 'notes':
      return withSlide(deck, slide, { ...slide, notes: edit.notes.slice(0, DECK_LIMITS.notes) });
  }
}

/** Where a view is added that a person has just seen: before the notes and the end with which a deck closes. */
export function placeToAdd({ slides }: Pick<Deck, 'slides'>): number {
  const last = slides.findLastIndex(({ kind }) => kind !== 'notes' && kind !== 'end');
  return last + 1;
}

/** The id as it is, or with the first number that makes it unlike those in the deck. */
export function freeSlideId({ slides }: Pick<Deck, 'slides'>, id: string): string {
  const taken = new Set(slides.map((slide) => slide.id));
  if (!taken.has(id)) return id;
  const stem = id.replace(/~\d+$/, '');
  let number = 2;
  while (taken.has(`${stem}~${number}`)) number++;
  return `${stem}~${number}`;
}

/** Whether two decks say and show the same, whatever their ids. */
export function isSameDeck(one: Deck, other: Deck): boolean {
  return (
    one === other ||
    (one.name === other.name &&
      (one.slides === other.slides || JSON.stringify(one.slides) === JSON.stringify(other.slides)))
  );
}

function withInserted(deck: Deck, added: readonly Slide[], at: number): Deck {
  const { slides } = deck;
  if (added.length === 0 || slides.length + added.length > DECK_LIMITS.slides) return deck;
  const place = within(at, slides.length);
  const named: Slide[] = [];
  for (const slide of added)
    named.push({ ...slide, id: freeSlideId({ slides: [...slides, ...named] }, slide.id) });
  return { ...deck, slides: [...slides.slice(0, place), ...named, ...slides.slice(place)] };
}

function withSlide(deck: Deck, slide: Slide, next: Slide): Deck {
  const isSame = slide.hidden === next.hidden && slide.caption === next.caption && slide.notes === next.notes;
  return isSame ? deck : { ...deck, slides: deck.slides.map((one) => (one === slide ? next : one)) };
}

function within(at: number, most: number): number {
  return Math.max(0, Math.min(most, Math.trunc(at)));
}
