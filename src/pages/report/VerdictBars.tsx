import { VERDICTS, type Verdict } from '../../core/measures/reading.ts';
import { verdictWord } from '../../text/verdictText.ts';
import { useLanguage } from '../../ui/Language.tsx';
import css from './VerdictBars.module.css';

/** How many rows have each verdict: a bar of that length with its word and count over it, so that it is read without colours too. */
export function VerdictBars({ counts }: { readonly counts: Record<Verdict, number> }) {
  const language = useLanguage();
  return (
    <ul className={css.bars}>
      {VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => (
        <li
          key={verdict}
          className={`${verdict} ${css[verdict] ?? ''}`}
          style={{ flexGrow: counts[verdict] }}
        >
          <span>
            {verdictWord(verdict, language)} <b translate="no">{counts[verdict]}</b>
          </span>
          <i aria-hidden="true" />
        </li>
      ))}
    </ul>
  );
}
