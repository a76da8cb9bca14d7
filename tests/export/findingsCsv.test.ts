import { describe, expect, it } from 'vitest';
import { problemAt } from '../../src/core/import/findings.ts';
import { findingsCsv } from '../../src/export/findingsCsv.ts';
import { readBackMessages } from '../../src/text/messages/readback.ts';

describe('the list of findings', () => {
  it('fault 72: says place, text, expectation and what was looked at, and runs no formula', () => {
    const problem = {
      ...problemAt('not_a_number', 'warning', { line: 3, column: 28, raw: "=cmd|'/c calc'!A1" }),
      count: 2,
      lines: [3, 9],
    };
    const note = problemAt('published_change', 'note', { line: 1, column: 2, raw: '同比,%' });
    const csv = findingsCsv(
      '甲.csv',
      [
        { problem, acknowledged: true },
        { problem: note, acknowledged: false },
      ],
      readBackMessages('zh'),
      'zh',
    );
    expect(csv.startsWith('\uFEFF级别,问题,行,列,原文,应为,处理,次数,所在行,已看过,代号\r\n')).toBe(true);
    expect(csv).toContain(
      "警告,不是数,3,AB,'=cmd|'/c calc'!A1,数，或缺值的写法,没有读入。,2,3、9,是,not_a_number\r\n",
    );
    expect(csv).toContain('提示,文件自带同比列,1,B,"同比,%",,');
    expect(csv).toContain('文件: 甲.csv');
  });
});
