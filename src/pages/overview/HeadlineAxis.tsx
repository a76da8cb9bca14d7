import { useText } from '../../ui/Language.tsx';
import { SampleBadge } from '../../ui/SampleBadge.tsx';
import css from './HeadlineAxis.module.css';

interface HeadlineAxisProps {
  readonly years: readonly number[];
  /** The year shown: bold, in its place. */
  readonly year: number;
  readonly sample: boolean;
}

/** So near to an end, as a share of the axis, the shown year stands in for the year of that end. */
const NEAR = 0.2;

/** The first and the last year under a headline's line, and the year shown. */
export function HeadlineAxis({ years, year, sample }: HeadlineAxisProps) {
  const { overview } = useText();
  const [first = year] = years;
  const last = years.at(-1) ?? year;
  const share = last === first ? 1 : (year - first) / (last - first);
  const inside = share > 0 && share < 1;
  const leftHidden = inside && share < NEAR;
  const rightHidden = inside && share > 1 - NEAR;
  return (
    <span className={`${css.axis} ${sample ? css.sample : ''}`} translate="no">
      <span className={share === 0 ? css.now : undefined}>
        {years.length < 2 ? overview.noEarlier : leftHidden ? '' : first}
      </span>
      {inside ? (
        <span
          className={`${css.now} ${css.inside}`}
          style={{ left: `clamp(16px, ${share * 100}%, 100% - 16px)` }}
        >
          {year}
        </span>
      ) : (
        sample && <SampleBadge />
      )}
      <span className={share === 1 ? css.now : undefined}>{rightHidden ? '' : last}</span>
    </span>
  );
}
