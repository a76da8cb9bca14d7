import type { NamedLine } from '../../charts/regionsOption.ts';
import { NO_VALUE } from '../../text/format.ts';
import { linesExtent } from './linesExtent.ts';
import css from './SmallMultiples.module.css';
import { useWords } from './useWords.ts';

const WIDTH = 200;
const HEIGHT = 92;

interface RegionPanelProps {
  readonly line: NamedLine;
  readonly years: readonly number[];
  readonly year: number;
  readonly low: number;
  readonly high: number;
}

/** One line between a low and a high that it shares with others: gaps hatched, zero drawn where it lies, this year filled, last year hollow. */
export function RegionPanel({ line, years, year, low, high }: RegionPanelProps) {
  const words = useWords();
  const column = (WIDTH - 12) / Math.max(1, years.length - 1);
  const x = (at: number): number => 6 + at * column;
  const y = (value: number): number => HEIGHT - 8 - ((value - low) / (high - low || 1)) * (HEIGHT - 16);
  const known = line.values.flatMap((value, at) => (value === null ? [] : [at]));
  const own = linesExtent([line]);
  const text = (at: number | undefined): string => line.cells[at ?? -1]?.text ?? NO_VALUE;
  const label = words.panelSummary(
    line.name,
    text(known[0]),
    text(known.at(-1)),
    own?.high.text ?? NO_VALUE,
    own?.low.text ?? NO_VALUE,
  );
  const stroke = line.own ? 'var(--line)' : 'var(--line-2)';
  const point = (at: number, filled: boolean) => {
    const value = line.values[at] ?? null;
    return value === null ? null : (
      <circle
        cx={x(at)}
        cy={y(value)}
        r={3.5}
        fill={filled ? 'var(--ink)' : 'var(--paper)'}
        stroke="var(--ink)"
        strokeWidth={1.5}
      />
    );
  };
  return (
    <figure className={css.panel}>
      <figcaption>
        <b className={line.own ? css.own : undefined}>{line.name}</b>
        <span translate="no">{text(years.indexOf(year))}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {line.values.map((value, at) =>
          value === null ? (
            <path
              key={years[at]}
              d={hatchPath(x(at) - column / 2, Math.max(4, column))}
              className={css.hatch}
            />
          ) : null,
        )}
        {low <= 0 && high >= 0 && <line x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} stroke="var(--edge)" />}
        {runs(line).map((run) =>
          run.length === 1 ? (
            <circle
              key={run[0]}
              cx={x(run[0] ?? 0)}
              cy={y(line.values[run[0] ?? 0] ?? 0)}
              r={2}
              fill={stroke}
            />
          ) : (
            <polyline
              key={run[0]}
              fill="none"
              stroke={stroke}
              strokeWidth={2}
              points={run.map((at) => `${x(at)},${y(line.values[at] ?? 0)}`).join(' ')}
            />
          ),
        )}
        {point(years.indexOf(year) - 1, false)}
        {point(years.indexOf(year), true)}
      </svg>
      <p translate="no">
        <span>{years[0]}</span>
        <span>{years.at(-1)}</span>
      </p>
    </figure>
  );
}

function hatchPath(left: number, width: number): string {
  const strokes = Array.from({ length: Math.ceil(HEIGHT / 8) }, (_, at) => at * 8);
  return strokes.map((y) => `M${left},${y + width}L${left + width},${y}`).join('');
}

/** Positions of consecutive values: a gap ends a run, and a part year stands alone. */
function runs({ values, apart }: NamedLine): readonly (readonly number[])[] {
  const all: number[][] = [];
  values.forEach((value, at) => {
    if (value === null) return;
    const last = all.at(-1);
    const joins = last?.at(-1) === at - 1 && !apart.has(at) && !apart.has(at - 1);
    if (last !== undefined && joins) last.push(at);
    else all.push([at]);
  });
  return all;
}
