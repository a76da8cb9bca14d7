import { levelAt } from '../../charts/chartView.ts';
import { LIGHT } from '../../charts/palette.ts';
import type { Target } from '../../core/dataset/dataset.ts';
import type { Series } from '../../core/dataset/series.ts';
import type { IndicatorContent } from '../../core/deck/slideContent.ts';
import { nextTarget, standardsOf } from '../../core/measures/target.ts';
import { formatLimit, formatNumber } from '../../text/format.ts';
import type { ChartValue, PlannedSeries } from './chartPlan.ts';
import { hex, INK2 } from './colours.ts';
import { NAME_SIZE } from './endPlaces.ts';
import type { PptxWords } from './pptxWords.ts';
import { cutTo } from './textFit.ts';

/** In inches, at the size of names at the ends of lines. */
const NAME_ROOM = 2.4;

export interface ReferenceLines {
  readonly series: readonly PlannedSeries[];
  /** The years of the chart: those of the data, some before a single one, and those ahead up to which a target is set. */
  readonly years: readonly number[];
  /** Years whose target stands over the value, which is therefore said under its point. */
  readonly over: ReadonlySet<number>;
}

/** What the values are measured by: the year's target and the standards as level lines; in the view of targets each year's own. */
export function referenceLines(content: IndicatorContent, words: PptxWords): ReferenceLines {
  const { series, view, year } = content;
  const years = chartYears(content);
  if (view.mode !== 'value' && view.mode !== 'target') return { series: [], years, over: new Set() };
  const targets = series.targets.filter(({ kind }) => kind === 'target');
  const own = targets.find((target) => target.year === year);
  const over = new Set(
    view.mode === 'target' ? targets.filter((one) => standsOver(one, series)).map((one) => one.year) : [],
  );
  return {
    years,
    over,
    series: [
      ...(view.mode === 'target'
        ? targetSeries(targets, years, over, words)
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

/** Years before a single one, so that it is seen that nothing stands before it. */
const YEARS_BEFORE_ONE = 4;

function chartYears({ series, view, year }: IndicatorContent): readonly number[] {
  const known = series.points.map((point) => point.year);
  const last = known.at(-1) ?? year;
  const first = (known[0] ?? year) - (known.length > 1 ? 0 : YEARS_BEFORE_ONE);
  const end = Math.max(last, view.mode === 'target' ? (nextTarget(series, year)?.year ?? last) : last);
  return Array.from({ length: end - first + 1 }, (_, at) => first + at);
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
  return { ...REFERENCE, name: cutTo(name, NAME_SIZE, NAME_ROOM), values: years.map(() => value), dash };
}

/** Where the year has no value, the side from which a target is reached is left free. */
function standsOver({ value, year, bound }: Target, series: Series): boolean {
  const level = levelAt(series, year);
  return level === null ? bound === 'atLeast' : value > level;
}

/** The target of each year that has one, each with its limit. */
function targetSeries(
  targets: readonly Target[],
  years: readonly number[],
  over: ReadonlySet<number>,
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
                  {
                    says: 'value',
                    side: over.has(years[point] ?? 0) ? 'above' : 'below',
                    colour: INK2,
                    size: 12,
                    bold: false,
                  } as const,
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
