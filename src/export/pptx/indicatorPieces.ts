import type { IndicatorContent } from '../../core/deck/slideContent.ts';
import { distanceTo, standardsOf } from '../../core/measures/target.ts';
import { changeInWords } from '../../text/changeInWords.ts';
import { formatBase, formatLimit, formatNumber, formatValue, unitLabel } from '../../text/format.ts';
import { readingCells } from '../../text/readingCells.ts';
import { indicatorName } from '../../text/slideText.ts';
import { verdictText } from './arrows.ts';
import { INK, INK2, toneColour } from './colours.ts';
import type { PptxWords } from './pptxWords.ts';
import { BODY, type Piece, type PlannedText, type Run } from './slidePlan.ts';
import { fittingSize, inches, shortened } from './textFit.ts';
import { yearsChart } from './yearsChart.ts';

const COLUMN = 3.9;
const NUMBER_SIZES = [72, 60, 48, 40, 32, 26];
const UNIT_SIZE = 20;
const CHART = { x: BODY.x + COLUMN + 0.3, y: BODY.y + 0.42, w: BODY.w - COLUMN - 0.3, h: BODY.h - 0.42 };
const LONGEST_NAME = 40;
const LONGEST_NOTE = 80;

/** The number of the year with what it is measured by, beside the years as a chart. */
export function indicatorPieces(content: IndicatorContent, words: PptxWords): readonly Piece[] {
  const chart = yearsChart(content, words, CHART);
  return [
    ...numberPieces(content, words),
    ...(chart === null
      ? [text(words.handOut.deck.noChart, CHART.y, 1, 16, [[{ text: words.indicator.allMissing }]], CHART)]
      : [
          text(
            words.handOut.deck.chartTitle,
            BODY.y,
            0.4,
            14,
            [[{ text: shortened(chart.name, 60), colour: INK2 }]],
            {
              x: CHART.x,
              w: CHART.w,
            },
          ),
          { kind: 'chart' as const, place: CHART, chart },
        ]),
  ];
}

function numberPieces(content: IndicatorContent, words: PptxWords): readonly Piece[] {
  const { reading, year, region } = content;
  const { slide, indicator, handOut } = words;
  const { deck } = handOut;
  const { lang } = slide;
  const cells = readingCells(reading, lang);
  const value = formatValue(reading, lang);
  const unit = unitLabel(reading.unit, lang);
  const tone = toneColour(reading.verdict);
  const size = fittingSize(value, COLUMN - inches(` ${unit}`, UNIT_SIZE), NUMBER_SIZES);
  const place = [shortened(region, LONGEST_NAME), indicator.yearLabel(year)]
    .filter(Boolean)
    .join(slide.words.space);
  return [
    text(deck.what, BODY.y, 0.75, 16, [
      [{ text: shortened(indicatorName(reading, lang), LONGEST_NAME), bold: true }],
      [{ text: place, colour: INK2 }],
    ]),
    text(deck.number, BODY.y + 0.8, 1.35, size, [
      [
        { text: value, bold: true },
        ...(cells.unit === '' ? [] : [{ text: ` ${unit}`, size: UNIT_SIZE, colour: INK2 }]),
      ],
    ]),
    text(deck.change, BODY.y + 2.25, 0.95, 16, [
      [
        { text: verdictText(reading, cells.change), size: 24, bold: true, colour: tone },
        { text: `  ${cells.verdict}`, size: 18, bold: true, colour: tone },
      ],
      changeInWords(reading, lang).map(
        (phrase): Run => ({ text: phrase.text, colour: toneColour(phrase.tone) }),
      ),
    ]),
    text(deck.base, BODY.y + 3.3, BODY.h - 3.3, 14, [
      [
        {
          text:
            reading.partYear === null
              ? indicator.thanLastYear(reading.baseYear, formatBase(reading, lang))
              : indicator.thanSameMonths(reading.baseYear, formatBase(reading, lang)),
          colour: INK2,
        },
      ],
      ...measures(content, words),
      ...(cells.note === '' ? [] : [[{ text: shortened(cells.note, LONGEST_NOTE), colour: INK2 }]]),
      ...(content.othersLeftOut === 0
        ? []
        : [[{ text: deck.othersLeftOut(content.othersLeftOut), colour: INK2 }]]),
    ]),
  ];
}

/** How the value stands to the year's target and to the first standard. */
function measures(
  { series, reading, year }: IndicatorContent,
  { indicator, slide }: PptxWords,
): readonly (readonly Run[])[] {
  const { decimals } = series.indicator;
  const gap = (distance: number): string =>
    distance === 0
      ? indicator.equal
      : (distance > 0 ? indicator.above : indicator.below)(formatNumber(Math.abs(distance), decimals));
  const line = (label: string, distance: number, reached: boolean): readonly Run[] => [
    { text: `${label}  `, colour: INK2 },
    {
      text: [gap(distance), reached ? indicator.reached : indicator.notReached].join(slide.words.comma),
      bold: true,
      colour: INK,
    },
  ];
  const standard = standardsOf(series).at(0);
  const toStandard = standard === undefined ? null : distanceTo(series, year, standard);
  return [
    ...(reading.target === null
      ? []
      : [
          line(
            indicator.toTarget(formatLimit(reading.target.target.value, reading.target.target.bound)),
            reading.target.distance,
            reading.target.reached,
          ),
        ]),
    ...(standard === undefined || toStandard === null
      ? []
      : [
          line(
            indicator.toStandard(
              shortened(standard.name?.[slide.lang] ?? '', 24),
              formatNumber(standard.value, decimals),
            ),
            toStandard.distance,
            toStandard.reached,
          ),
        ]),
  ];
}

function text(
  name: string,
  y: number,
  h: number,
  size: number,
  paragraphs: PlannedText['paragraphs'],
  { x, w }: { readonly x: number; readonly w: number } = { x: BODY.x, w: COLUMN },
): PlannedText {
  return { kind: 'text', name, place: { x, y, w, h }, paragraphs, size, valign: 'top' };
}
