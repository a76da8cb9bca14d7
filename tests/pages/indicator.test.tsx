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

  it('says that a place is shared, and that equal years have none', async () => {
    show(
      await airOf(
        '指标：PM2.5年均浓度(μg/m³)\n地区,2020,2021,2022\n甲区,50,50,50\n乙区,60,55,50\n丙区,40,41,62\n',
      ),
    );
    const numbers = screen.getByRole('region', { name: '2022 年' });
    expect(numbers).toHaveTextContent('在 2020—2022 年中都相同');
    expect(numbers).toHaveTextContent('在 3 个地区中并列最好');
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

  it('shows all years in one unit and says what the source has', async () => {
    const text =
      '地区,年份,指标,数值,单位\n甲区,2021,中央大气专项资金,4981.9,万元\n甲区,2022,中央大气专项资金,0.518,亿元\n';
    show(await airOf(text));
    const table = screen.getByRole('table', { name: /中央大气专项资金/ });
    expect(cellsOf(within(table).getByRole('row', { name: /^数值/ }))).toEqual(['4,981.9', '5,180.0']);
    expect(cellsOf(within(table).getByRole('row', { name: /^差值/ }))).toEqual(['—', '+198.1']);
    expect(screen.getByText('2022 年原文为 0.518亿元，已换算')).toBeInTheDocument();
    expect(screen.getByRole('region', { name: '2022 年' })).toHaveTextContent('5,180.0');
  });

  it('compares changes with sign, percent and verdict, every region by its name', async () => {
    show(await airOf(), { mode: 'yoy', compare: ['乙区', 'foo'] });
    const table = screen.getByRole('table', { name: /PM2.5年均浓度/ });
    expect(cellsOf(within(table).getByRole('row', { name: /^甲区 /i }))).toEqual(['—', '—', '—', '−5.7%']);
    const other = within(table).getByRole('row', { name: /^乙区/ });
    expect(cellsOf(other)).toEqual(['—', '−5.7%', '+3.0%', '−10.3%']);
    expect(within(other).getByText('+3.0%')).toHaveClass('worse');
    expect(within(table).queryByText('foo')).toBeNull();
  });

  it('small panels say their scale, and each its first, last, highest and lowest', async () => {
    show(await airOf(), { compare: ['乙区'], layout: 'multiples' });
    expect(screen.getByText('各图纵轴相同：50 至 70')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: '乙区：首年70，末年61，最高70，最低61' })).toBeInTheDocument();
  });

  it('Esc in the chart leaves it and unpins the year', async () => {
    const user = userEvent.setup();
    show(await airOf(), { pin: 2019 });
    screen.getByRole('application').focus();
    await user.keyboard('{Escape}');
    expect(address().pin).toBeNull();
  });

  it('takes the nearest base year and this year for a base and a pin that it has not', async () => {
    show(await airOf(), { mode: 'index', baseYear: 2050, pin: 1990 });
    expect(screen.getByText('指数，2022 年 = 100')).toBeInTheDocument();
    expect(screen.getByText('2022 年的出处')).toBeInTheDocument();
  });

  it('says that the target chart leaves compared regions out', async () => {
    show(await airOf(), { mode: 'target', compare: ['乙区'] });
    expect(screen.getByText(/比较的地区仍保留：乙区/)).toBeInTheDocument();
  });

  it('a part year has its base in the table, and all its source lines', async () => {
    const months = Array.from({ length: 21 }, (_, at) => {
      const month = `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
      return `甲区,${month},${10 + at}`;
    });
    show(await airOf(`地区,月份,税收_亿元\n${months.join('\n')}\n`));
    const table = screen.getByRole('table', { name: /税收/ });
    expect(cellsOf(within(table).getByRole('row', { name: /^上年同月/ }))).toEqual(['—', '126']);
    expect(cellsOf(within(table).getByRole('row', { name: /^差值/ }))).toEqual(['—', '+108']);
    expect(screen.getByText('第 14—22 行')).toBeInTheDocument();
  });

  it('does not know the indicator: says so, with a way back', async () => {
    show(await airOf(), { indicator: 'nonsense' });
    expect(within(screen.getByRole('alert')).getByRole('link')).toHaveAttribute('href', '#/overview');
  });
});
