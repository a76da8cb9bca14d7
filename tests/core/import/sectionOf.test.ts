import { describe, expect, it } from 'vitest';
import { describeIndicator } from '../../../src/core/import/indicatorMeta.ts';
import { sectionOf } from '../../../src/core/import/sectionOf.ts';

describe('the section that a file names', () => {
  it('is the one of the report under its name, with or without its numeral; else it stays as it is', () => {
    expect(['政府职能', '二、政府职能', '二', '生态环境', null].map(sectionOf)).toEqual([
      '二',
      '二',
      '二',
      '生态环境',
      null,
    ]);
  });

  it('goes before that of the dictionary, which fills in where the file names none', () => {
    const entry = {
      id: 'pm25',
      name: 'PM2.5年均浓度',
      nameEn: null,
      section: '二',
      group: null,
      unit: 'μg/m³',
      kind: 'concentration',
      direction: 'lower_better',
      aggregation: 'mean',
      decimals: 0,
      rounding: 'halfAway',
      neutralBand: 0,
      formula: null,
      definition: null,
      definitionEn: null,
      aliases: [],
      headline: null,
    } as const;
    const found = { name: 'PM2.5年均浓度', unit: null, decimals: 0, size: 50 };
    const known = new Map([['pm2.5年均浓度', entry]]);
    const inFile = (section: string | null) => describeIndicator({ ...found, section }, 0, known).section;
    expect([inFile('生态环境'), inFile('政府职能'), inFile(null)]).toEqual(['生态环境', '二', '二']);
  });
});
