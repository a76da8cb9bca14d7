import type { NotesContent } from '../../core/deck/slideContent.ts';
import type { OverviewItem } from '../../core/overview/overviewItems.ts';
import { readingCells } from '../../text/readingCells.ts';
import { indicatorName } from '../../text/slideText.ts';
import type { PptxWords } from './pptxWords.ts';
import { BODY, type Piece, type PlannedTable } from './slidePlan.ts';
import { tablePages } from './tablePages.ts';
import { shortened } from './textFit.ts';

const LONGEST_NAME = 40;
const LONGEST_NOTE = 300;
/** Rows of one reason that are told apart. */
const MOST_ALIKE = 12;
const NAMED = 3;
/** Slides of notes at most: a file may have thousands. */
const MOST_PAGES = 6;

/** What cannot be compared and why, then what the source says of itself, as one table. */
export function notesPieces(content: NotesContent, words: PptxWords): readonly (readonly Piece[])[] {
  const { lang } = words.slide;
  const { columns, deck, lineOf } = words.handOut;
  const names = new Map(
    content.dataset.indicators.map((one) => [one.id, lang === 'en' ? (one.nameEn ?? one.name) : one.name]),
  );
  const rows: PlannedTable['rows'] = [
    ...unlikeRows(content, words),
    ...content.notes.map(({ text, textEn, line, indicator }) => [
      { text: shortened(indicator === null ? '' : (names.get(indicator) ?? ''), LONGEST_NAME) },
      { text: lineOf(line) },
      { text: shortened(lang === 'en' ? (textEn ?? text) : text, LONGEST_NOTE) },
    ]),
  ];
  if (rows.length === 0) return [[]];
  const pages = tablePages(
    {
      kind: 'table',
      name: deck.notes,
      place: { x: BODY.x, y: BODY.y },
      columns: [
        { title: columns.item, width: 3.3, align: 'left' },
        { title: deck.valuesOrLine, width: 2.6, align: 'left' },
        { title: columns.note, width: 6.23, align: 'left' },
      ],
      rows,
      size: 13,
      rowHeight: 0.38,
    },
    BODY.h - 0.25,
  );
  return pages.slice(0, MOST_PAGES).map((page, at) => {
    const left = pages.slice(MOST_PAGES).reduce((count, { rows: more }) => count + more.length, 0);
    return at === MOST_PAGES - 1 && left > 0 ? [page, leftOut(deck.leftOut(left), deck.leftOutName)] : [page];
  });
}

/** Each with its values and the reason; many that lack the same are named in one row. */
function unlikeRows({ unlike }: NotesContent, { slide, handOut }: PptxWords): PlannedTable['rows'] {
  const { lang } = slide;
  const groups = new Map<string, OverviewItem[]>();
  for (const item of unlike) {
    const { note } = readingCells(item.reading, lang);
    groups.set(note, [...(groups.get(note) ?? []), item]);
  }
  return [...groups].flatMap(([note, items]) => {
    const names = items.map((item) =>
      shortened(item.kind === 'region' ? item.name : indicatorName(item.reading, lang), LONGEST_NAME),
    );
    if (items.length > MOST_ALIKE)
      return [
        [
          {
            text: handOut.deck.andOthers(
              names.slice(0, NAMED).join(handOut.deck.listComma),
              items.length,
              items[0]?.kind === 'region',
            ),
          },
          { text: '' },
          { text: shortened(note, LONGEST_NOTE) },
        ],
      ];
    return items.map(({ reading }, at) => {
      const { base, value, unit } = readingCells(reading, lang);
      return [
        { text: names[at] ?? '' },
        { text: `${base} → ${value} ${unit}`.trim() },
        { text: shortened(note, LONGEST_NOTE) },
      ];
    });
  });
}

/** How many rows are not in the file, over the source line. */
export function leftOut(text: string, name: string): Piece {
  return {
    kind: 'text',
    name,
    place: { x: BODY.x, y: BODY.y + BODY.h, w: BODY.w, h: 0.3 },
    paragraphs: [[{ text }]],
    size: 12,
    valign: 'top',
  };
}
