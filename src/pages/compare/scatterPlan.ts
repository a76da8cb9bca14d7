import type { ChartOption } from '../../charts/chartOption.ts';
import type { Palette } from '../../charts/palette.ts';
import { scatterLabels } from '../../charts/scatterLabels.ts';
import { type ScatterInsets, scatterOption } from '../../charts/scatterOption.ts';
import { namedPoints, positiveRows, type ScatterRows, scatterRows } from '../../charts/scatterRows.ts';
import { type ScatterScale, scatterScale, shareOnScale } from '../../charts/scatterScale.ts';
import type { ComparedRow } from '../../core/compare/compare.ts';
import { type ComparedCells, comparedCells } from '../../text/comparedCells.ts';
import { unitLabel } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { CompareMessages } from '../../text/messages/compare.ts';

interface ScatterFacts {
  readonly rows: readonly ComparedRow[];
  /** The unit asked for; null for that of most rows. */
  readonly unit: string | null;
  readonly words: CompareMessages;
  readonly language: Language;
  readonly palette: Palette;
  readonly insets: ScatterInsets;
  readonly width: number;
  readonly height: number;
}

interface PlannedPoint {
  readonly row: ComparedRow;
  readonly cells: ComparedCells;
  readonly a: number;
  readonly b: number;
  readonly name: string;
}

export interface ScatterPlan {
  readonly units: ScatterRows['units'];
  readonly unit: string;
  /** The scale, and what is not drawn and why, in words. */
  readonly hint: string;
  /** The same for a picture, in which no other unit can be chosen. */
  readonly pictureHint: string;
  /** Null where no row has two exact numbers. */
  readonly drawn: {
    readonly points: readonly PlannedPoint[];
    readonly scale: ScatterScale;
    readonly option: ChartOption;
  } | null;
}

/** The points of one unit with their names, their scale, and what is said of those left out. */
export function scatterPlan({
  rows,
  unit: asked,
  words,
  language,
  palette,
  insets,
  width,
  height,
}: ScatterFacts): ScatterPlan {
  const all = scatterRows(rows, asked);
  const shown = positiveRows(all.rows);
  const zeros = all.rows.length - shown.length;
  const others = rows.length - all.undrawn - all.rows.length;
  const label = unitLabel(all.unit, language) || all.unit;
  const points = named(
    shown.map(({ row, a, b }) => ({ row, cells: comparedCells(row, words, language), a, b })),
  );
  const scale = points.length === 0 ? null : scatterScale(points.flatMap(({ a, b }) => [a, b]));
  const first = shown[0]?.row.reading;
  const said = {
    scale: scale === null ? '' : words.scatterHint(label, scale.isLog),
    zeros: zeros > 0 ? words.scatterZeros(zeros) : '',
    others: others > 0 ? words.scatterOthers(others) : '',
    undrawn: all.undrawn > 0 ? words.scatterUndrawn(all.undrawn) : '',
  };
  return {
    units: all.units,
    unit: all.unit,
    hint: spoken([said.scale, said.zeros, said.others, said.undrawn]),
    pictureHint: spoken([said.scale, said.zeros, said.undrawn]),
    drawn:
      scale === null
        ? null
        : {
            points,
            scale,
            option: scatterOption({
              points: points.map(({ name, a, b, row }) => ({ name, a, b, verdict: row.reading.verdict })),
              scale,
              palette,
              insets,
              across: `A ${first?.baseYear ?? ''} ${label}`,
              upward: `B ${first?.year ?? ''} ${label}`,
              labels: scatterLabels(
                points,
                namedPoints(shown, (value) => shareOnScale(value, scale)),
                scale,
                width - insets.left - insets.right,
                height - insets.top - insets.bottom,
              ),
            }),
          },
  };
}

function spoken(sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}

/** Each by what tells it from the others: its indicator, its region, or both. */
function named(points: readonly Omit<PlannedPoint, 'name'>[]): readonly PlannedPoint[] {
  const several = new Set(points.map(({ cells }) => cells.name)).size > 1;
  const places = new Set(points.map(({ cells }) => cells.region)).size > 1;
  return points.map((point) => ({
    ...point,
    name:
      [several ? point.cells.name : '', places || !several ? point.cells.region : '']
        .filter(Boolean)
        .join(' ') || point.cells.name,
  }));
}
