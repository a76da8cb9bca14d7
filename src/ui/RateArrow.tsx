import type { Reading } from '../core/measures/reading.ts';

export const ARROW_WIDTH = 280;
const MARGIN = 12;

/** Where the axis of rates ends: a round number that most of the rates lie within. */
export function arrowLimit(rates: readonly number[]): number {
  const sizes = rates.map(Math.abs).sort((a, b) => a - b);
  const most = sizes[Math.floor(sizes.length * 0.9)] ?? 0;
  return [5, 10, 20, 40, 60, 100].find((limit) => most <= limit) ?? 200;
}

export function arrowPlace(rate: number, limit: number): number {
  const share = Math.max(-1, Math.min(1, rate / limit));
  return ARROW_WIDTH / 2 + share * (ARROW_WIDTH / 2 - MARGIN);
}

/** From A, on the middle line, to B by the rate of change; beyond the axis it is cut with two strokes. */
export function RateArrow({ reading, limit }: { readonly reading: Reading; readonly limit: number }) {
  const { rate, verdict } = reading;
  if (rate === null || rate === 0) return null;
  const from = ARROW_WIDTH / 2;
  const to = arrowPlace(rate, limit);
  const forward = rate > 0 ? 1 : -1;
  const isCut = Math.abs(rate) > limit;
  const cut = from + forward * (ARROW_WIDTH / 4);
  return (
    <svg
      className={verdict}
      width={ARROW_WIDTH}
      height={20}
      viewBox={`0 0 ${ARROW_WIDTH} 20`}
      aria-hidden="true"
    >
      <line x1={from} x2={to} y1={10} y2={10} stroke="currentColor" strokeWidth={2.5} />
      <path d={`M${to + forward * 3} 10l${-forward * 10} -5v10z`} fill="currentColor" />
      {isCut && (
        <g>
          <line x1={cut - 2} x2={cut + 6} y1={16} y2={4} stroke="var(--paper)" strokeWidth={5} />
          <path
            d={`M${cut - 5} 16l6 -12M${cut + 2} 16l6 -12`}
            stroke="currentColor"
            strokeWidth={1.5}
            fill="none"
          />
        </g>
      )}
      <circle cx={from} cy={10} r={4} fill="var(--paper)" stroke="currentColor" strokeWidth={1.8} />
    </svg>
  );
}
