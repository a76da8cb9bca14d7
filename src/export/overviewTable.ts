import type { Dataset } from '../core/dataset/dataset.ts';
import { pointOf, type Series } from '../core/dataset/series.ts';
import { changeNumber } from '../core/measures/changeNumber.ts';
import type { Reading } from '../core/measures/reading.ts';
import { readYear } from '../core/measures/yearOverYear.ts';
import { formatChange, formatNumber, formatSigned, unitLabel } from '../text/format.ts';
import type { Language } from '../text/language.ts';
import { linesText } from '../text/linesText.ts';
import type { HandOutMessages } from '../text/messages/handout.ts';
import { readingCells } from '../text/readingCells.ts';
import { type HandedCell, type HandedTable, handedNumber } from './handedTable.ts';
import { sourceRows } from './sourceRows.ts';

/** One shown row of the overview. */
export interface OverviewRow {
  readonly kind: 'indicator' | 'region';
  readonly series: Series;
  readonly reading: Reading;
}

/** The overview as it is shown: which rows, in which order, as a list of one year or as a matrix of years. */
export interface ShownOverview {
  readonly dataset: Dataset;
  readonly rows: readonly OverviewRow[];
  readonly year: number;
  /** The years of a matrix; null for the list. */
  readonly matrixYears: readonly number[] | null;
  /** The theme of an indicator as the page names it. */
  readonly sectionName: (section: string) => string;
  /** How many rows of how many, in the page's words; and their order. */
  readonly heading: string;
  readonly sort: string;
}

/** The shown rows of the overview, with the same texts as on the page. */
export function overviewTable(
  shown: ShownOverview,
  words: HandOutMessages,
  lang: Language,
  day: string,
): HandedTable {
  const { dataset, rows, year, matrixYears } = shown;
  const first = rows[0];
  const place = first?.kind === 'indicator' ? first.series.region.name : '';
  const body = matrixYears === null ? listOf(shown, words, lang) : matrixOf(shown, matrixYears, words, lang);
  return {
    ...body,
    about: [
      [words.about.view, words.overview(year)],
      [words.about.dataset, dataset.name[lang]],
      ...(place === '' ? [] : [[words.about.region, place] as const]),
      [words.about.rows, shown.heading],
      [words.about.sort, shown.sort],
      [words.about.change, words.aboutChange],
      [words.about.exported, day],
      ...(dataset.sample ? [[words.about.sample, words.sampleLong] as const] : []),
    ],
    sources: sourceRows(dataset, new Set(rows.map(({ series }) => series.indicator.id)), words, lang),
  };
}

type Body = Pick<HandedTable, 'header' | 'widths' | 'rows'>;

function listOf({ rows, year, sectionName }: ShownOverview, words: HandOutMessages, lang: Language): Body {
  const { columns } = words;
  return {
    header: [
      columns.section,
      columns.group,
      columns.indicator,
      columns.region,
      columns.unit,
      String(year - 1),
      String(year),
      columns.difference,
      columns.change,
      columns.verdict,
      columns.target,
      columns.toTarget,
      columns.note,
      columns.lines,
    ],
    widths: [14, 14, 32, 14, 10, 14, 14, 14, 14, 10, 12, 12, 36, 14],
    rows: rows.map(({ series, reading }) => {
      const cells = readingCells(reading, lang);
      const { target } = reading;
      return [
        ...namesOf(series, sectionName, lang),
        cells.unit || unitLabel(series.indicator.unit, lang),
        handedNumber(reading.base, cells.base),
        handedNumber(reading.value, cells.value),
        handedNumber(reading.difference, cells.difference),
        handedNumber(changeNumber(reading), cells.change),
        cells.verdict,
        target === null ? '' : handedNumber(target.target.value, cells.target),
        target === null
          ? ''
          : handedNumber(
              target.distance,
              target.distance === 0
                ? formatNumber(0, reading.decimals)
                : formatSigned(target.distance, reading.decimals),
            ),
        cells.note,
        linesText(
          [...(pointOf(series, year - 1)?.lines ?? []), ...(pointOf(series, year)?.lines ?? [])].sort(
            (one, other) => one - other,
          ),
          lang,
        ),
      ];
    }),
  };
}

function matrixOf(
  { rows, sectionName }: ShownOverview,
  years: readonly number[],
  words: HandOutMessages,
  lang: Language,
): Body {
  const { columns } = words;
  return {
    header: [
      columns.section,
      columns.group,
      columns.indicator,
      columns.region,
      columns.unit,
      ...years.map((year) => `${year} ${columns.change}`),
    ],
    widths: [14, 14, 32, 14, 10, ...years.map(() => 14)],
    rows: rows.map(({ series }) => [
      ...namesOf(series, sectionName, lang),
      unitLabel(series.indicator.unit, lang),
      ...years.map((year): HandedCell => {
        const reading = readYear(series, year);
        return handedNumber(changeNumber(reading), formatChange(reading, lang));
      }),
    ]),
  };
}

function namesOf(
  { indicator, region }: Series,
  sectionName: ShownOverview['sectionName'],
  lang: Language,
): readonly string[] {
  return [
    indicator.section === null ? '' : sectionName(indicator.section),
    indicator.group ?? '',
    lang === 'en' ? (indicator.nameEn ?? indicator.name) : indicator.name,
    region.name,
  ];
}
