import { expect, it } from 'vitest';
import { cssString, pageRule } from '../../../src/pages/report/pageMargins.ts';

it('a name from a file is a string in the margin, and never a rule', () => {
  expect(cssString('示例区')).toBe('"示例区"');
  expect(cssString('a"; } body { display: none } "b\\c\n<d>')).toBe(
    '"a\\22 ; } body { display: none } \\22 b\\5c c\\a \\3c d\\3e "',
  );
});

it('a page of A4 has its head, its day, and its number of how many', () => {
  const rule = pageRule({
    topLeft: '甲',
    topRight: '',
    bottomLeft: '打印于 2026-11-24',
    page: ['第 ', ' 页，共 ', ' 页'],
  });
  expect(rule).toMatch(/^@page \{ size: A4;/);
  expect(rule).toContain('@top-left { content: "甲";');
  expect(rule).toContain('@bottom-left { content: "打印于 2026-11-24";');
  expect(rule).toContain('content: "第 " counter(page) " 页，共 " counter(pages) " 页";');
});
