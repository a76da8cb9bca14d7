import { describe, expect, it } from 'vitest';
import type { ReadBack } from '../../../src/core/import/readBack.ts';
import { readBackOf } from '../../../src/core/import/readBackOf.ts';
import { repairsFor } from '../../../src/core/import/repairsFor.ts';
import type { Choices } from '../../../src/core/import/report.ts';
import type { ProblemCode } from '../../../src/core/problem.ts';
import { sourceOf } from '../../support/readTable.ts';

async function backOf(content: string, choices: Choices = {}): Promise<ReadBack> {
  const context = { fileName: '表.csv', dictionary: new Map(), choices, thisYear: 2026 };
  return (await readBackOf(sourceOf(content), context)).back;
}

const problemsOf = ({ outcome }: ReadBack) =>
  outcome.kind === 'read' ? outcome.report.findings : [outcome.refusal.problem];

/** The repairs of the first problem of a code, and what the findings are after each. */
async function repaired(content: string, code: ProblemCode, given: Choices = {}) {
  const before = await backOf(content, given);
  const problem = problemsOf(before).find((one) => one.code === code);
  if (problem === undefined) throw new Error(`no ${code}: ${JSON.stringify(problemsOf(before))}`);
  const repairs = repairsFor(problem, before);
  const after = await Promise.all(repairs.map(({ choices }) => backOf(content, choices)));
  return {
    repairs,
    after,
    left: after.map((back) => problemsOf(back).filter((one) => one.code === code).length),
  };
}

describe('repairs', () => {
  it('fault 53: a word among numbers can be taken as missing', async () => {
    const { repairs, left } = await repaired(
      '地区,2022,2023\n甲县,1,待定\n乙县,3,4\n丙县,5,6\n',
      'not_a_number',
    );
    expect(repairs).toMatchObject([{ kind: 'missing', from: '待定', choices: { missing: ['待定'] } }]);
    expect(left).toEqual([0]);
  });

  it('what holds a digit is never offered as missing', async () => {
    const { repairs } = await repaired('地区,2022,2023\n甲县,1,0x10\n乙县,3,4\n丙县,5,6\n', 'not_a_number');
    expect(repairs).toEqual([]);
  });

  it('fault 66: mg/m³ that can only be μg/m³ is one click, for that indicator alone', async () => {
    const { repairs, left, after } = await repaired(
      '指标,计量单位,2021,2022\nPM2.5年均浓度,mg/m3,53,50\n二氧化硫年均浓度,mg/m3,0.02,0.01\nSO2排放浓度,mg/m3,35,30\n',
      'impossible_unit',
    );
    expect(repairs).toMatchObject([{ kind: 'unit', from: 'mg/m³', to: 'μg/m³', count: 2 }]);
    expect(left).toEqual([0]);
    expect(after[0]?.outcome).toMatchObject({
      indicators: [{ unit: 'μg/m³' }, { unit: 'mg/m³' }, { unit: 'mg/m³' }],
    });
  });

  it('fault 46, 70: names that are nearly the same become one when the person says so, each pair by itself', async () => {
    const text = '地区,年份,人口\n甲 县,2022,1\n甲县,2023,2\n乙 县,2022,3\n乙县,2023,4\n';
    const before = await backOf(text);
    expect(problemsOf(before).map(({ raw }) => raw)).toEqual(['甲县', '乙县']);
    const { repairs, left, after } = await repaired(text, 'similar_headers');
    expect(repairs).toMatchObject([
      { kind: 'merge_names', choices: { names: [{ kind: 'region', from: '甲县', to: '甲 县' }] } },
    ]);
    expect(left).toEqual([1]);
    expect(after[0]?.outcome).toMatchObject({ regions: ['甲 县', '乙 县', '乙县'] });
  });

  it('a note among the rows is a note', async () => {
    const { repairs, left, after } = await repaired(
      '地区,2022,2023\n甲县,1,2\n注：不含开发区\n乙县,3,4\n',
      'note_among_rows',
    );
    expect(repairs).toMatchObject([{ kind: 'note_line', choices: { noteLines: [3] } }]);
    expect(left).toEqual([0]);
    expect(after[0]?.outcome).toMatchObject({ report: { noteLines: [3], rejectedRows: 0 } });
  });

  it('fault 42: a short row is data or a note, a long one a note', async () => {
    const short = await repaired('地区,2022,2023\n甲县,1,2\n乙县,3\n丙县,5,6\n', 'ragged_row');
    expect(short.repairs.map(({ kind }) => kind)).toEqual(['data_line', 'note_line']);
    expect(short.left).toEqual([0, 0]);
    const long = await repaired('地区,2022,2023\n甲县,1,2\n乙县,3,4,5\n丙县,5,6\n', 'ragged_row');
    expect(long.repairs.map(({ kind }) => kind)).toEqual(['note_line']);
  });

  it('fault 44: of two columns of one name either can be left out', async () => {
    const { repairs, after } = await repaired('地区,2022,2022\n甲县,1,2\n乙县,3,4\n', 'duplicate_header');
    expect(repairs.map(({ kind, from }) => `${kind} ${from}`)).toEqual([
      'ignore_column 2',
      'ignore_column 3',
    ]);
    expect(after.map(({ outcome }) => outcome.kind)).toEqual(['read', 'read']);
  });

  it('fault 7: the table below can be read instead', async () => {
    const { repairs, after } = await repaired(
      '地区,2022,2023\n甲县,1,2\n乙县,3,4\n\n地区,2020,2021\n甲县,5,6\n乙县,7,8\n',
      'several_tables',
    );
    expect(repairs).toMatchObject([{ kind: 'header_line', choices: { header: [5] } }]);
    expect(after[0]?.outcome).toMatchObject({ kind: 'read', periods: ['2020', '2021'] });
  });

  it('a column of words becomes notes', async () => {
    const { repairs, left } = await repaired(
      '地区,指标,2022,经办\n甲县,产值,1,张三\n乙县,产值,3,张三\n',
      'column_ignored',
    );
    expect(repairs).toMatchObject([{ kind: 'note_column', from: '4' }]);
    expect(left).toEqual([0]);
  });

  it('fault 69: which of two values counts can be turned round', async () => {
    const { repairs } = await repaired(
      '地区,年份,人口\n甲县,2022,1\n甲县,2022,2\n乙县,2022,3\n',
      'duplicate_conflict',
      { duplicates: 'first' },
    );
    expect(repairs).toMatchObject([{ kind: 'last', choices: { duplicates: 'last' } }]);
  });

  it('a correction that found nothing is taken back', async () => {
    const { repairs, left } = await repaired('地区,2022,2023\n甲县,1,2\n乙县,3,4\n', 'choice_unused', {
      names: [{ kind: 'region', from: '丙县', to: '丁县' }],
      noteLines: [3],
    });
    expect(repairs).toMatchObject([{ kind: 'drop_choice', choices: { noteLines: [3] } }]);
    expect(repairs[0]?.choices).not.toHaveProperty('names');
    expect(left).toEqual([0]);
  });
});
