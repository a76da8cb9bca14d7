import { Fragment } from 'react';
import { isSameFilter, type RowFilter } from '../core/view/rowFilter.ts';
import type { View } from '../core/view/view.ts';
import type { Phrase } from '../text/phrase.ts';
import { NameText } from './IndicatorName.tsx';
import css from './Phrases.module.css';
import { ViewLink } from './ViewLink.tsx';

const LONGEST_KEPT = 20;

interface PhrasesProps {
  readonly phrases: readonly Phrase[];
  /** Where a count leads; without it the counts are plain words. */
  readonly linkTo?: (filter: RowFilter) => View;
  readonly current?: RowFilter;
}

/** A sentence made by rule, its verdicts in their colours. Lines break after punctuation only, never inside a clause. */
export function Phrases({ phrases, linkTo, current }: PhrasesProps) {
  return (
    <>
      {phrases.map((phrase, at) => {
        const key = `${at}${phrase.text}`;
        const filter = filterOf(phrase);
        if (filter !== null && linkTo !== undefined) {
          return (
            <ViewLink
              key={key}
              stay
              to={linkTo(filter)}
              className={`${css.link} ${phrase.tone}`}
              aria-current={current !== undefined && isSameFilter(filter, current)}
            >
              <Clauses text={phrase.text} />
            </ViewLink>
          );
        }
        const tone = phrase.tone === 'plain' ? '' : phrase.tone;
        return (
          <span key={key} className={tone}>
            <Clauses text={phrase.text} />
          </span>
        );
      })}
    </>
  );
}

function filterOf({ verdict, move }: Phrase): RowFilter | null {
  return verdict === undefined && move === undefined
    ? null
    : { verdict: verdict ?? null, move: move ?? null };
}

function Clauses({ text }: { readonly text: string }) {
  return clauses(text).map(({ text: clause, space }) => (
    <Fragment key={clause}>
      <span className={clause.length <= LONGEST_KEPT ? css.keep : undefined}>
        <NameText text={clause} />
      </span>
      {space}
    </Fragment>
  ));
}

/** Cut after punctuation; the space stays outside, where a line may break. */
function clauses(text: string): readonly { readonly text: string; readonly space: string }[] {
  return text.split(/(?<=[，、；：。,;:]\s?)/).map((clause) => {
    const kept = clause.trimEnd();
    return { text: kept, space: clause.slice(kept.length) };
  });
}
