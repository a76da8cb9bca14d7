import { changeSign } from '../core/measures/changeSign.ts';
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
    <span className={`${css.mark} ${isPlaces(reading) ? css.wordOnly : ''} ${verdict}`}>
      <ReadingSign reading={reading} />
      <span className={strong ? undefined : css.quiet}>{verdictWord(verdict, language)}</span>
    </span>
  );
}

/** The sign of a reading's change; none beside 前进4位, whose word says the way and whose number falls. */
export function ReadingSign({ reading }: { readonly reading: Reading }) {
  if (isPlaces(reading)) return null;
  return <ChangeSign verdict={reading.verdict} difference={changeSign(reading)} />;
}

function isPlaces({ changeIn, difference }: Reading): boolean {
  return changeIn === 'places' && difference !== 0;
}

/** Arrow up or down, two bars for no change, a hatched square where nothing can be compared. */
function ChangeSign({
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
