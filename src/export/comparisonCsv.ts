import type { Comparison, LoneRow, Side } from '../core/compare/compare.ts';
import type { Bound } from '../core/dataset/dataset.ts';
import { type ComparedFacts, comparedCells } from '../text/comparedCells.ts';
import { formatQuantity, unitLabel } from '../text/format.ts';
import type { Language } from '../text/language.ts';
import type { CompareMessages } from '../text/messages/compare.ts';
import { relativeSentence } from '../text/relativeSentence.ts';
import { comparisonHeader } from './comparisonHeader.ts';
import { type Cell, toCsv } from './csv.ts';

/** A value that is only a bound stands as a number in its column, and here as it is shown: A 2,000余. */
function bounded(side: string, bound: Bound | null, shown: string): string {
  return bound === null ? '' : `${side} ${shown}`.trim();
}

/** The whole comparison as one table: the class of each row, both numbers as they are, the change as it is shown, both lines. */
export function comparisonCsv(
  comparison: Comparison,
  sides: { readonly a: Side; readonly b: Side },
  words: CompareMessages,
  lang: Language,
): string {
  const { tabs } = words;
  const both = (tab: keyof typeof tabs, row: ComparedFacts): readonly Cell[] => {
    const { reading, lineA, lineB } = row;
    const cells = comparedCells(row, words, lang);
    return [
      tabs[tab],
      cells.name,
      cells.region,
      reading.baseYear,
      typeof reading.base === 'number' ? reading.base : '',
      reading.year,
      typeof reading.value === 'number' ? reading.value : '',
      cells.unit,
      cells.difference === '' ? '' : (reading.difference ?? ''),
      cells.change,
      cells.verdict,
      [bounded('A', reading.baseBound, cells.before), bounded('B', reading.bound, cells.value), cells.note]
        .filter(Boolean)
        .join(lang === 'zh' ? '；' : '; '),
      lineA ?? '',
      lineB ?? '',
    ];
  };
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
      lang === 'en' ? (indicator.nameEn ?? indicator.name) : indicator.name,
      region,
      ...(a ?? []),
      ...(b ?? []),
      unitLabel(point.unit || indicator.unit, lang),
      '',
      '',
      '',
      [
        bounded('', point.bound, formatQuantity(point.value, point.bound, indicator, lang)),
        point.remark ?? '',
      ]
        .filter(Boolean)
        .join(lang === 'zh' ? '；' : '; '),
      ...lines,
    ];
  };
  const relative = relativeSentence(comparison.relative, words);
  const sample = sides.a.dataset.sample || sides.b.dataset.sample;
  return toCsv([
    [words.tabList, ...comparisonHeader(words), words.lineOf('A'), words.lineOf('B')],
    ...comparison.changed.map((row) => both('changed', row)),
    ...comparison.unlike.map((row) => both('unlike', row)),
    ...comparison.added.map((row) => one('added', row)),
    ...comparison.missing.map((row) => one('missing', row)),
    ...comparison.revised.map((row) => both('revised', row)),
    [`A: ${sourceOf(sides.a)}`],
    [`B: ${sourceOf(sides.b)}`],
    ...(relative === '' ? [] : [[relative]]),
    ...(sample ? [[words.sample]] : []),
  ]);
}

function sourceOf({ dataset, region, year }: Side): string {
  return [dataset.source.fileName, region, year].filter((part) => part !== null && part !== '').join(' ');
}
