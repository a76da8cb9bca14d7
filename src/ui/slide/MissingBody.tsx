import type { MissingContent } from '../../core/deck/slideContent.ts';
import css from './MissingBody.module.css';
import { useSlideWords } from './useSlideWords.ts';

/** A slide whose data are gone says so and what can be done; the deck goes on. */
export function MissingBody({ content }: { readonly content: MissingContent }) {
  const { words } = useSlideWords();
  return (
    <>
      <p className={css.hint}>{words.missingHint[content.what]}</p>
      <div className={css.empty} aria-hidden="true" />
    </>
  );
}
