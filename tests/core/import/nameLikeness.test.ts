import { describe, expect, it } from 'vitest';
import { isTotalName, totalsAmong } from '../../../src/core/import/nameLikeness.ts';

describe('totals among regions', () => {
  it.each([
    ...[
      '合计',
      '总 计',
      '合计：',
      '小　计',
      '全市合计',
      '市辖区小计',
      '东部地区小计',
      '合计（含园区）',
      '共计',
    ],
    ...[
      '全国',
      '全市',
      '全区',
      '全镇',
      '全街道',
      '平均',
      '全省平均',
      '平均值',
      '全国平均水平',
      '总体',
      '世界',
    ],
    ...['World', 'Total', 'Grand total', 'Subtotal', 'sub-total', 'OECD - Total', 'China, total', 'All'],
    ...[
      'European Union',
      'European Union (27)',
      'EU-27',
      'EU27',
      'Euro area',
      'OECD average',
      'OECD members',
    ],
    ...['Sub-Saharan Africa', 'East Asia & Pacific (excluding high income)', 'High income', 'Africa', '欧盟'],
  ])('%s is one', (name) => {
    expect(isTotalName(name)).toBe(true);
  });

  it.each([
    ...['总工会', '平均镇', '全州', '全州县', '全南县', '全椒县', '合江县', '小金县', '总部基地', '统计局'],
    ...['审计局', '合计镇', '太平均安村', '世界村', '欧洲城', '全安镇', '区直机关', '上海', '其他'],
    ...['South Africa', 'North Macedonia', 'Central African Republic', 'Allen', 'Totalville', 'Europa'],
    ...['合计'.repeat(100)],
  ])('%s is none', (name) => {
    expect(isTotalName(name)).toBe(false);
  });

  it('groups of countries are totals beside countries, and compared in a table of groups alone', () => {
    expect(totalsAmong(['China', 'Africa', 'World'])).toEqual([false, true, true]);
    expect(totalsAmong(['Asia', 'Africa', 'World'])).toEqual([false, false, true]);
  });
});
