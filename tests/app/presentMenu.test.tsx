// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { PresentMenu } from '../../src/app/deck/PresentMenu.tsx';
import { newSlide } from '../../src/core/deck/deck.ts';
import {
  compareView,
  DEFAULT_OVERVIEW,
  DEFAULT_SCOPE,
  decksView,
  indicatorView,
  libraryView,
} from '../../src/core/view/formatView.ts';
import type { View } from '../../src/core/view/view.ts';
import { FIRST_DATASET } from '../../src/library/catalogue.ts';
import { keepDeck } from '../../src/library/keepDecks.ts';
import { createQueryClient } from '../../src/library/queries.ts';
import { closeDatabase } from '../../src/library/store/database.ts';
import { loadDeck } from '../../src/library/store/deckStore.ts';

const AIR = indicatorView({ ...DEFAULT_SCOPE, year: 2022 }, 'pm25');

function show(view: View) {
  window.history.replaceState(null, '', '#/overview');
  const client = createQueryClient();
  const page = (shown: View) => (
    <QueryClientProvider client={client}>
      <PresentMenu view={shown} dataset={FIRST_DATASET} />
      <input aria-label="typed" />
      <dialog aria-label="asked" />
    </QueryClientProvider>
  );
  const { rerender, unmount } = render(page(view));
  return { look: (next: View) => rerender(page(next)), unmount };
}

const group = (name: string) => within(screen.getByRole('group', { name, hidden: true }));
const item = (of: string, name: string) => group(of).getByRole('button', { name, hidden: true });
const address = () => decodeURIComponent(window.location.hash);

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

describe('the key P', () => {
  it('presents what is looked at alone, where that can be a slide', async () => {
    for (const view of [DEFAULT_OVERVIEW, AIR]) {
      const { unmount } = show(view);
      await userEvent.keyboard('p');
      expect(address()).toContain(
        view === AIR ? '#/present?year=2022&only=#/indicator/pm25' : '#/present?only=#/overview',
      );
      unmount();
    }
  });

  it('presents the deck with Shift, and where the page is no slide', async () => {
    const { unmount } = show(AIR);
    await userEvent.keyboard('{Shift>}p{/Shift}');
    expect(address()).toBe('#/present?year=2022');
    unmount();
    show(libraryView(DEFAULT_SCOPE));
    await userEvent.keyboard('p');
    expect(address()).toBe('#/present');
  });

  it('presents the deck that is edited, from the slide at hand', async () => {
    show({ ...decksView(DEFAULT_SCOPE, 'k1'), slide: 's2' });
    await userEvent.keyboard('p');
    expect(address()).toBe('#/present?deck=k1&slide=s2');
  });

  it('does nothing while something is typed, composed or asked, or with another key', async () => {
    show(AIR);
    await userEvent.type(screen.getByRole('textbox', { name: 'typed' }), 'p');
    screen.getByRole('textbox', { name: 'typed' }).blur();
    await userEvent.keyboard('{Control>}p{/Control}{Alt>}p{/Alt}');
    window.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyP', key: 'Process', isComposing: true }));
    document.querySelector('dialog')?.setAttribute('open', '');
    await userEvent.keyboard('p');
    expect(address()).toBe('#/overview');
  });
});

describe('the menu', () => {
  it('takes the comparison that was looked at into the deck by rule', async () => {
    const side = (year: number) => ({ dataset: null, region: null, year });
    const { look } = show(compareView(DEFAULT_SCOPE, side(2021), side(2023)));
    look(DEFAULT_OVERVIEW);
    await userEvent.click(item('演示', '整套，按数据生成，含看过的对比'));
    expect(address()).toBe('#/present?comparison=#/compare?a-year=2021&b-year=2023');
  });

  it('adds what is looked at before the notes and the end of a deck, says where, and takes it back', async () => {
    const slides = (['title', 'notes', 'end'] as const).map((kind) => newSlide(kind, DEFAULT_OVERVIEW, kind));
    const deck = await keepDeck({ name: '例会', slides });
    show(AIR);
    await waitFor(() => expect(item('加入演示', '例会')).toBeInTheDocument());
    await userEvent.click(item('加入演示', '例会'));
    expect(await screen.findByText('已加入《例会》第 2 页')).toBeInTheDocument();
    const added = await loadDeck(deck.id);
    expect(added.ok && added.value?.slides[1]).toMatchObject({
      kind: 'view',
      address: '#/indicator/pm25?year=2022',
      caption: null,
    });
    expect(screen.getByRole('link', { name: '打开' })).toHaveAttribute(
      'href',
      expect.stringContaining(`#/decks?year=2022&deck=${deck.id}&slide=`),
    );
    await userEvent.click(within(screen.getByRole('status')).getByRole('button', { name: '撤销' }));
    expect(await screen.findByText('已撤销加入')).toBeInTheDocument();
    const after = await loadDeck(deck.id);
    expect(after.ok && after.value?.slides).toEqual(slides);
  });

  it('names the deck that was changed last first, and begins a new one', async () => {
    await keepDeck({ name: '旧', slides: [] }, 1000);
    await keepDeck({ name: '新', slides: [] }, 2000);
    show(DEFAULT_OVERVIEW);
    await waitFor(() => expect(item('加入演示', '新')).toBeInTheDocument());
    expect(
      group('加入演示')
        .getAllByRole('button', { hidden: true })
        .map(({ textContent }) => textContent),
    ).toEqual(['新', '旧', '新的一套']);
    await userEvent.click(item('加入演示', '新的一套'));
    expect(await screen.findByText('已加入《示例：年度报告演示》第 1 页')).toBeInTheDocument();
  });

  it('offers nothing to add on a page that is no slide', () => {
    show(libraryView(DEFAULT_SCOPE));
    expect(screen.queryByRole('group', { name: '加入演示', hidden: true })).toBeNull();
    expect(screen.queryByRole('button', { name: '这一页', hidden: true })).toBeNull();
  });
});
