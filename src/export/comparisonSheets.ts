import type { Comparison, LoneRow, Side } from '../core/compare/compare.ts';
import type { CompareTab } from '../core/view/view.ts';
import { type ComparedFacts, comparedCells } from '../text/comparedCells.ts';
import { compareSentence } from '../text/compareSentence.ts';
import { formatQuantity, unitLabel } from '../text/format.ts';
import type { Language } from '../text/language.ts';
import type { CompareMessages } from '../text/messages/compare.ts';
import { phrasesText } from '../text/phrase.ts';
import { relativeSentence } from '../text/relativeSentence.ts';
import { comparisonHeader } from './comparisonHeader.ts';
import { shownFormat } from './shownNumber.ts';
import type { WorkbookCell, WorkbookSheet } from './workbook.ts';

/** The whole comparison as sheets: one a tab with the numbers as they are shown, then what it is, then sources and notes. */
export function comparisonSheets(
  comparison: Comparison,
  sides: { readonly a: Side; readonly b: Side },
  words: CompareMessages,
  lang: Language,
): readonly WorkbookSheet[] {
  const { columns, tabs } = words;
  const both = (tab: CompareTab, rows: readonly ComparedFacts[]): WorkbookSheet => ({
    name: tabs[tab],
    widths: [32, 14, 8, 16, 8, 16, 10, 14, 14, 10, 40, 18],
    header: [...comparisonHeader(words), columns.lines],
    rows: rows.map((row) => {
      const { reading } = row;
      const cells = comparedCells(row, words, lang);
      return [
        cells.name,
        cells.region,
        yearCell(reading.baseYear),
        number(reading.base, cells.before),
        yearCell(reading.year),
        number(reading.value, cells.value),
        cells.unit,
        cells.difference === '' ? '' : number(reading.difference, cells.difference),
        number(
          reading.rate !== null && reading.changeIn === 'percent' && !reading.lowBase
            ? reading.rate
            : reading.difference,
          cells.change,
        ),
        cells.verdict,
        cells.note,
        cells.lines,
      ];
    }),
  });
  const one = (tab: 'added' | 'missing', rows: readonly LoneRow[]): WorkbookSheet => {
    const letter = tab === 'added' ? 'B' : 'A';
    return {
      name: tabs[tab],
      widths: [32, 14, 8, 16, 10, 40, 12],
      header: [
        columns.name,
        columns.region,
        `${letter} ${columns.year}`,
        letter,
        words.unit,
        columns.note,
        columns.lines,
      ],
      rows: rows.map(({ indicator, region, point }) => [
        lang === 'en' ? (indicator.nameEn ?? indicator.name) : indicator.name,
        region,
        yearCell(point.year),
        number(point.value, formatQuantity(point.value, point.bound, indicator, lang)),
        unitLabel(point.unit || indicator.unit, lang),
        point.remark ?? '',
        words.line(point.line),
      ]),
    };
  };
  return [
    both('changed', comparison.changed),
    one('added', comparison.added),
    one('missing', comparison.missing),
    both('unlike', comparison.unlike),
    both('revised', comparison.revised),
    {
      name: words.sheets.about,
      widths: [16, 90],
      header: null,
      rows: aboutRows(comparison, sides, words, lang),
    },
    {
      name: words.sheets.sources,
      widths: [8, 34, 80, 10],
      header: ['A / B', columns.name, columns.note, columns.lines],
      rows: noteRows(sides, words, lang),
    },
  ];
}

/** A number that shows as it does on the page; the text alone where there is none. */
function number(value: unknown, shown: string): WorkbookCell {
  return typeof value === 'number' ? { value, format: shownFormat(value, shown) } : shown;
}

function yearCell(year: number): WorkbookCell {
  return { value: year, format: '0' };
}

function aboutRows(
  comparison: Comparison,
  { a, b }: { readonly a: Side; readonly b: Side },
  words: CompareMessages,
  lang: Language,
): readonly (readonly string[])[] {
  const relative = relativeSentence(comparison.relative, words);
  const sample = a.dataset.sample || b.dataset.sample;
  return [
    [words.title, phrasesText(compareSentence(comparison, lang))],
    ['A', sideText(a, words, lang)],
    ['B', sideText(b, words, lang)],
    [words.alignment, words.matched(comparison.indicators.pairs.length)],
    ...(relative === '' ? [] : [[words.measure, relative]]),
    [words.columns.change, words.aboutChange],
    ...(sample ? [['', words.sample]] : []),
  ];
}

function sideText({ dataset, region, year }: Side, words: CompareMessages, lang: Language): string {
  return [dataset.name[lang], region ?? (dataset.regions.length > 1 ? words.allRegions : ''), year]
    .filter((part) => part !== '')
    .join(' · ');
}

function noteRows(
  sides: { readonly a: Side; readonly b: Side },
  words: CompareMessages,
  lang: Language,
): readonly (readonly string[])[] {
  return (['a', 'b'] as const).flatMap((letter) => {
    const { dataset } = sides[letter];
    const name = letter.toUpperCase();
    const names = new Map(
      dataset.indicators.map((one) => [one.id, lang === 'en' ? (one.nameEn ?? one.name) : one.name]),
    );
    return [
      [
        name,
        words.sourceFile,
        [dataset.source.fileName, dataset.source.origin].filter(Boolean).join(' · '),
        '',
      ],
      ...dataset.notes.map(({ text, textEn, line, indicator }) => [
        name,
        indicator === null ? '' : (names.get(indicator) ?? ''),
        lang === 'en' ? (textEn ?? text) : text,
        words.line(line),
      ]),
    ];
  });
}
