import { LIGHT } from '../../charts/palette.ts';
import type { Target } from '../../core/dataset/dataset.ts';
import type { IndicatorContent } from '../../core/deck/slideContent.ts';
import { nextTarget, standardsOf } from '../../core/measures/target.ts';
import { formatLimit, formatNumber } from '../../text/format.ts';
import type { ChartValue, PlannedSeries } from './chartPlan.ts';
import { hex, INK2 } from './colours.ts';
import type { PptxWords } from './pptxWords.ts';
import { shortened } from './textFit.ts';

const LONGEST_NAME = 18;

export interface ReferenceLines {
  readonly series: readonly PlannedSeries[];
  /** Years after the data up to which a target is set. */
  readonly yearsAhead: readonly number[];
}

/** What the values are measured by: the year's target and the standards as level lines; in the view of targets each year's own. */
export function referenceLines(content: IndicatorContent, words: PptxWords): ReferenceLines {
  const { series, view, year } = content;
  if (view.mode !== 'value' && view.mode !== 'target') return { series: [], yearsAhead: [] };
  const last = series.points.at(-1)?.year ?? year;
  const ahead = view.mode === 'target' ? nextTarget(series, year) : null;
  const yearsAhead = Array.from(
    { length: Math.max(0, (ahead?.year ?? last) - last) },
    (_, at) => last + at + 1,
  );
  const years = [...series.points.map((point) => point.year), ...yearsAhead];
  const targets = series.targets.filter(({ kind }) => kind === 'target');
  const own = targets.find((target) => target.year === year);
  return {
    yearsAhead,
    series: [
      ...(view.mode === 'target'
        ? targetSeries(targets, years, words)
        : own === undefined
          ? []
          : [
              level(
                words.indicator.target(limitOf(own)),
                years,
                { value: own.value, shown: limitOf(own) },
                'dash',
              ),
            ]),
      ...standardsOf(series).map((one) => {
        const shown = formatNumber(one.value, series.indicator.decimals);
        const name = words.indicator.standardLabel(one.name?.[words.slide.lang] ?? '', shown);
        return level(name, years, { value: one.value, shown }, 'sysDot');
      }),
    ],
  };
}

function limitOf({ value, bound }: Target): string {
  return formatLimit(value, bound);
}

function level(
  name: string,
  years: readonly number[],
  value: ChartValue,
  dash: PlannedSeries['dash'],
): PlannedSeries {
  return { ...REFERENCE, name: shortened(name, LONGEST_NAME), values: years.map(() => value), dash };
}

/** The target of each year that has one, each with its limit. */
function targetSeries(
  targets: readonly Target[],
  years: readonly number[],
  { indicator }: PptxWords,
): readonly PlannedSeries[] {
  const at = new Map(targets.map((target) => [target.year, target]));
  const values = years.map((year): ChartValue | null => {
    const target = at.get(year);
    return target === undefined ? null : { value: target.value, shown: limitOf(target) };
  });
  if (values.every((value) => value === null)) return [];
  return [
    {
      ...REFERENCE,
      name: indicator.rows.target,
      values,
      dash: 'dash',
      marker: 'diamond',
      labels: new Map(
        values.flatMap((value, point) =>
          value === null
            ? []
            : [
                [
                  point,
                  { says: 'value', side: 'above', colour: INK2, size: 12, bold: false } as const,
                ] as const,
              ],
        ),
      ),
    },
  ];
}

const REFERENCE: Omit<PlannedSeries, 'name' | 'values' | 'dash'> = {
  drawn: 'line',
  colour: hex(LIGHT.target),
  width: 1.5,
  marker: 'none',
  looks: new Map(),
  joints: new Map(),
  labels: new Map(),
};
