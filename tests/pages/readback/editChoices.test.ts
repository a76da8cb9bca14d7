import { describe, expect, it } from 'vitest';
import {
  renamed,
  sourcesOf,
  withIndicator,
  withLine,
  without,
  withRole,
} from '../../../src/pages/import/readback/editChoices.ts';

describe('a correction', () => {
  it('of a column replaces what was said of it before, and is taken back', () => {
    const first = withRole({}, 2, { role: 'indicator' });
    expect(withRole(first, 2, { role: 'region' })).toEqual({ roles: [{ column: 2, role: 'region' }] });
    expect(withRole(first, 2, null)).toEqual({});
  });

  it('makes a line a note or a row of data, never both', () => {
    const note = withLine({ noteLines: [9] }, 7, 'note');
    expect(note).toEqual({ noteLines: [7, 9] });
    expect(withLine(note, 7, 'data')).toEqual({ noteLines: [9], dataLines: [7] });
    expect(withLine(withLine({}, 7, 'data'), 7, null)).toEqual({});
  });

  it('of a name goes by the name in the file, however often it is changed', () => {
    const once = renamed({}, 'region', '甲区', '乙区');
    expect(renamed(once, 'region', '乙区', '丙区').names).toEqual([
      { kind: 'region', from: '甲区', to: '丙区' },
    ]);
    expect(renamed(once, 'region', '乙区', '甲区')).toEqual({});
  });

  it('of names that were made one moves them together, and says both sources', () => {
    const merged = renamed(renamed({}, 'indicator', 'GDP', '生产总值'), 'indicator', '总值', '生产总值');
    expect(sourcesOf(merged, 'indicator', '生产总值')).toEqual(['GDP', '总值']);
    expect(renamed(merged, 'indicator', '生产总值', '国内生产总值').names).toEqual([
      { kind: 'indicator', from: 'GDP', to: '国内生产总值' },
      { kind: 'indicator', from: '总值', to: '国内生产总值' },
    ]);
  });

  it('of an indicator stays with it when it is renamed', () => {
    const said = withIndicator({}, '人口', { unit: '万人', direction: 'neutral' });
    expect(renamed(said, 'indicator', '人口', '常住人口').indicators).toEqual([
      { name: '常住人口', unit: '万人', direction: 'neutral' },
    ]);
    expect(withIndicator(said, '人口', { unit: null })).toEqual({
      indicators: [{ name: '人口', direction: 'neutral' }],
    });
    expect(withIndicator(withIndicator(said, '人口', { unit: null }), '人口', { direction: null })).toEqual(
      {},
    );
  });

  it('is given back to the reader part by part', () => {
    expect(without({ encoding: 'gb18030', year: 2022 }, 'year')).toEqual({ encoding: 'gb18030' });
  });
});
