import 'fake-indexeddb/auto';
import { QueryObserver } from '@tanstack/react-query';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newSlide } from '../../src/core/deck/deck.ts';
import { editDeck } from '../../src/core/deck/editDeck.ts';
import { DEFAULT_OVERVIEW } from '../../src/core/view/formatView.ts';
import { createQueryClient } from '../../src/library/queries.ts';
import { closeDatabase, withDatabase } from '../../src/library/store/database.ts';

const SLIDES = ['a', 'b'].map((id) => newSlide('view', DEFAULT_OVERVIEW, id));

// what Node has not
Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });

/** A window: the modules with their own memory. All windows have the store and the channel in common. */
async function openWindow() {
  vi.resetModules();
  const decks = await import('../../src/library/decks.ts');
  const changes = await import('../../src/library/keepDecks.ts');
  const { deckSave } = await import('../../src/library/heldDecks.ts');
  const client = createQueryClient();
  return {
    ...changes,
    deckSave,
    list: async () => (await client.fetchQuery({ ...decks.decksQuery(), staleTime: 0 })).decks,
    whole: () => client.fetchQuery({ ...decks.decksQuery(), staleTime: 0 }),
    deck: (id: string) => client.fetchQuery({ ...decks.deckQuery(id), staleTime: 0 }),
    /** What a page that shows the deck shows, as it changes. */
    watch: (id: string) => {
      const observer = new QueryObserver(client, decks.deckQuery(id));
      observer.subscribe(() => undefined);
      return () => observer.getCurrentResult().data;
    },
  };
}

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

describe('a deck', () => {
  it('is kept, changed, and there in another window', async () => {
    const one = await openWindow();
    const { id } = await one.keepDeck({ name: '例会', slides: SLIDES }, 1000);
    await one.saveDeck(id, (deck) => editDeck(deck, { kind: 'caption', id: 'b', caption: '好了' }), 2000);
    expect(one.deckSave(id)).toBe('saved');
    const other = await openWindow();
    expect(await other.deck(id)).toMatchObject({ name: '例会', createdAt: 1000, changedAt: 2000 });
    expect((await other.deck(id))?.slides[1]?.caption).toBe('好了');
  });

  it('is shown as changed before it is written', async () => {
    const one = await openWindow();
    const { id } = await one.keepDeck({ name: '例会', slides: SLIDES });
    await one.deck(id);
    const shown = one.watch(id);
    const written = one.saveDeck(id, (deck) => ({ ...deck, name: '季度会' }));
    expect(shown()?.name).toBe('季度会');
    expect(one.deckSave(id)).toBe('saving');
    await written;
    expect(one.deckSave(id)).toBe('saved');
  });

  it('fault 81: keeps the changes of two windows made in the same moment, and both show them', async () => {
    const one = await openWindow();
    const { id } = await one.keepDeck({ name: '例会', slides: SLIDES });
    const other = await openWindow();
    await Promise.all([one.deck(id), other.deck(id)]);
    const shown = [one.watch(id), other.watch(id)];
    await Promise.all([
      one.saveDeck(id, (deck) => editDeck(deck, { kind: 'notes', id: 'a', notes: '甲说' })),
      other.saveDeck(id, (deck) => editDeck(deck, { kind: 'notes', id: 'b', notes: '乙说' })),
    ]);
    for (const deck of shown)
      await vi.waitFor(() => expect(deck()?.slides.map(({ notes }) => notes)).toEqual(['甲说', '乙说']));
  });

  it('is deleted and brought back, in the other window too', async () => {
    const one = await openWindow();
    const { id } = await one.keepDeck({ name: '例会', slides: SLIDES });
    const other = await openWindow();
    await other.deck(id);
    const shown = other.watch(id);
    await one.deleteDeck(id, Date.now());
    expect(await one.list()).toEqual([]);
    await vi.waitFor(() => expect(shown()).toBeNull());
    expect(await other.saveDeck(id, (deck) => ({ ...deck, name: '晚了' }))).toBeNull();
    await one.deleteDeck(id, null);
    await vi.waitFor(() => expect(shown()?.name).toBe('例会'));
  });

  it('is cleared away a day after it was deleted', async () => {
    const one = await openWindow();
    const day = 24 * 60 * 60 * 1000;
    const { id } = await one.keepDeck({ name: '旧', slides: [] });
    const { id: recent } = await one.keepDeck({ name: '新', slides: [] });
    await one.deleteDeck(id, Date.now() - day - 1000);
    await one.deleteDeck(recent, Date.now() - day + 60_000);
    await (await openWindow()).list();
    expect(await withDatabase((database) => database.getAllKeys('decks'))).toEqual([recent]);
  });

  it('that is damaged stands aside by its name, and the others are there', async () => {
    const one = await openWindow();
    const { id } = await one.keepDeck({ name: '好的', slides: SLIDES });
    const broken: unknown = { id: 'broken', name: '坏的', slides: [{ kind: 'film' }] };
    await withDatabase((database) => Reflect.apply(database.put, database, ['decks', broken]));
    const { decks, damaged, problem } = await one.whole();
    expect(decks.map(({ name }) => name)).toEqual(['好的']);
    expect(damaged).toEqual([{ id: 'broken', name: '坏的' }]);
    expect(problem).toBeNull();
    expect(await one.deck('broken')).toBeNull();
    await one.removeDamaged('broken');
    expect(await withDatabase((database) => database.getAllKeys('decks'))).toEqual([id]);
  });
});

describe('where nothing can be stored', () => {
  it('fault 79: decks live in this window, can be changed and deleted, and it is said', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    const one = await openWindow();
    const { id } = await one.keepDeck({ name: '例会', slides: SLIDES });
    expect(one.deckSave(id)).toBe('unavailable');
    await one.saveDeck(id, (deck) => ({ ...deck, name: '季度会' }));
    expect(await one.whole()).toMatchObject({ decks: [{ name: '季度会' }], problem: 'unavailable' });
    expect((await one.deck(id))?.name).toBe('季度会');
    await one.deleteDeck(id, Date.now());
    expect(await one.list()).toEqual([]);
    await one.deleteDeck(id, null);
    expect(await one.list()).toHaveLength(1);
  });

  it('fault 77: a change that found no room is written whole with the next that finds some', async () => {
    const one = await openWindow();
    const { id } = await one.keepDeck({ name: '例会', slides: SLIDES });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await one.saveDeck(id, (deck) => editDeck(deck, { kind: 'notes', id: 'a', notes: '满了' }));
    expect(one.deckSave(id)).toBe('quota');
    expect((await one.deck(id))?.slides[0]?.notes).toBe('满了');
    put.mockRestore();
    await one.saveDeck(id, (deck) => editDeck(deck, { kind: 'notes', id: 'b', notes: '又有了' }));
    expect(one.deckSave(id)).toBe('saved');
    const other = await openWindow();
    expect((await other.deck(id))?.slides.map(({ notes }) => notes)).toEqual(['满了', '又有了']);
  });
});
