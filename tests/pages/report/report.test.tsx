// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { newSlide, viewSlide } from '../../../src/core/deck/deck.ts';
import type { DeckState } from '../../../src/core/deck/deckState.ts';
import { resolveSlide } from '../../../src/core/deck/resolveSlide.ts';
import { DEFAULT_SCOPE, formatView, overviewView, reportView } from '../../../src/core/view/formatView.ts';
import type { ReportView } from '../../../src/core/view/view.ts';
import { ReportPage } from '../../../src/pages/report/ReportPage.tsx';
import { requestPrint } from '../../../src/ui/printRequest.ts';
import { datasetOf, indicatorOf } from '../../support/datasetOf.ts';

const DATA: Dataset = datasetOf(
  [
    indicatorOf({ id: 'days', name: '优良天数', unit: '天', section: '二', group: '生态环境' }),
    indicatorOf({ id: 'cases', name: '案件', direction: 'lower_better', section: '七' }),
    indicatorOf({ id: 'talks', name: '对接会', unit: '次', direction: 'neutral' }),
  ],
  [
    { region: '甲区', period: '2021', indicator: 'days', value: 222 },
    { region: '甲区', period: '2022', indicator: 'days', value: 216 },
    { region: '甲区', period: '2021', indicator: 'cases', value: 72 },
    { region: '甲区', period: '2022', indicator: 'cases', value: 63 },
    { region: '甲区', period: '2021', indicator: 'talks', value: 0 },
    { region: '甲区', period: '2022', indicator: 'talks', value: 15, remark: '含线上' },
  ],
  { sample: true },
);

const NO_DECK: DeckState = { kind: 'gone' };

beforeEach(() => {
  // jsdom has neither constructed style sheets nor fonts
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      cssRules: readonly object[] = [];
      replaceSync(): void {}
    },
  );
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], writable: true, configurable: true });
});
afterEach(() => vi.unstubAllGlobals());

function show(view: Partial<ReportView>, state: DeckState = NO_DECK) {
  const report = { ...reportView(DEFAULT_SCOPE, 'overview'), ...view };
  window.location.hash = formatView(report);
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <ReportPage view={report} state={state} dataset={DATA} region={0} year={2022} />
    </QueryClientProvider>,
  );
}

const sheets = () => within(screen.getByRole('region', { name: '要打印的页面' }));

describe('the report of an overview', () => {
  it('says the finding, every row by section with its verdict in words, and its source', () => {
    show({});
    expect(sheets().getByRole('heading', { level: 1 })).toHaveTextContent(
      '与2021年相比，1项向好、1项趋差，1项中性。',
    );
    const table = within(sheets().getAllByRole('table').at(-1) as HTMLElement);
    const rows = table.getAllByRole('row').map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
    expect(rows).toEqual([
      '指标20212022单位同比差值或说明判断',
      '二、政府职能',
      '生态环境',
      '优良天数222216天−2.7%−6趋差',
      '七、纠纷化解',
      '案件7263件−12.5%−9向好',
      '其他',
      '对接会015次+15次上年同期为0，不计算增速中性',
    ]);
    expect(sheets().getByText('示例数据：地区与数值均为虚构')).toBeInTheDocument();
    expect(sheets().getByText(/^来源: /)).toBeInTheDocument();
  });

  it('keeps numbers from translators', () => {
    show({});
    const cell = sheets().getByRole('cell', { name: '216' });
    expect(cell).toHaveAttribute('translate', 'no');
  });
});

describe('the report of indicators', () => {
  it('has a sheet for each chosen one: sentence, years as a table, definition and line', async () => {
    show({ of: 'indicators', indicators: ['cases', 'talks'] });
    const titles = sheets().getAllByRole('heading', { level: 1 });
    expect(titles.map((title) => title.textContent)).toEqual([
      '2022年案件63件，同比下降12.5%。',
      expect.stringContaining('2022年对接会15次'),
    ]);
    const years = within(sheets().getByRole('table', { name: /^案件/ }));
    expect(years.getByRole('row', { name: /^2022/ })).toHaveTextContent('202263件−9−12.5%向好5');
    expect(sheets().getAllByText('文件没有给出定义。')).toHaveLength(2);
  });

  it('says so when the data have none of them', () => {
    show({ of: 'indicators', indicators: ['nothing'] });
    expect(sheets().getByText('这份数据里没有所选的指标。')).toBeInTheDocument();
    expect(screen.getByText('已选 0 项，共 3 项')).toBeInTheDocument();
  });

  it('is ticked by section, and the last tick stays', () => {
    show({ of: 'indicators', indicators: ['cases'] });
    expect(screen.getByText('已选 1 项，共 3 项')).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: '案件' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: '政府职能' })).not.toBeChecked();
    screen.getByRole('checkbox', { name: '案件' }).click();
    expect(window.location.hash).toContain('indicator=cases');
    screen.getByRole('checkbox', { name: '政府职能' }).click();
    expect(window.location.hash).toContain('indicator=days&indicator=cases');
  });
});

describe('the report of a deck', () => {
  const view = overviewView(DEFAULT_SCOPE);
  const lookUp = () => DATA;
  const slides = [
    { ...newSlide('title', view, 'title'), notes: '先说来意' },
    { ...viewSlide(view, 'summary'), hidden: true },
    newSlide('end', view, 'end'),
  ];
  const state: DeckState = {
    kind: 'ready',
    deck: { id: 'd1', name: '周会', slides },
    slides: slides.map((slide) => ({ slide, content: resolveSlide(slide, lookUp) })),
    lookUp,
  };

  it('prints what is presented, and not what is hidden; what is noted for the speaker only when asked for', () => {
    show({ of: 'deck', deck: 'd1' }, state);
    expect(sheets().getAllByRole('article')).toHaveLength(2);
    expect(sheets().queryByText('先说来意')).toBeNull();
    act(() => screen.getByRole('checkbox', { name: '印上演讲备注' }).click());
    expect(sheets().getByText('先说来意')).toBeInTheDocument();
    expect(sheets().getByText('2 / 2', { selector: 'p > span' })).toBeInTheDocument();
  });

  it('says so when the deck is not here', () => {
    show({ of: 'deck', deck: 'd2' });
    expect(sheets().getByText('这份演示稿不在这台电脑上。')).toBeInTheDocument();
  });

  it('fault 106: a print that is asked for while the deck loads waits for it, and is printed once', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const shown = show({ of: 'deck', deck: 'd1' }, { kind: 'loading' });
    screen.getByRole('button', { name: '打印 / 存为 PDF' }).click();
    expect(await screen.findByText('正在排版，好了就打印…')).toBeInTheDocument();
    expect(print).not.toHaveBeenCalled();
    const report = { ...reportView(DEFAULT_SCOPE, 'deck'), deck: 'd1' };
    shown.rerender(
      <QueryClientProvider client={new QueryClient()}>
        <ReportPage view={report} state={state} dataset={DATA} region={0} year={2022} />
      </QueryClientProvider>,
    );
    await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    expect(screen.queryByText('正在排版，好了就打印…')).toBeNull();
  });

  it('a print of another address is not printed here', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    requestPrint('#/report?of=deck&deck=other');
    show({}, state);
    await screen.findByRole('heading', { level: 1 });
    requestPrint(window.location.hash);
    await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  });
});
