import { useState } from 'react';
import type { CompareView } from '../../core/view/view.ts';
import { isBuiltIn } from '../../library/catalogue.ts';
import { handOutMessages } from '../../text/messages/handout.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage } from '../../ui/Language.tsx';
import { linkAction } from '../../ui/linkAction.ts';
import { type Outcome, OutcomeText } from '../../ui/Outcome.tsx';
import { useOfflineOffer } from '../../ui/offlineOffer.ts';

/** Copies the address of the comparison; with a side that only this browser has, says so. */
export function CompareLink({ view }: { readonly view: CompareView }) {
  const words = handOutMessages(useLanguage());
  const onOffline = useOfflineOffer();
  const [said, setSaid] = useState<string | Outcome>('');
  const sides = [view.a.dataset ?? view.dataset, view.b.dataset ?? view.dataset];
  const { text, run } = linkAction({ view, onlyHere: !sides.every(isBuiltIn), onOffline }, words);
  return (
    <>
      <OutcomeText said={said} failed={words.failed} />
      <button type="button" className={controls.quiet} onClick={async () => setSaid(await run())}>
        {text}
      </button>
    </>
  );
}
