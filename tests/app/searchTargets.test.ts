import { describe, expect, it } from 'vitest';
import { findTargets, searchTargets } from '../../src/app/searchTargets.ts';
import { zh } from '../../src/text/messages/zh.ts';
import { readTable } from '../support/readTable.ts';

const { dataset } = await readTable(
  '地区,年份,融资金额_亿元,优良天数_天\n郑州市,2023,1,2\n开封市,2023,3,4\n',
);
const targets = searchTargets(dataset, 'zh', zh.overview.section);
const found = (typed: string): readonly string[] => findTargets(targets, typed).map(({ name }) => name);

describe('the search', () => {
  it('finds indicators and regions by a part of the name, by pinyin and by initials', () => {
    expect(found('天数')).toEqual(['优良天数']);
    expect(found('rzje')).toEqual(['融资金额']);
    expect(found('kaifeng')).toEqual(['开封市']);
  });

  it('lists everything before anything is typed, and nothing for what is nowhere', () => {
    expect(found('')).toEqual(['融资金额', '优良天数', '郑州市', '开封市']);
    expect(found('火星')).toEqual([]);
  });
});
