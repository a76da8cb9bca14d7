import type { Reading, TargetReading } from '../../core/measures/reading.ts';
import { formatLimit } from '../../text/format.ts';
import { targetGap } from '../../text/targetGap.ts';
import { useText } from '../../ui/Language.tsx';
import css from './TargetBar.module.css';

const WIDTH = 48;
const TICK = 30;

/** The value against its target: all ticks in one column, the side that is good is tinted, so that reaching it is seen. */
export function TargetBar({
  reading,
  target,
}: {
  readonly reading: Reading;
  readonly target: TargetReading;
}) {
  const { overview } = useText();
  if (typeof reading.value !== 'number') return null;
  const { value, bound } = target.target;
  const share = value === 0 ? 1 : reading.value / value;
  const length = Math.max(2, Math.min(WIDTH, share * TICK));
  return (
    <span className={css.target}>
      <svg width={WIDTH} height={14} viewBox={`0 0 ${WIDTH} 14`} aria-hidden="true">
        <rect
          x={bound === 'atLeast' ? TICK : 0}
          y={1}
          width={bound === 'atLeast' ? WIDTH - TICK : TICK}
          height={12}
          fill="var(--range)"
        />
        <rect x={0} y={5} width={length} height={4} fill="var(--line-2)" />
        <line x1={TICK} x2={TICK} y1={0} y2={14} stroke="var(--ink)" strokeWidth={2} />
      </svg>
      <span translate="no">{formatLimit(value, bound)}</span>
      <span className={target.reached ? css.reached : css.missed}>
        {targetGap(target, reading.indicator.decimals, overview)}
      </span>
    </span>
  );
}
