import type { ComparedRow, Comparison, LoneRow, Side } from '../core/compare/compare.ts';
import type { Reading } from '../core/measures/reading.ts';
import { formatChange } from '../text/format.ts';
import type { Language } from '../text/language.ts';
import type { CompareMessages } from '../text/messages/compare.ts';
import { changeRemark, formatReason } from '../text/reasonText.ts';
import { verdictWord } from '../text/verdictText.ts';
import { type Cell, toCsv } from './csv.ts';

/** The whole comparison as one table: the class of each row, both numbers as they are, the change as it is shown, both lines. */
export function comparisonCsv(
  comparison: Comparison,
  sides: { readonly a: Side; readonly b: Side },
  words: CompareMessages,
  lang: Language,
): string {
  const { columns, tabs } = words;
  const both = (tab: keyof typeof tabs, { reading, lineA, lineB }: Both): readonly Cell[] => [
    tabs[tab],
    reading.indicator.name,
    reading.region,
    reading.baseYear,
    typeof reading.base === 'number' ? reading.base : '',
    reading.year,
    typeof reading.value === 'number' ? reading.value : '',
    reading.unit,
    reading.difference ?? '',
    formatChange(reading, lang),
    verdictWord(reading.verdict, lang),
    reading.difference === null && reading.reason !== null
      ? formatReason(reading.reason, lang)
      : changeRemark(reading, lang),
    lineA ?? '',
    lineB ?? '',
  ];
  const one = (tab: 'added' | 'missing', { indicator, region, point }: LoneRow): readonly Cell[] => {
    const value = typeof point.value === 'number' ? point.value : '';
    const [a, b]: readonly (readonly Cell[])[] =
      tab === 'added'
        ? [
            ['', ''],
            [point.year, value],
          ]
        : [
            [point.year, value],
            ['', ''],
          ];
    const lines: readonly Cell[] = tab === 'added' ? ['', point.line ?? ''] : [point.line ?? '', ''];
    return [
      tabs[tab],
      indicator.name,
      region,
      ...(a ?? []),
      ...(b ?? []),
      point.unit || indicator.unit,
      '',
      '',
      '',
      '',
      ...lines,
    ];
  };
  const sample = sides.a.dataset.sample || sides.b.dataset.sample;
  return toCsv([
    [
      words.tabList,
      columns.name,
      columns.region,
      `A ${columns.year}`,
      'A',
      `B ${columns.year}`,
      'B',
      words.unit,
      columns.difference,
      columns.change,
      columns.verdict,
      columns.note,
      words.lineOf('A'),
      words.lineOf('B'),
    ],
    ...comparison.changed.map((row) => both('changed', row)),
    ...comparison.unlike.map((row) => both('unlike', row)),
    ...comparison.added.map((row) => one('added', row)),
    ...comparison.missing.map((row) => one('missing', row)),
    ...comparison.revised.map((row) => both('revised', row)),
    [`A: ${sourceOf(sides.a)}`],
    [`B: ${sourceOf(sides.b)}`],
    ...(sample ? [[words.sample]] : []),
  ]);
}

type Both = Pick<ComparedRow, 'lineA' | 'lineB'> & { readonly reading: Reading };

function sourceOf({ dataset, region, year }: Side): string {
  return [dataset.source.fileName, region, year].filter((part) => part !== null && part !== '').join(' ');
}
