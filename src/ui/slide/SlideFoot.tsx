import { useText } from '../Language.tsx';
import css from './SlideFace.module.css';
import { useSlideWords } from './useSlideWords.ts';

interface SlideFootProps {
  readonly source: string;
  readonly sample: boolean;
  readonly number: number;
  readonly total: number;
}

/** The source, the mark of invented numbers, the page, and how far the deck has come. */
export function SlideFoot({ source, sample, number, total }: SlideFootProps) {
  const { shell } = useText();
  const { words } = useSlideWords();
  const long = source.length > LONG;
  return (
    <>
      <footer className={css.foot}>
        <span className={`${css.source} ${long ? css.long : ''}`} translate="no">
          {source}
        </span>
        {sample && <span className={css.sample}>{shell.sample}</span>}
        <span className={css.number} translate="no">
          <span aria-hidden="true">
            {number} / {total}
          </span>
          <span className="hidden-text">{words.pageOf(number, total)}</span>
        </span>
      </footer>
      <div className={css.progress} aria-hidden="true">
        <i style={{ width: `${(number / Math.max(1, total)) * 100}%` }} />
      </div>
    </>
  );
}

/** Letters from which on the source line is set smaller, in up to three lines. */
const LONG = 110;
