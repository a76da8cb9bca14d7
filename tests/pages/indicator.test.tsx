// @vitest-environment jsdom
import dictionary from 'virtual:dictionary';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { dictionaryByName } from '../../src/core/import/indicatorMeta.ts';
import { newestYear } from '../../src/core/measures/readAll.ts';
import { DEFAULT_SCOPE, indicatorView } from '../../src/core/view/formatView.ts';
import { parseView } from '../../src/core/view/parseView.ts';
import type { IndicatorView } from '../../src/core/view/view.ts';
import { IndicatorPage } from '../../src/pages/indicator/IndicatorPage.tsx';
import { go, useView } from '../../src/ui/viewState.ts';
import { readTable } from '../support/readTable.ts';

const AIR =
  '指标：PM2.5年均浓度(μg/m³)\n地区,2019,2020,2021,2022\n甲区,60,,53,50\n乙区,70,66,68,61\n丙区,40,41,39,38\n';

async function airOf(text = AIR): Promise<Dataset> {
  return (await readTable(text, { dictionary: dictionaryByName(dictionary) })).dataset;
}

/** The page as the address says, so that a click is followed. */
function FollowingPage({ dataset }: { readonly dataset: Dataset }) {
  const { view } = useView();
  if (view.page !== 'indicator') return <p>{view.page}</p>;
  return <IndicatorPage dataset={dataset} view={view} region={0} year={newestYear(dataset, 0)} />;
}

function show(dataset: Dataset, more: Partial<IndicatorView> = {}): void {
  const id = dataset.indicators[0]?.id ?? '';
  go({ ...indicatorView(DEFAULT_SCOPE, id), ...more }, 'replace');
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <FollowingPage dataset={dataset} />
    </QueryClientProvider>,
  );
}

const address = (): IndicatorView => {
  const { view } = parseView(window.location.hash);
  if (view.page !== 'indicator') throw new Error(view.page);
  return view;
};
const cellsOf = (row: HTMLElement): readonly string[] =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('the page of an indicator', () => {
  it('says the finding as its title and the same numbers in its table', async () => {
    show(await airOf());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('50微克/立方米，同比下降5.7%');
    const table = screen.getByRole('table', { name: /PM2.5年均浓度/ });
    expect(cellsOf(within(table).getByRole('row', { name: /^数值/ }))).toEqual(['60', '—', '53', '50']);
    expect(cellsOf(within(table).getByRole('row', { name: /^差值/ }))).toEqual(['—', '—', '—', '−3']);
    expect(cellsOf(within(table).getByRole('row', { name: /^同比/ }))).toEqual(['—', '—', '—', '−5.7%']);
    const numbers = screen.getByRole('region', { name: '2022 年' });
    for (const words of ['50', 'μg/m³', '向好', '第 2', '共 3']) expect(numbers).toHaveTextContent(words);
  });

  it('is read out year by year with the arrow keys, and Enter pins a year', async () => {
    const user = userEvent.setup();
    show(await airOf());
    const cursor = screen.getByRole('application', { name: 'PM2.5年均浓度，数值图' });
    expect(cursor).toHaveAccessibleDescription(/最高2019 60，最低2022 50，缺1年/);
    cursor.focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('status')).toHaveTextContent('2022年，50 μg/m³，同比下降5.7%，向好');
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('status')).toHaveTextContent('2021年，53 μg/m³，上年无数据');
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('status')).toHaveTextContent('2020年，空白');
    await user.keyboard('{Home}');
    expect(screen.getByRole('status')).toHaveTextContent('2019年，60');
    await user.keyboard('{Enter}');
    expect(address().pin).toBe(2019);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('keeps mode, base year and compared regions in the address', async () => {
    const user = userEvent.setup();
    show(await airOf());
    await user.click(screen.getByRole('button', { name: '指数' }));
    const base = screen.getByRole('spinbutton', { name: /基期/ });
    await user.clear(base);
    await user.type(base, '2021');
    expect(base).toHaveFocus();
    await user.selectOptions(screen.getByRole('combobox', { name: /比较地区|加入地区/ }), '乙区');
    expect(address()).toMatchObject({ mode: 'index', baseYear: 2021, compare: ['乙区'] });
    const table = screen.getByRole('table', { name: /PM2.5年均浓度/ });
    expect(cellsOf(within(table).getByRole('row', { name: /^甲区 / }))).toEqual([
      '113.2',
      '—',
      '100.0',
      '94.3',
    ]);
    expect(cellsOf(within(table).getByRole('row', { name: /^乙区/ }))).toEqual([
      '102.9',
      '97.1',
      '100.0',
      '89.7',
    ]);
  });

  it('says so when the base year has no value', async () => {
    show(await airOf(), { mode: 'index', baseYear: 2020 });
    expect(screen.getByText('2020 年没有可作基期的数值，请换一年')).toBeInTheDocument();
  });

  it('with one year shows its value and says why nothing is compared', async () => {
    show(await airOf('指标：PM2.5年均浓度(μg/m³)\n地区,2022\n甲区,50\n'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('上年无数据');
    expect(screen.getByRole('region', { name: '2022 年' })).toHaveTextContent('不可比');
  });

  it('without any value says that instead of an empty chart', async () => {
    show(await airOf('指标：PM2.5年均浓度(μg/m³)\n地区,2021,2022\n甲区,,\n乙区,50,48\n'));
    expect(screen.getByText('这个地区的这个指标没有任何数值')).toBeInTheDocument();
  });

  it('does not know the indicator: says so, with a way back', async () => {
    show(await airOf(), { indicator: 'nonsense' });
    expect(within(screen.getByRole('alert')).getByRole('link')).toHaveAttribute('href', '#/overview');
  });
});
