// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportedTable } from '../../../src/core/import/report.ts';
import { DEFAULT_SCOPE, importView } from '../../../src/core/view/formatView.ts';
import { holdDraft } from '../../../src/library/drafts.ts';
import { hold, openedFile } from '../../../src/library/openedFiles.ts';
import { createQueryClient } from '../../../src/library/queries.ts';
import { ReadBackPage } from '../../../src/pages/import/readback/ReadBackPage.tsx';
import { go, useView } from '../../../src/ui/viewState.ts';
import { importText, readTable, refusalOf } from '../../support/readTable.ts';

vi.mock('../../../src/library/openReading.ts', async () => ({
  openReading: (await import('../../support/readingInProcess.ts')).readingInProcess,
}));

const TABLE = [
  '甲县主要指标',
  '指标,单位,2021,2022',
  '人口,万人,50,51',
  '用电量,亿千瓦时,7,暂缺',
  '游客,万人,3',
  '注：快报数。',
  '',
].join('\n');
const TWICE = '指标,2021,2022\n人口,50,51\n用电量,7,8\n用电量,7,9\n';

const onRead = vi.fn<(file: File, table: ImportedTable, said: object) => void>();

function Following({ id }: { readonly id: string }) {
  const { view } = useView();
  if (view.page !== 'import') return <p>{`at ${view.page}`}</p>;
  return <ReadBackPage view={{ ...view, dataset: id }} onFile={() => undefined} onRead={onRead} />;
}

function show(id: string): void {
  go(importView(DEFAULT_SCOPE, id), 'replace');
  render(
    <QueryClientProvider client={createQueryClient()}>
      <Following id={id} />
    </QueryClientProvider>,
  );
}

async function showOpened(text: string, id = 'f1'): Promise<void> {
  const file = new File([text], '甲.csv');
  const { dataset, report } = await readTable(text, { fileName: '甲.csv' });
  hold({ id, file, dataset: { ...dataset, id }, report, save: 'saved' });
  show(id);
  await screen.findByRole('heading', { name: '预览' });
}

const heading = () => screen.getByRole('heading', { level: 1 });
const rowOf = (name: RegExp) => screen.getByRole('row', { name });

beforeEach(() => {
  onRead.mockReset();
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true;
  };
  Element.prototype.scrollIntoView = () => undefined;
});

describe('a file beside what was understood of it', () => {
  it('says in one sentence what was read, and accounts for every line', async () => {
    await showOpened(TABLE);
    expect(heading()).toHaveTextContent('读到 2 项指标、2 年，2 处请看一眼');
    expect(screen.getByRole('contentinfo')).toHaveTextContent(
      '6 行 ＝ 1 标题 ＋ 1 表头 ＋ 2 接收 ＋ 1 未采用 ＋ 1 附注，逐行对得上',
    );
    expect(rowOf(/^标题行1 甲县主要指标/)).toBeInTheDocument();
    expect(rowOf(/^表头2 指标 单位 2021 2022/)).toBeInTheDocument();
    expect(rowOf(/^未采用5 游客/)).toBeInTheDocument();
    expect(rowOf(/^附注6 注：快报数。/)).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'C 列的用途' })).toHaveDisplayValue('2021 年');
  });

  it('marks the cell of a finding, and one leads to the other', async () => {
    const user = userEvent.setup();
    await showOpened(TABLE);
    const cell = within(rowOf(/^4 用电量/)).getByRole('button', { name: '暂缺有问题：不是数' });
    await user.click(cell);
    const item = screen.getByText('不是数').closest('li');
    expect(item).toHaveFocus();
    expect(item).toHaveTextContent('暂缺 应为数，或缺值的写法。');
    await user.click(within(item ?? document.body).getByRole('button', { name: '第 4 行，D 列，看原文' }));
    expect(cell).toHaveFocus();
  });

  it('mends what is safe in one click, which is undone and done again', async () => {
    const user = userEvent.setup();
    await showOpened(TABLE);
    await user.click(screen.getByRole('button', { name: '“暂缺”都读作缺值' }));
    await waitFor(() => expect(heading()).toHaveTextContent('1 处请看一眼'));
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(heading()).toHaveTextContent('2 处请看一眼'));
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await waitFor(() => expect(heading()).toHaveTextContent('1 处请看一眼'));
    expect(screen.getByText(/^已重做：缺值写法 读到 2 项指标/)).toBeInTheDocument();
  });

  it('a warning is looked at one by one, and stays with the dataset', async () => {
    const user = userEvent.setup();
    await showOpened(TABLE);
    await user.click(screen.getByRole('button', { name: '知道了：不是数' }));
    expect(heading()).toHaveTextContent('1 处请看一眼');
    await user.click(screen.getByRole('button', { name: '更新 2 项指标' }));
    expect(await screen.findByText('at overview')).toBeInTheDocument();
    expect(openedFile('f1')?.acknowledged).toHaveLength(1);
  });

  it('what a column is can be said over it, and the sentence follows', async () => {
    const user = userEvent.setup();
    await showOpened(TABLE);
    await user.selectOptions(screen.getByRole('combobox', { name: 'D 列的用途' }), '未采用');
    await waitFor(() => expect(heading()).toHaveTextContent('读到 2 项指标、1 年'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'D 列的用途' }), '恢复自动');
    await waitFor(() => expect(heading()).toHaveTextContent('读到 2 项指标、2 年'));
  });

  it('names, units and directions are corrected by indicator', async () => {
    const user = userEvent.setup();
    await showOpened(TABLE);
    await user.click(screen.getByText('名称、单位、口径与方向'));
    const name = screen.getByRole('textbox', { name: '“人口”读作' });
    await user.clear(name);
    await user.type(name, '常住人口{Enter}');
    await user.type(await screen.findByRole('textbox', { name: '“常住人口”的单位' }), '口{Enter}');
    await user.selectOptions(await screen.findByRole('combobox', { name: '“常住人口”的方向' }), '越高越好');
    await user.click(screen.getByRole('button', { name: /^更新/ }));
    await screen.findByText('at overview');
    expect(openedFile('f1')?.dataset.indicators[0]).toMatchObject({
      name: '常住人口',
      unit: '万人口',
      direction: 'higher_better',
    });
  });

  it('asks once before corrections are left behind', async () => {
    const user = userEvent.setup();
    await showOpened(TABLE);
    await user.click(screen.getByRole('button', { name: '知道了：不是数' }));
    go({ ...importView(DEFAULT_SCOPE, null) });
    const dialog = await screen.findByRole('dialog', { name: '更正还没有用上' });
    await user.click(within(dialog).getByRole('button', { name: '留下' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(window.location.hash).toContain('dataset=f1');
    go({ ...importView(DEFAULT_SCOPE, null) });
    await user.click(await screen.findByRole('button', { name: '不要了，离开' }));
    expect(window.location.hash).toBe('#/import');
  });
});

describe('a file that was refused', () => {
  it('is blocked until it is settled, and then becomes a dataset', async () => {
    const user = userEvent.setup();
    const file = new File([TWICE], '两次.csv');
    show(holdDraft(file, await refusalOf(TWICE), {}).id);
    await screen.findByRole('heading', { name: '预览' });
    expect(heading()).toHaveTextContent('还没有读成：第 4 行，与第 3 行是同一地区、指标和时间，数值不同');
    expect(screen.getByRole('button', { name: '导入' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: /用第 4 行/ }));
    await user.click(await screen.findByRole('button', { name: '导入 2 项指标' }));
    await waitFor(() => expect(onRead).toHaveBeenCalledOnce());
    const [, table] = onRead.mock.calls[0] ?? [];
    const whole = await importText(TWICE, { choices: { duplicates: 'last' } });
    expect(table?.dataset.columns.value).toEqual(whole.ok && whole.value.dataset.columns.value);
  });
});

describe('a file without a year', () => {
  it('is given one where it is missed', async () => {
    const user = userEvent.setup();
    const text = '指标,数值\n人口,50\n用电量,7\n';
    show(holdDraft(new File([text], '无年.csv'), await refusalOf(text), {}).id);
    await user.type(await screen.findByRole('textbox', { name: '表的年份' }), '2022{Enter}');
    await waitFor(() => expect(heading()).toHaveTextContent('读到 2 项指标、1 年，没有要看的'));
  });
});

describe('an address without a file', () => {
  it('of another window says so', () => {
    show('draft-elsewhere');
    expect(heading()).toHaveTextContent('这份文件不在本机，或只在打开它的窗口里。');
  });

  it('of built-in data says that there is nothing to correct', () => {
    show('sample');
    expect(heading()).toHaveTextContent('“示例：年度报告”是内置数据');
  });
});
