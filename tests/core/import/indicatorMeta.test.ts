import { describe, expect, it } from 'vitest';
import { describeIndicator } from '../../../src/core/import/indicatorMeta.ts';

describe('the decimals of an indicator without an entry', () => {
  it.each([
    ['as printed, up to two', 2, 350, 2],
    ['one of a large number with a long tail', 6, 350, 1],
    ['two of one over 1', 6, 3.5, 2],
    ['four of a small one', 6, 0.035, 4],
    ['six of a smaller one', 9, 0.0035, 6],
    ['so many that a tiny one keeps four figures', 12, 0.0000003, 10],
    ['never more than are printed', 8, 0.0000003, 8],
    ['six where the middle is nothing', 12, 0, 6],
  ])('are %s', (_, decimals, size, shown) => {
    const found = { name: '甲', unit: null, section: null, decimals, size };
    expect(describeIndicator(found, 0, new Map()).decimals).toBe(shown);
  });
});
