// @vitest-environment jsdom
import dictionary from 'virtual:dictionary';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { dictionaryByName } from '../../src/core/import/indicatorMeta.ts';
import { newestYear } from '../../src/core/measures/readAll.ts';
import { DEFAULT_OVERVIEW } from '../../src/core/view/formatView.ts';
import type { OverviewView } from '../../src/core/view/view.ts';
import { OverviewPage } from '../../src/pages/overview/OverviewPage.tsx';
import { gbk, readTable } from '../support/readTable.ts';

function show(dataset: Dataset, view: Partial<OverviewView> = {}): void {
  render(
    <OverviewPage
      dataset={dataset}
      view={{ ...DEFAULT_OVERVIEW, ...view }}
      region={0}
      year={newestYear(dataset, 0)}
      onFile={() => undefined}
    />,
  );
}

const REPORT =
  '甲区主要指标\n指标,单位,2021年,2022年\n优良天数,天,222,216\nPM2.5年均浓度,μg/m³,53,50\n对接会,次,0,15\n投入（万元）,万元,缺测,20\n';

describe('the overview of a file', () => {
  it('says the finding, and each row last year, this year, change and verdict', async () => {
    const { dataset } = await readTable(gbk(REPORT.replace('μg/m³', '微克/立方米')));
    show(dataset);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '与2021年相比，1项增加、2项减少，1项不可比。',
    );
  });

  it('judges the indicators that the dictionary knows', async () => {
    const { dataset } = await readTable(REPORT, { dictionary: dictionaryByName(dictionary) });
    show(dataset);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '与2021年相比，1项向好、1项趋差，1项不可比、1项中性。',
    );
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
    expect(screen.getByRole('heading', { name: '补上 2021 年，就能看到变化' })).toBeInTheDocument();
  });
});
