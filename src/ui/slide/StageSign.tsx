import type { Reading } from '../../core/measures/reading.ts';
import { ReadingSign } from '../VerdictMark.tsx';
import css from './StageSign.module.css';

/** The sign of a change, as large as the words that it stands beside. */
export function StageSign({ reading }: { readonly reading: Reading }) {
  return (
    <span className={css.sign} aria-hidden="true">
      <ReadingSign reading={reading} />
    </span>
  );
}
