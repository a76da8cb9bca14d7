import { useState } from 'react';
import type { CompareView } from '../../core/view/view.ts';
import { isBuiltIn } from '../../library/catalogue.ts';
import { handOutMessages } from '../../text/messages/handout.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage } from '../../ui/Language.tsx';
import { linkAction } from '../../ui/linkAction.ts';
import { type Outcome, OutcomeText } from '../../ui/Outcome.tsx';
import { offlineAction } from '../../ui/offlineAction.ts';

/** The comparison for others: its address, which says so where only this browser has a side, or an offline file. */
export function CompareLink({ view }: { readonly view: CompareView }) {
  const words = handOutMessages(useLanguage());
  const [said, setSaid] = useState<string | Outcome>('');
  const sides = [view.a.dataset ?? view.dataset, view.b.dataset ?? view.dataset];
  const { text, run } = linkAction({ view, onlyHere: !sides.every(isBuiltIn) }, words);
  const offline = offlineAction(view, words);
  return (
    <>
      <OutcomeText said={said} failed={words.failed} />
      <button type="button" className={controls.quiet} onClick={async () => setSaid(await run())}>
        {text}
      </button>
      <button type="button" className={controls.quiet} onClick={() => void offline.run()}>
        {offline.text}
      </button>
    </>
  );
}
