import { PAGE_LABELS, scatterLabels } from '../../charts/scatterLabels.ts';
import { LABELLED, pointsByRank, positiveRows, scatterRows } from '../../charts/scatterRows.ts';
import { scatterScale, shareOnScale } from '../../charts/scatterScale.ts';
import type { ComparisonContent } from '../../core/deck/slideContent.ts';
import { VERDICTS } from '../../core/measures/reading.ts';
import { comparedCells } from '../../text/comparedCells.ts';
import { unitLabel } from '../../text/format.ts';
import { verdictWord } from '../../text/verdictText.ts';
import { roundStep, tickFormat } from './axisScale.ts';
import type { DotGroup, ScatterChart, ScatterDot } from './chartPlan.ts';
import { toneColour } from './colours.ts';
import type { PptxWords } from './pptxWords.ts';
import { SCATTER_PLOT } from './scatterXml.ts';
import type { Place } from './slidePlan.ts';
import { shortened } from './textFit.ts';

const LONGEST_NAME = 14;
const PIXELS_AN_INCH = 78;
/** More could not be told apart, nor edited by hand. */
const MOST_DOTS = 2000;
const SIDES = { left: 'left', right: 'right', top: 'above', bottom: 'below' } as const;

export interface PlannedScatter {
  readonly chart: ScatterChart;
  /** The scale, and what is not drawn and why, in words. */
  readonly hint: string;
}

/** The rows of one unit as dots, a series a verdict; null where no row has two exact numbers. */
export function scatterChart(
  content: ComparisonContent,
  words: PptxWords,
  place: Place,
): PlannedScatter | null {
  const { view, rows, a, b } = content;
  const { compare, slide, handOut } = words;
  const all = scatterRows(rows, view.unit);
  const drawable = positiveRows(all.rows);
  const shown = drawable.slice(0, MOST_DOTS);
  if (shown.length === 0) return null;
  const scale = scatterScale(shown.flatMap((one) => [one.a, one.b]));
  const cells = shown.map(({ row }) => comparedCells(row, compare, slide.lang));
  const several = new Set(cells.map(({ name }) => name)).size > 1;
  const places = new Set(cells.map(({ region }) => region)).size > 1;
  const names = cells.map(({ name, region }) =>
    shortened(
      [several ? name : '', places || !several ? region : ''].filter(Boolean).join(' ') || name,
      LONGEST_NAME,
    ),
  );
  const sides = scatterLabels(
    shown.map((one, at) => ({ a: one.a, b: one.b, name: names[at] ?? '' })),
    pointsByRank(shown, (value) => shareOnScale(value, scale)),
    scale,
    place.w * SCATTER_PLOT.w * PIXELS_AN_INCH,
    place.h * SCATTER_PLOT.h * PIXELS_AN_INCH,
    { ...PAGE_LABELS, most: LABELLED },
  );
  const dots = shown.map(({ row, ...one }, at): ScatterDot & { readonly verdict: string } => {
    const side = sides.get(at)?.position;
    return {
      name: names[at] ?? '',
      a: { value: one.a, shown: cells[at]?.before ?? '' },
      b: { value: one.b, shown: cells[at]?.value ?? '' },
      label: side === undefined ? null : SIDES[side],
      verdict: row.reading.verdict,
    };
  });
  const step = roundStep((scale.max - scale.min) / 5);
  const unit = unitLabel(all.unit, slide.lang) || all.unit;
  const undrawn = rows.length - drawable.length;
  const axisName = (letter: string, year: number): string =>
    [letter, String(year), unit].filter(Boolean).join(' ');
  return {
    chart: {
      kind: 'scatter',
      name: compare.scatterLabel,
      description: compare.scatterSummary(
        shown.length,
        shown.filter((one) => one.b > one.a).length,
        shown.filter((one) => one.b < one.a).length,
      ),
      of: handOut.columns.indicator,
      across: axisName('A', a.year),
      upward: axisName('B', b.year),
      groups: VERDICTS.flatMap((verdict): readonly DotGroup[] => {
        const own = dots.filter((dot) => dot.verdict === verdict);
        return own.length === 0
          ? []
          : [
              {
                name: verdictWord(verdict, slide.lang),
                colour: toneColour(verdict),
                hollow: verdict === 'neutral' || verdict === 'flat',
                dots: own,
              },
            ];
      }),
      axis: {
        min: scale.min,
        max: scale.max,
        step,
        format: scale.isLog ? '#,##0.############' : tickFormat(step),
      },
      isLog: scale.isLog,
    },
    hint: [slide.words.scatterHint(scale.isLog), undrawn > 0 ? slide.words.notDrawn(undrawn) : '']
      .filter(Boolean)
      .join(slide.words.semicolon),
  };
}
