import { useText } from '../ui/Language.tsx';
import css from './YearStepper.module.css';

interface YearStepperProps {
  readonly years: readonly number[];
  readonly year: number;
  readonly onYear: (year: number) => void;
}

/** This year against the year before; the steps stop at the dataset's ends. */
export function YearStepper({ years, year, onYear }: YearStepperProps) {
  const { shell } = useText();
  const first = years[0] ?? year;
  const last = years.at(-1) ?? year;
  return (
    <div className={css.stepper} role="group" aria-label={shell.year}>
      <button
        type="button"
        aria-label={shell.previousYear}
        disabled={year <= first}
        onClick={() => onYear(year - 1)}
      >
        ‹
      </button>
      <span aria-live="polite" translate="no">
        <b>{shell.yearShort(year)}</b> {shell.than}{' '}
        <u>
          {shell.yearShort(year - 1)}
          {year - 1 < first && <i className={css.missing}>{shell.missingYear}</i>}
        </u>
      </span>
      <button
        type="button"
        aria-label={shell.nextYear}
        disabled={year >= last}
        onClick={() => onYear(year + 1)}
      >
        ›
      </button>
    </div>
  );
}
