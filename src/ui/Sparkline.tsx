import type { Point, Series } from '../core/dataset/series.ts';
import type { Verdict } from '../core/measures/reading.ts';
import { convert } from '../core/quantity/unitConversion.ts';
import css from './Sparkline.module.css';

interface SparklineProps {
  readonly series: Series;
  readonly year: number;
  readonly verdict: Verdict;
  readonly width: number;
  readonly height: number;
  readonly strong?: boolean;
  readonly label: string;
}

interface Place {
  readonly point: Point;
  readonly x: number;
  readonly y: number;
}

/** The years of a series as a small line: gaps stay gaps, a changed caliber breaks it, part and provisional years are dashed, last year hollow, this year in its verdict's colour. */
export function Sparkline({ series, year, verdict, width, height, strong = false, label }: SparklineProps) {
  const places = placesOf(series, year, width, height);
  const runs = runsOf(places);
  const now = places.find(({ point }) => point.year === year);
  const before = places.find(({ point }) => point.year === year - 1);
  const radius = strong ? 5 : 2.75;
  const step = stepOf(series, width);
  const missing = series.points.filter((point) => typeof point.value !== 'number' && point.year <= year);
  return (
    <svg
      className={css.spark}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {series.points.length < 2 ? (
        <NothingEarlier width={width} height={height} />
      ) : (
        missing.length > 0 && (
          <GapHatch
            from={missing}
            first={series.points[0]?.year ?? 0}
            step={step}
            height={height}
            pitch={strong ? 14 : 4}
          />
        )
      )}
      {runs.map((run) => (
        <polyline
          key={run[0]?.point.year}
          className={`${css.line} ${strong ? css.strong : ''} ${run.some(isSoft) ? css.provisional : ''}`}
          points={run.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')}
        />
      ))}
      {places
        .filter(({ point }) => point.caliberChanged)
        .map(({ point, x }) => (
          <line
            key={point.year}
            className={css.break}
            x1={x - step / 2}
            x2={x - step / 2}
            y1={0}
            y2={height}
          />
        ))}
      {runs
        .flatMap((run) => (run.length === 1 && run[0] !== undefined && run[0] !== now ? [run[0]] : []))
        .map(({ point, x, y }) => (
          <circle key={point.year} className={css.lone} cx={x} cy={y} r={1.75} />
        ))}
      {before !== undefined && now !== undefined && strong && (
        <circle className={css.before} cx={before.x} cy={before.y} r={4} />
      )}
      {now !== undefined && (
        <g className={verdict}>
          <circle className={css.now} cx={now.x} cy={now.y} r={radius} />
        </g>
      )}
    </svg>
  );
}

/** Before the only year: hatched, as a gap is. */
function NothingEarlier({ width, height }: { readonly width: number; readonly height: number }) {
  const slant = height * 0.24;
  const strokes = Array.from({ length: Math.floor((width * 0.8) / 4) }, (_, at) => at * 4);
  return strokes.map((x) => (
    <line
      key={x}
      className={css.gap}
      x1={x}
      x2={x + Math.min(slant, 8)}
      y1={height * 0.75}
      y2={height * 0.25}
    />
  ));
}

/** Years without a value, hatched so that a gap is seen as one. */
function GapHatch({
  from,
  first,
  step,
  height,
  pitch,
}: {
  readonly from: readonly Point[];
  readonly first: number;
  readonly step: number;
  readonly height: number;
  /** Between two strokes. */
  readonly pitch: number;
}) {
  const strokes = from.flatMap((point) => {
    const left = (point.year - first - 0.5) * step + PAD;
    return Array.from({ length: Math.max(1, Math.round(step / pitch)) }, (_, at) =>
      Math.max(0, left + at * pitch),
    );
  });
  return (
    <g>
      {[...new Set(strokes)].map((x) => (
        <line key={x} className={css.gap} x1={x} x2={x + pitch} y1={height * 0.62} y2={height * 0.38} />
      ))}
    </g>
  );
}

const PAD = 5;

function stepOf(series: Series, width: number): number {
  return series.points.length > 1 ? (width - 2 * PAD) / (series.points.length - 1) : 0;
}

function placesOf(series: Series, year: number, width: number, height: number): readonly Place[] {
  const first = series.points[0]?.year ?? year;
  const unit = series.points.find((point) => point.year === year)?.unit || series.indicator.unit;
  const shown = series.points.flatMap((point) => {
    if (typeof point.value !== 'number') return [];
    const value = convert(point.value, point.unit || unit, unit);
    return value === null ? [] : [{ point, value }];
  });
  const values = shown.map(({ value }) => value);
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const step = stepOf(series, width);
  return shown.map(({ point, value }) => {
    const share = span === 0 ? 0.5 : (value - low) / span;
    return {
      point,
      x: series.points.length > 1 ? PAD + (point.year - first) * step : width - PAD,
      y: height - PAD - share * (height - 2 * PAD),
    };
  });
}

/** Provisional, or of some months only: not of one kind with the years before. */
function isSoft({ point }: Place): boolean {
  return point.provisional || point.parts?.whole === false;
}

/** Stretches of consecutive comparable years; to and from a soft year the stretch is one of its own. */
function runsOf(places: readonly Place[]): readonly (readonly Place[])[] {
  const runs: Place[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last !== undefined && last.point.year === place.point.year - 1 && !place.point.caliberChanged;
    if (run === undefined || last === undefined || !follows) runs.push([place]);
    else if (run.length > 1 && (isSoft(place) || run.some(isSoft))) runs.push([last, place]);
    else run.push(place);
  }
  return runs;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
