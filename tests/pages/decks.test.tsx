// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DecksRoute } from '../../src/app/deck/DecksRoute.tsx';
import { newSlide, viewSlide } from '../../src/core/deck/deck.ts';
import { DEFAULT_OVERVIEW, indicatorView } from '../../src/core/view/formatView.ts';
import { deleteDeck, keepDeck, saveDeck } from '../../src/library/keepDecks.ts';
import { createQueryClient } from '../../src/library/queries.ts';
import { closeDatabase } from '../../src/library/store/database.ts';
import { loadDeck } from '../../src/library/store/deckStore.ts';
import { saveFile } from '../../src/library/store/store.ts';
import { refreshStored } from '../../src/library/storedList.ts';
import { useView } from '../../src/ui/viewState.ts';
import { readTable } from '../support/readTable.ts';

function Routed() {
  const { view } = useView();
  return view.page === 'decks' ? <DecksRoute view={view} /> : <p>{view.page}</p>;
}

function open(address: string) {
  window.location.hash = address;
  return render(
    <QueryClientProvider client={createQueryClient()}>
      <Routed />
    </QueryClientProvider>,
  );
}

const SLIDES = [
  newSlide('title', DEFAULT_OVERVIEW, 'title'),
  viewSlide(DEFAULT_OVERVIEW, 'summary'),
  viewSlide(indicatorView(DEFAULT_OVERVIEW, 'pm25'), 'air'),
];

async function openDeck() {
  const deck = await keepDeck({ name: '例会', slides: SLIDES });
  open(`#/decks?deck=${deck.id}`);
  await screen.findByRole('list', { name: '各页' });
  return deck.id;
}

const rows = () => within(screen.getByRole('list', { name: '各页' })).getAllByRole('button');
/** What the slides are called, in their order. */
const order = () =>
  rows().map((row) => /^第 \d+ 页 ([^：]*)：/.exec(row.getAttribute('aria-label') ?? '')?.[1]);
const current = () => rows().findIndex((row) => row.getAttribute('aria-current') === 'true');
const said = () => screen.getByRole('status').textContent;
const button = (name: string) => screen.getByRole('button', { name });

async function kept(id: string) {
  const deck = await loadDeck(id);
  return deck.ok ? deck.value : null;
}

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

describe('the list of decks', () => {
  it('makes one of the data at hand by rule, under their name', async () => {
    open('#/decks');
    await userEvent.click(await screen.findByRole('button', { name: '用这份数据新建' }));
    expect(await screen.findByRole('textbox', { name: '演示的名称' })).toHaveValue('示例：年度报告演示');
    expect(order().slice(0, 3)).toEqual(['封面', '总览', '主题一']);
    expect(order().slice(-2)).toEqual(['数据说明', '结束']);
  });

  it('makes an empty one, which says how slides come into it', async () => {
    open('#/decks');
    await userEvent.click(await screen.findByRole('button', { name: '空白新建' }));
    expect(await screen.findByText('这一套还没有页')).toBeInTheDocument();
    expect(button('从这一页演示')).toBeDisabled();
  });

  it('opens, duplicates, deletes and brings back', async () => {
    await keepDeck({ name: '例会', slides: SLIDES });
    open('#/decks');
    const table = await screen.findByRole('region', { name: '保存的演示' });
    await userEvent.click(within(table).getByRole('button', { name: '复制《例会》' }));
    expect(await within(table).findByRole('link', { name: '例会 副本' })).toBeInTheDocument();
    await userEvent.click(within(table).getByRole('button', { name: '删除《例会》' }));
    await waitFor(() => expect(within(table).queryByRole('link', { name: '例会' })).toBeNull());
    expect(screen.getByText(/已删除《例会》，24 小时后清除/)).toBeInTheDocument();
    await userEvent.click(button('撤销'));
    await userEvent.click(await within(table).findByRole('link', { name: '例会' }));
    expect(await screen.findByRole('textbox', { name: '演示的名称' })).toHaveValue('例会');
  });

  it('fault 79: says that decks are in this window only where nothing can be stored, and works', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    open('#/decks');
    expect(await screen.findByRole('alert')).toHaveTextContent('只在这个窗口里，刷新后就没有了');
    await userEvent.click(button('空白新建'));
    expect(await screen.findByText('未保存')).toBeInTheDocument();
  });
});

describe('the editor', () => {
  it('moves the slide at hand by Alt and arrows; it keeps the focus, and it is said', async () => {
    const id = await openDeck();
    rows()[0]?.focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(order()).toEqual(['总览', '封面', 'PM2.5年均浓度']);
    expect(rows()[1]).toHaveFocus();
    expect(said()).toBe('封面移到第 2 页，共 3 页');
    await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
    expect(order()).toEqual(['总览', 'PM2.5年均浓度', '封面']);
    await waitFor(async () =>
      expect((await kept(id))?.slides.map((slide) => slide.id)).toEqual(['summary', 'air', 'title']),
    );
  });

  it('goes through the slides by arrows, and moves them by buttons', async () => {
    await openDeck();
    expect(button('上移')).toBeDisabled();
    rows()[0]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect([current(), document.activeElement]).toEqual([1, rows()[1]]);
    await userEvent.keyboard('{End}');
    expect(current()).toBe(2);
    expect(button('下移')).toBeDisabled();
    await userEvent.click(button('上移'));
    expect(order()).toEqual(['封面', 'PM2.5年均浓度', '总览']);
    expect(current()).toBe(1);
  });

  it('is ordered by dragging: with a finger by the handle only, and Escape lets go without moving', async () => {
    await openDeck();
    // rows of 100 px, one under the other
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
      return new DOMRect(
        0,
        Number(this.dataset.at ?? 0) * 100,
        250,
        this.dataset.at === undefined ? 900 : 100,
      );
    });
    const drag = (from: Element | null | undefined, pointerType: string): void => {
      if (from == null) throw new Error('nothing to hold');
      fireEvent.pointerDown(from, { button: 0, pointerType, clientX: 10, clientY: 10 });
      fireEvent.pointerMove(window, { clientX: 10, clientY: 140 });
      fireEvent.pointerMove(window, { clientX: 10, clientY: 170 });
    };
    const handle = () => rows()[0]?.parentElement?.querySelector('[data-handle]');
    drag(rows()[0], 'touch');
    fireEvent.pointerUp(window);
    expect(order()).toEqual(['封面', '总览', 'PM2.5年均浓度']);
    drag(rows()[0], 'mouse');
    fireEvent.keyDown(window, { key: 'Escape' });
    fireEvent.pointerUp(window);
    expect(order()).toEqual(['封面', '总览', 'PM2.5年均浓度']);
    drag(handle(), 'touch');
    fireEvent.pointerUp(window);
    await waitFor(() => expect(order()).toEqual(['总览', '封面', 'PM2.5年均浓度']));
    drag(rows()[0], 'mouse');
    fireEvent.pointerUp(window);
    await waitFor(() => expect(order()).toEqual(['封面', '总览', 'PM2.5年均浓度']));
    vi.restoreAllMocks();
  });

  it('writes a caption in place of the one by rule, which comes back when it is emptied', async () => {
    const id = await openDeck();
    await userEvent.click(rows()[2] as HTMLElement);
    const field = screen.getByRole('textbox', { name: '标题' });
    expect(field).toHaveValue('');
    expect(field.getAttribute('placeholder')).toMatch(/^PM2\.5年均浓度/);
    await userEvent.type(field, '空气好了');
    expect(rows()[2]).toHaveAccessibleName('第 3 页 PM2.5年均浓度：空气好了');
    await waitFor(async () => expect((await kept(id))?.slides[2]?.caption).toBe('空气好了'));
    await userEvent.click(button('改回由数据生成'));
    expect(field).toHaveValue('');
    await waitFor(async () => expect((await kept(id))?.slides[2]?.caption).toBeNull());
  });

  it('keeps notes at every letter, but nothing half composed', async () => {
    const id = await openDeck();
    const field = screen.getByRole('textbox', { name: '备注' });
    fireEvent.compositionStart(field);
    fireEvent.input(field, { target: { value: 'xian' }, isComposing: true });
    expect(field).toHaveValue('xian');
    expect((await kept(id))?.slides[0]?.notes).toBe('');
    fireEvent.input(field, { target: { value: '先' }, isComposing: true });
    fireEvent.compositionEnd(field);
    await waitFor(async () => expect((await kept(id))?.slides[0]?.notes).toBe('先'));
  });

  it('duplicates, hides and deletes, and takes each back and again', async () => {
    const id = await openDeck();
    await userEvent.click(button('复制这一页'));
    expect(order()).toEqual(['封面', '封面', '总览', 'PM2.5年均浓度']);
    expect([current(), said()]).toEqual([1, '已复制，新的一页是第 2 页']);
    await userEvent.click(button('隐藏'));
    expect(rows()[1]).toHaveAccessibleName(/已隐藏/);
    await userEvent.click(button('删除这一页'));
    expect([order().length, current()]).toEqual([3, 1]);
    await userEvent.click(button('撤销'));
    expect([order().length, said()]).toEqual([4, '已撤销：删除一页']);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(rows()[1]).not.toHaveAccessibleName(/已隐藏/);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(order()).toEqual(['封面', '总览', 'PM2.5年均浓度']);
    expect(button('撤销')).toBeDisabled();
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await userEvent.click(button('重做'));
    expect(rows()[1]).toHaveAccessibleName(/已隐藏/);
    await waitFor(async () => expect((await kept(id))?.slides[1]?.hidden).toBe(true));
    await waitFor(() => expect(screen.getByText('已保存')).toBeInTheDocument());
  });

  it('offers the newer version of a file it shows, takes it on every slide, and gives it back', async () => {
    for (const [id, text] of Object.entries({
      v1: '指标,2021,2022\n人口,50,51\n',
      v2: '指标,2022,2023\n人口,51,53\n',
    })) {
      const { dataset, report } = await readTable(text, { fileName: '年报.csv' });
      const file = new File([text], '年报.csv');
      await saveFile({ id, file, dataset: { ...dataset, id }, report }, id);
    }
    await refreshStored();
    const slides = [viewSlide({ ...DEFAULT_OVERVIEW, dataset: 'v1' }, 'a')];
    const { id } = await keepDeck({ name: '例会', slides });
    open(`#/decks?deck=${id}`);
    expect(await screen.findByText(/“年报.csv”有了第 2 版，这套演示用的是第 1 版/)).toBeInTheDocument();
    await userEvent.click(button('换成新版'));
    expect(screen.queryByRole('button', { name: '换成新版' })).toBeNull();
    await waitFor(async () => expect((await kept(id))?.slides[0]?.address).toContain('dataset=v2'));
    await userEvent.click(button('撤销'));
    expect(await screen.findByRole('button', { name: '换成新版' })).toBeInTheDocument();
  });

  it('leaves Ctrl Z to a field that is typed in', async () => {
    await openDeck();
    await userEvent.click(button('隐藏'));
    await userEvent.click(screen.getByRole('textbox', { name: '备注' }));
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(rows()[0]).toHaveAccessibleName(/已隐藏/);
  });

  it('shows what another window changed, as a step that can be taken back', async () => {
    const id = await openDeck();
    await act(() => saveDeck(id, (deck) => ({ ...deck, name: '季度会' })));
    expect(await screen.findByText('另一个窗口改了这套演示，这里已更新。')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: '演示的名称' })).toHaveValue('季度会');
    await userEvent.click(button('撤销'));
    await waitFor(async () => expect((await kept(id))?.name).toBe('例会'));
  });

  it('says when another window deleted the deck, and brings it back', async () => {
    const id = await openDeck();
    await act(() => deleteDeck(id, 5));
    expect(await screen.findByRole('heading', { name: '这套演示在另一个窗口里删除了' })).toBeInTheDocument();
    await userEvent.click(button('恢复'));
    expect(await screen.findByRole('list', { name: '各页' })).toBeInTheDocument();
  });

  it('says when there is no such deck', async () => {
    open('#/decks?deck=gone');
    expect(await screen.findByRole('heading', { name: '这套演示不在这里' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '全部演示' })).toHaveAttribute('href', '#/decks');
  });

  it('presents from the slide at hand', async () => {
    const id = await openDeck();
    await userEvent.click(rows()[1] as HTMLElement);
    await userEvent.click(button('从这一页演示'));
    expect(window.location.hash).toBe(`#/present?deck=${id}&slide=summary`);
  });
});
