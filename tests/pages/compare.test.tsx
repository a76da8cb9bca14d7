// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { compareView, DEFAULT_SCOPE } from '../../src/core/view/formatView.ts';
import type { CompareView } from '../../src/core/view/view.ts';
import { forgetAliases } from '../../src/library/aliases.ts';
import { ComparePage } from '../../src/pages/compare/ComparePage.tsx';
import { go, useView } from '../../src/ui/viewState.ts';
import { readTable } from '../support/readTable.ts';

const BEFORE = '指标,2021,2022\nGDP(亿元),90,100\n人口(万人),5,5\n用电量(亿千瓦时),7,8\n旧指标(件),3,4\n';
const AFTER = '指标,2022,2023\nGDP(亿元),102,110\n常住人口(万人),5,6\n用电量(亿千瓦时),8,6\n新指标(件),1,2\n';

async function datasetOf(id: string, text: string): Promise<Dataset> {
  return { ...(await readTable(text, { fileName: `${id}.csv` })).dataset, id };
}

function FollowingPage({ a, b }: { readonly a: Dataset; readonly b: Dataset }) {
  const { view } = useView();
  if (view.page !== 'compare') return <p>{view.page}</p>;
  return <ComparePage view={view} a={a} b={b} choices={[]} onFiles={() => undefined} />;
}

async function show(more: Partial<CompareView> = {}): Promise<void> {
  const [a, b] = [await datasetOf('a', BEFORE), await datasetOf('b', AFTER)];
  const side = (dataset: Dataset) => ({ dataset: dataset.id, region: null, year: null });
  go({ ...compareView(DEFAULT_SCOPE, side(a), side(b)), ...more }, 'replace');
  render(<FollowingPage a={a} b={b} />);
}

afterEach(forgetAliases);

const rowsOf = (name: string): readonly string[] =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

describe('two files side by side', () => {
  it('say in one sentence and in tabs what changed, what is new, what is missing and what was revised', async () => {
    await show();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'B 比 A：2项中性，新增2项，缺失2项，往年数修订1处。',
    );
    expect(rowsOf('变化')).toEqual([
      expect.stringContaining('用电量86 亿千瓦时−2−25.0%中性A 第 4 行，B 第 4 行'),
      expect.stringContaining('GDP100110 亿元+10+10.0%中性名义A 第 2 行，B 第 2 行'),
    ]);
  });

  it('show the revision of a past year with both lines', async () => {
    const user = userEvent.setup();
    await show();
    await user.click(screen.getByRole('tab', { name: '往年数被修订 1' }));
    expect(rowsOf('往年数被修订')).toEqual(['GDP2022100102 亿元+2+2.0%A 第 2 行，B 第 2 行']);
    expect(screen.getByText('另有 1 个往年数两边一致。')).toBeInTheDocument();
  });

  it('leave the residue to a person, who says that two names are one, and remember it', async () => {
    const user = userEvent.setup();
    await show();
    await user.click(screen.getByRole('button', { name: '查看对齐' }));
    const choice = screen.getByRole('combobox', { name: '“人口”在 B 中是' });
    expect(within(choice).getByRole('group', { name: '名称相近' })).toHaveTextContent('常住人口');
    await user.selectOptions(choice, '常住人口');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('3项中性，新增1项，缺失1项');
    expect(rowsOf('变化').join()).toContain('A 中名为“人口”');
    expect(screen.getByText(/记住了 1 条对应/)).toBeInTheDocument();
  });

  it('filter by the verdict that the sentence counts, in the address', async () => {
    const user = userEvent.setup();
    await show();
    await user.click(screen.getByRole('link', { name: '2项中性' }));
    expect(window.location.hash).toContain('verdict=neutral');
  });

  it('of one dataset, year and region say so instead of comparing it with itself', async () => {
    const a = await datasetOf('a', BEFORE);
    const side = { dataset: 'a', region: null, year: 2022 };
    go(compareView(DEFAULT_SCOPE, side, side), 'replace');
    render(<FollowingPage a={a} b={a} />);
    expect(screen.getByRole('status')).toHaveTextContent('两边是同一份数据');
  });
});
