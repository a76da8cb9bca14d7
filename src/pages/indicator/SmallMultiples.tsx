import type { NamedLine } from '../../charts/regionsOption.ts';
import { formatNumber } from '../../text/format.ts';
import css from './SmallMultiples.module.css';

interface SmallMultiplesProps {
  readonly lines: readonly NamedLine[];
  readonly years: readonly number[];
  readonly year: number;
  readonly decimals: number;
}

const WIDTH = 200;
const HEIGHT = 92;

/** A small panel a region, all on one scale, so that heights can be compared across panels. */
export function SmallMultiples({ lines, years, year, decimals }: SmallMultiplesProps) {
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null));
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const x = (at: number): number => 6 + (at / Math.max(1, years.length - 1)) * (WIDTH - 12);
  const y = (value: number): number => HEIGHT - 8 - ((value - low) / span) * (HEIGHT - 16);
  return (
    <div className={css.grid}>
      {lines.map((line) => {
        const now = line.values[years.indexOf(year)] ?? null;
        return (
          <figure key={line.name} className={css.panel}>
            <figcaption>
              <b className={line.own ? css.own : undefined}>{line.name}</b>
              <span translate="no">{now === null ? '—' : formatNumber(now, decimals)}</span>
            </figcaption>
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={line.name}>
              <line x1={0} x2={WIDTH} y1={HEIGHT - 1} y2={HEIGHT - 1} stroke="var(--hair)" />
              {runs(line.values).map((run) => (
                <polyline
                  key={run[0]}
                  fill="none"
                  stroke={line.own ? 'var(--line)' : 'var(--line-2)'}
                  strokeWidth={2}
                  points={run.map((at) => `${x(at)},${y(line.values[at] ?? 0)}`).join(' ')}
                />
              ))}
              {now !== null && <circle cx={x(years.indexOf(year))} cy={y(now)} r={3.5} fill="var(--ink)" />}
            </svg>
            <p translate="no">
              <span>{years[0]}</span>
              <span>{years.at(-1)}</span>
            </p>
          </figure>
        );
      })}
    </div>
  );
}

/** Positions of consecutive values: a gap ends a run. */
function runs(values: readonly (number | null)[]): readonly (readonly number[])[] {
  const all: number[][] = [];
  values.forEach((value, at) => {
    if (value === null) return;
    const last = all.at(-1);
    if (last !== undefined && last.at(-1) === at - 1) last.push(at);
    else all.push([at]);
  });
  return all;
}
