import type { Verdict } from '../core/measures/reading.ts';
import type { View } from '../core/view/view.ts';
import type { Phrase } from '../text/sentence.ts';
import { NameText } from './IndicatorName.tsx';
import css from './Phrases.module.css';
import { ViewLink } from './ViewLink.tsx';

interface PhrasesProps {
  readonly phrases: readonly Phrase[];
  /** Where a counted verdict leads; without it the counts are plain words. */
  readonly linkTo?: (verdict: Verdict) => View;
  readonly current?: Verdict | null;
}

/** A sentence made by rule, its verdicts in their colours. Lines break after punctuation only, never inside a clause. */
export function Phrases({ phrases, linkTo, current = null }: PhrasesProps) {
  return (
    <>
      {phrases.map((phrase, at) => {
        const key = `${at}${phrase.text}`;
        if (phrase.verdict !== undefined && linkTo !== undefined) {
          return (
            <ViewLink
              key={key}
              stay
              to={linkTo(phrase.verdict)}
              className={`${css.link} ${phrase.text.length <= 14 ? css.keep : ''} ${phrase.tone}`}
              aria-current={phrase.verdict === current}
            >
              {phrase.text}
            </ViewLink>
          );
        }
        const tone = phrase.tone === 'plain' ? '' : phrase.tone;
        return (
          <span key={key} className={tone}>
            {clauses(phrase.text).map((clause) => (
              <span key={clause} className={clause.length <= 20 ? css.keep : undefined}>
                <NameText text={clause} />
              </span>
            ))}
          </span>
        );
      })}
    </>
  );
}

function clauses(text: string): readonly string[] {
  return text.split(/(?<=[，、；。,;]\s?)/);
}
