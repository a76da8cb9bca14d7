import { useState } from 'react';
import css from './ActionMenu.module.css';
import controls from './controls.module.css';

/** What became of an action, and what else would help. */
export interface Outcome {
  readonly text: string;
  readonly offer: { readonly text: string; readonly run: () => Promise<string> } | null;
}

/** What is said of an action, with what is offered beside it. */
export function OutcomeText({ said, failed }: { readonly said: string | Outcome; readonly failed: string }) {
  const [after, setAfter] = useState<{ readonly of: typeof said; readonly text: string } | null>(null);
  const { text, offer } = typeof said === 'string' ? { text: said, offer: null } : said;
  const take = async (run: () => Promise<string>): Promise<void> => {
    try {
      setAfter({ of: said, text: await run() });
    } catch {
      setAfter({ of: said, text: failed });
    }
  };
  return (
    <span aria-live="polite" className={css.said}>
      {after?.of === said ? after.text : text}
      {offer !== null && after?.of !== said && (
        <button type="button" className={controls.quiet} onClick={() => void take(offer.run)}>
          {offer.text}
        </button>
      )}
    </span>
  );
}
