// @vitest-environment jsdom
import dictionary from 'virtual:dictionary';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { dictionaryByName } from '../../src/core/import/indicatorMeta.ts';
import { DEFAULT_OVERVIEW } from '../../src/core/view/formatView.ts';
import { shownYear } from '../../src/core/view/shownYear.ts';
import type { OverviewView } from '../../src/core/view/view.ts';
import { OverviewPage } from '../../src/pages/overview/OverviewPage.tsx';
import { datasetOf, indicatorOf } from '../support/datasetOf.ts';
import { gbk, readTable } from '../support/readTable.ts';

function pageOf(dataset: Dataset, given: Partial<OverviewView> = {}) {
  const view = { ...DEFAULT_OVERVIEW, ...given };
  return (
    <OverviewPage
      dataset={dataset}
      view={view}
      region={0}
      year={shownYear(dataset, view, 0)}
      onFile={() => undefined}
    />
  );
}

function show(dataset: Dataset, view: Partial<OverviewView> = {}) {
  return render(pageOf(dataset, view));
}

const title = () => screen.getByRole('heading', { level: 1 });

const REPORT =
  '甲区主要指标\n指标,单位,2021年,2022年\n优良天数,天,222,216\nPM2.5年均浓度,μg/m³,53,50\n对接会,次,0,15\n投入（万元）,万元,缺测,20\n';

describe('the overview of a file', () => {
  it('says the finding, and each row last year, this year, change and verdict', async () => {
    const { dataset } = await readTable(gbk(REPORT.replace('μg/m³', '微克/立方米')));
    show(dataset);
    expect(title()).toHaveTextContent('与2021年相比，1项增加、2项减少，1项不可比。');
  });

  it('judges the indicators that the dictionary knows', async () => {
    const { dataset } = await readTable(REPORT, { dictionary: dictionaryByName(dictionary) });
    show(dataset);
    expect(title()).toHaveTextContent('与2021年相比，1项向好、1项趋差，1项不可比、1项中性。');
    const row = await screen.findByRole('row', { name: /优良天数/ });
    for (const words of ['222', '216', '−2.7%', '−6', '趋差']) expect(row).toHaveTextContent(words);
    expect(screen.getByRole('row', { name: /对接会/ })).toHaveTextContent('上年同期为0，不计算增速');
    expect(screen.getByRole('row', { name: /投入/ })).toHaveTextContent('上年无数据');
  });

  it('filters to a verdict, and an empty filter has a way out', async () => {
    const { dataset } = await readTable(REPORT);
    show(dataset, { verdict: 'flat' });
    expect(await screen.findByText('没有“持平”的指标')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '看全部' })).toHaveAttribute('href', '#/overview');
  });

  it('shows regions when there is one indicator', async () => {
    const { dataset } = await readTable(
      '指标：人口(万人)\n地区,2022,2023\n甲市,10,11\n乙市,20,19\n合计,30,30\n',
    );
    show(dataset);
    expect(await screen.findByRole('region', { name: '3 个地区' })).toBeInTheDocument();
    expect(await screen.findByRole('row', { name: /乙市/ })).toHaveTextContent('−5.0%');
    const largest = within(screen.getByRole('region', { name: '头条指标' })).getAllByRole('heading');
    expect(largest.map((heading) => heading.textContent)).toEqual(['甲市', '乙市']);
  });

  it('with one year says what is missing instead of comparing', async () => {
    const { dataset } = await readTable('2022年指标\n指标,数值\n甲,1\n乙,2\n');
    show(dataset);
    expect(await screen.findByRole('heading', { name: '补上 2021 年，就能看到变化' })).toBeInTheDocument();
  });

  it('with years but no number says that there is none', async () => {
    show(
      datasetOf(
        [indicatorOf(), indicatorOf({ id: 'i2' })],
        ['2021', '2022'].flatMap((period) => [
          { period, value: 'blank' as const },
          { period, indicator: 'i2', value: 'blank' as const },
        ]),
      ),
    );
    expect(title()).toHaveTextContent('2022年2项指标，都没有数，无从比较。');
    expect(await screen.findByRole('heading', { name: '这份数据里没有一个数' })).toBeInTheDocument();
    expect(screen.queryByText(/补上/)).toBeNull();
  });

  it('draws no column that would be empty', async () => {
    const { dataset } = await readTable('2022年指标\n指标,数值\n甲,1\n乙,2\n');
    show(dataset);
    const heads = await screen.findAllByRole('columnheader');
    expect(heads.map((head) => head.textContent?.trim())).toEqual([
      '指标',
      '2022',
      '2021',
      '2022',
      '同比',
      '差值或说明',
      '判断',
    ]);
  });
});

describe('counts are filters', () => {
  it('of increases and decreases too, and a second click takes them off', async () => {
    const { dataset } = await readTable(REPORT);
    const { rerender } = show(dataset);
    const link = () => within(title()).getByRole('link', { name: '2项减少' });
    expect(link()).toHaveAttribute('href', '#/overview?move=down');
    const list = await screen.findByRole('region', { name: '4 项指标' });
    const scroll = vi.fn();
    Object.assign(list, { scrollIntoView: scroll });
    vi.spyOn(list, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 5000, 100, 100));
    rerender(pageOf(dataset, { move: 'down' }));
    expect(link()).toHaveAttribute('href', '#/overview');
    expect(link()).toHaveAttribute('aria-current', 'true');
    expect(scroll).toHaveBeenCalledOnce();
    expect(within(list).getByRole('heading', { name: '2 项减少，共 4 项' })).toBeInTheDocument();
    expect(within(list).getAllByRole('row')).toHaveLength(3);
    expect(within(list).getByRole('link', { name: '清除筛选' })).toHaveAttribute('href', '#/overview');
    expect(within(list).getByRole('combobox', { name: '筛选' })).toHaveDisplayValue('减少');
  });

  it('and those without a value are counted apart from the others that cannot be compared', async () => {
    const { dataset } = await readTable(`${REPORT}捐款,万元,5,缺测\n`);
    show(dataset);
    const strip = screen.getByRole('navigation', { name: '各判断的项数' });
    expect(within(strip).getByRole('link', { name: /不可比 2，其中缺数 1/ })).toHaveTextContent(
      '上年无数据 1',
    );
  });
});

describe('one indicator', () => {
  const REGIONS = datasetOf(
    [indicatorOf({ name: '产值' })],
    [
      { region: '甲市', period: '2020', value: 'blank' },
      { region: '乙市', period: '2020', value: 10 },
      { region: '丙市', period: '2020', value: 10 },
      { region: '乙市', period: '2021', value: 12 },
      { region: '丙市', period: '2021', value: 9 },
      { region: '乙市', period: '2022', value: 'blank' },
    ],
  );

  it('in several regions is named, and opens on the newest year of any region', () => {
    show(REGIONS);
    expect(title()).toHaveTextContent('2021年产值：与2020年相比，1个地区向好、1个地区趋差，1个地区不可比。');
  });

  it('in the matrix has regions as rows, and each cell leads to its year and says its reason', async () => {
    show(REGIONS, { layout: 'matrix' });
    expect(await screen.findByRole('columnheader', { name: '地区' })).toBeInTheDocument();
    const row = screen.getByRole('row', { name: /乙市/ });
    const cell = within(row).getByRole('link', { name: '2021，12件，+20.0%，向好' });
    expect(cell).toHaveAttribute('href', expect.stringContaining('year=2021'));
    const blank = screen.getByRole('row', { name: /甲市/ });
    expect(within(blank).getByRole('link', { name: '2021，—，本年无数据' })).toBeInTheDocument();
  });

  it('in one region says its own sentence', async () => {
    const { dataset } = await readTable('指标：人口(万人)\n地区,2022,2023\n甲市,10,11\n');
    show(dataset);
    expect(title()).toHaveTextContent('2023年人口11万人，同比增长10.0%。');
  });

  it('of a part year says its months in the sentence and on its headline', () => {
    const months = (year: number, upTo: number, value: number) =>
      Array.from({ length: upTo }, (_, at) =>
        ['甲市', '乙市'].map((region) => ({
          region,
          period: `${year}-${String(at + 1).padStart(2, '0')}`,
          value,
        })),
      ).flat();
    show(datasetOf([indicatorOf({ name: '产值' })], [...months(2021, 12, 1), ...months(2022, 9, 2)]));
    expect(title()).toHaveTextContent('2022年1—9月产值：与上年同期相比，2个地区向好。');
    expect(screen.getByRole('region', { name: '头条指标' })).toHaveTextContent('件 1—9月');
  });
});

describe('what stands beside the numbers', () => {
  const WITH_TARGETS = datasetOf(
    [
      indicatorOf({ id: 'a', name: '查出金额', direction: 'lower_better', decimals: 2 }),
      indicatorOf({ id: 'b', name: '天数' }),
      indicatorOf({ id: 'c', name: '位次', kind: 'rank', unit: '位', direction: 'lower_better' }),
    ],
    [
      { indicator: 'a', period: '2021', value: 9000 },
      { indicator: 'a', period: '2022', value: 8852.17 },
      { indicator: 'b', period: '2021', value: 210 },
      { indicator: 'b', period: '2022', value: 217 },
      { indicator: 'c', period: '2021', value: 10 },
      { indicator: 'c', period: '2022', value: 6 },
    ],
    {
      targets: [
        {
          indicator: 'a',
          region: null,
          year: 2022,
          value: 8000,
          bound: 'atMost',
          kind: 'target',
          name: null,
        },
        {
          indicator: 'b',
          region: null,
          year: 2022,
          value: 222,
          bound: 'atLeast',
          kind: 'target',
          name: null,
        },
      ],
    },
  );

  it('a target exceeded is over, one not reached is short', async () => {
    show(WITH_TARGETS);
    const headlines = screen.getByRole('region', { name: '头条指标' });
    expect(headlines).toHaveTextContent('目标 ≤8,000 超 852.17');
    expect(headlines).toHaveTextContent('目标 ≥222 差 5');
    expect(await screen.findByRole('row', { name: /查出金额/ })).toHaveTextContent('超 852.17');
  });

  it('a rank that falls says 前进 without an arrow', async () => {
    show(WITH_TARGETS, { layout: 'matrix' });
    const cell = await screen.findByRole('link', { name: '2022，6位，前进4位，向好' });
    expect(cell.querySelector('svg')).toBeNull();
  });

  it('two years only give no range to rank by, and the page says so', async () => {
    show(WITH_TARGETS);
    expect(await screen.findByText(/数据不足三年/)).toBeInTheDocument();
    expect(screen.queryByText('占自身波动范围')).toBeNull();
  });
});
