import type { Reading, Verdict } from '../core/measures/reading.ts';
import { verdictWord } from '../text/verdictText.ts';
import { useLanguage } from './Language.tsx';
import css from './VerdictMark.module.css';

/** The arrow of the number and the word of the verdict; the colour says it a third time. */
export function VerdictMark({ reading }: { readonly reading: Reading }) {
  const language = useLanguage();
  const { verdict } = reading;
  const strong = verdict === 'better' || verdict === 'worse';
  return (
    <span className={`${css.mark} ${verdict}`}>
      <ChangeSign verdict={verdict} difference={reading.difference} />
      <span className={strong ? undefined : css.quiet}>{verdictWord(verdict, language)}</span>
    </span>
  );
}

/** Arrow up or down, two bars for no change, a hatched square where nothing can be compared. */
export function ChangeSign({
  verdict,
  difference,
}: {
  readonly verdict: Verdict;
  readonly difference: number | null;
}) {
  if (verdict === 'notComparable') return <span className={css.hatch} aria-hidden="true" />;
  const path =
    difference === null || difference === 0 || verdict === 'flat'
      ? 'M2 4.5h9M2 8.5h9'
      : difference > 0
        ? 'M6.5 11.5V2M2.5 6l4-4 4 4'
        : 'M6.5 1.5V11M2.5 7l4 4 4-4';
  return (
    <svg className={css.icon} width="13" height="13" viewBox="0 0 13 13" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
