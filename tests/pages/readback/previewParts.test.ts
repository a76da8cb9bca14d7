import { describe, expect, it } from 'vitest';
import { problemAt } from '../../../src/core/import/findings.ts';
import type { ReadBackRow } from '../../../src/core/import/readBack.ts';
import { markedCells } from '../../../src/pages/import/readback/markedCells.ts';
import { passedChecks } from '../../../src/pages/import/readback/passedChecks.ts';
import { previewParts } from '../../../src/pages/import/readback/previewParts.ts';
import { readTable } from '../../support/readTable.ts';

const row = (line: number, lines = 1): ReadBackRow => ({ line, lines, kind: 'data', cells: ['甲', '1'] });
const finding = problemAt('not_a_number', 'warning', { line: 6, column: 2, raw: 'x' });

describe('the preview speaks of every line', () => {
  it('between its rows, and behind them to the end of the file', () => {
    expect(previewParts([row(1), row(2), row(8)], [finding], 10)).toEqual([
      { kind: 'row', row: row(1) },
      { kind: 'row', row: row(2) },
      { kind: 'gap', first: 3, last: 7, marked: 1 },
      { kind: 'row', row: row(8) },
      { kind: 'gap', first: 9, last: 10, marked: 0 },
    ]);
  });

  it('but not of the end of a file that was not read to its end', () => {
    expect(previewParts([row(1)], [], null)).toEqual([{ kind: 'row', row: row(1) }]);
  });

  it('and a record over two lines leaves no gap', () => {
    expect(previewParts([row(1, 2), row(3)], [], 3).map(({ kind }) => kind)).toEqual(['row', 'row']);
  });
});

describe('a marked cell', () => {
  it('leads to the weightiest finding that names it', () => {
    const note = problemAt('bound_value', 'note', { line: 6, column: 2 });
    const marks = markedCells([finding, note], [1, 2]);
    expect(marks.at(6, 2)?.code).toBe('not_a_number');
    expect(marks.at(6, 1)).toBeNull();
    expect(markedCells([finding], [1]).at(6, 0)?.code).toBe('not_a_number');
  });
});

describe('the checks that passed', () => {
  it('are those of which nothing was found', async () => {
    const clean = await readTable('地区,2021,2022\n甲,1,2\n乙,3,4\n');
    expect(passedChecks(clean.report)).toHaveLength(8);
    const printed = (same: string) => readTable(`地区,2021,2022,同比\n甲,100,110,${same}\n乙,50,60,20%\n`);
    expect(passedChecks((await printed('10%')).report)).toContain('published');
    expect(passedChecks((await printed('45%')).report)).not.toContain('published');
    const odd = await readTable('地区,2021,2022\n甲,1,2\n乙,x,4\n丙,5,6,7\n丁,7,8\n');
    expect(passedChecks(odd.report)).not.toContain('numbers');
    expect(passedChecks(odd.report)).not.toContain('widths');
    expect(passedChecks(odd.report)).toContain('duplicates');
  });
});
