import { describe, expect, it } from 'vitest';
import { fitCaption } from '../../src/ui/slide/fitCaption.ts';
import { alikeLimits, rowFit } from '../../src/ui/slide/rowFit.ts';
import { slideGeometry } from '../../src/ui/slide/slideGeometry.ts';

const caption = (text: string) => [{ text, tone: 'plain' as const }];

describe('the size of a caption', () => {
  it.each([
    ['short', 'PM2.5年均浓度连续三年下降，比上年改善 5.7%', 72, 1],
    ['a little longer', '审计查出管理不规范金额连续七年增长，比上年上升 10.8%', 60, 1],
    [
      'long',
      '某某高新技术产业开发区规模以上工业企业研究与试验发展经费 163,456,789 万元，比上年增长 13.9%',
      66,
      2,
    ],
  ] as const)('%s', (_, text, size, lines) => {
    expect(fitCaption(caption(text), 1696, 72)).toMatchObject({ size, lines });
  });

  it('counts the lines that it takes, not those that its letters would fill', () => {
    const broken = caption('临湖示例区 2023 年比 示例区 2023 年：7 项向好，14 项趋差');
    expect(fitCaption(broken, 936, 72)).toMatchObject({ size: 48, lines: 2 });
    expect(fitCaption(broken, 936, 72).lines).toBeLessThan(fitCaption(broken, 700, 72).lines);
  });

  it('is never under 48, however long it is, and then takes more lines', () => {
    const { size, lines } = fitCaption(caption('长'.repeat(140)), 1696, 72);
    expect([size, lines]).toEqual([48, 4]);
  });

  it('leaves the body what it does not take', () => {
    const one = slideGeometry('landscape', caption('短'), 72);
    const two = slideGeometry('landscape', caption('长'.repeat(40)), 72);
    expect([one.width, one.height]).toEqual([1696, 728]);
    expect(one.height - two.height).toBe(
      two.caption.lines * two.caption.lineHeight - one.caption.lines * one.caption.lineHeight,
    );
  });
});

describe('a row in its room', () => {
  const room = { width: 800, height: 128, changeColumn: null };

  it('a short name and its change are as large as the mock has them', () => {
    expect(rowFit({ name: '应诉案件', values: '79 → 61 件', change: '−22.8%' }, room)).toEqual({
      name: '应诉案件',
      nameSize: 40,
      changeSize: 60,
      spread: false,
      nameRows: 1,
      bare: false,
      valueSize: 30,
      valueLine: 40,
    });
  });

  it('a longer name gets smaller before it is broken, and nothing is under 28', () => {
    const { nameSize, nameRows } = rowFit(
      { name: '促进整改落实有关问题资金合计', values: '1 → 2 件', change: '+0.3%' },
      room,
    );
    expect([nameSize, nameRows]).toEqual([36, 1]);
    const long = rowFit({ name: '长'.repeat(30), values: '1 → 2 件', change: '+0.3%' }, room);
    expect(long.nameRows).toBe(2);
    expect(long.nameSize).toBeGreaterThanOrEqual(28);
  });

  it('values too long to stand beside the change stand under both', () => {
    const values = '143,456,789.12 → 163,456,789.12 万元';
    expect(rowFit({ name: '投入', values, change: '+13.9%' }, room).spread).toBe(true);
  });

  it('of nine rows in a column keeps both of its lines at 28 and more', () => {
    const { nameSize, valueSize, valueLine, spread } = rowFit(
      { name: '下沉社区党员干部', values: '1,800余 → 1,900余 人', change: '+23.1%' },
      { ...room, height: 80 },
    );
    expect(Math.min(nameSize, valueSize)).toBeGreaterThanOrEqual(28);
    expect(nameSize * 1.25 + valueLine).toBeLessThanOrEqual(80);
    expect(spread).toBe(false);
  });

  it('is no larger than most rows beside it can be', () => {
    const fits = ['短', '短短', '长'.repeat(14)].map((name) =>
      rowFit({ name, values: '1 → 2 件', change: '+1.0%' }, room),
    );
    expect(fits.map(({ nameSize }) => nameSize)).toEqual([40, 40, 36]);
    expect(alikeLimits(fits).nameSize).toBe(40);
    expect(alikeLimits(fits.slice(1)).nameSize).toBe(36);
  });

  it('where rows are many, a name that needs both lines leaves the values out', () => {
    const texts = { name: 'Departments with upgraded e-government network', values: '32 → —', change: '+1' };
    expect(rowFit(texts, { ...room, height: 80 })).toMatchObject({ nameSize: 28, nameRows: 2, bare: true });
  });

  it('a name too long for both lines loses some of its middle, never the end that tells it from its kin', () => {
    const texts = { name: `${'长'.repeat(59)}甲`, values: '1 → 2 件', change: '+0.3%' };
    const { name, nameSize, nameRows } = rowFit(texts, { ...room, height: 80 });
    expect([nameSize, nameRows]).toEqual([28, 2]);
    expect(name).toMatch(/^长{20,}…长{10,}甲$/);
  });

  it('the only row of a slide is large, and a long name of it goes on in a second line before it is small', () => {
    const alone = { width: 1056, height: 420, changeColumn: 420 };
    const short = rowFit({ name: '普法活动', values: '5 → 6 次', change: '+1 次' }, alone);
    expect(short).toMatchObject({ nameSize: 60, changeSize: 104, valueSize: 36, nameRows: 1 });
    const long = rowFit({ name: '长'.repeat(22), values: '1 → 2 件', change: '+0.3%' }, alone);
    expect(long).toMatchObject({ nameSize: 44, nameRows: 2 });
  });
});
