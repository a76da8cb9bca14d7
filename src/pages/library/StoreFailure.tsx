import { useState } from 'react';
import { overviewView } from '../../core/view/formatView.ts';
import type { LibraryView } from '../../core/view/view.ts';
import { openedFile } from '../../library/openedFiles.ts';
import type { StoreProblem } from '../../library/store/database.ts';
import { rebuildStore, refreshStored } from '../../library/storedList.ts';
import type { LibraryMessages } from '../../text/messages/library.ts';
import controls from '../../ui/controls.module.css';
import listPage from '../../ui/listPage.module.css';
import { ViewLink } from '../../ui/ViewLink.tsx';
import css from './LibraryPage.module.css';

interface StoreFailureProps {
  readonly problem: StoreProblem;
  readonly view: LibraryView;
  readonly words: LibraryMessages;
}

/** The store cannot be used: why, and the ways on. Nothing is deleted but on a person's second word. */
export function StoreFailure({ problem, view, words }: StoreFailureProps) {
  const isOpen = view.dataset !== null && openedFile(view.dataset) !== null;
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  return (
    <div className={listPage.empty} role="alert">
      <p>{words.failedTitle[problem]}</p>
      <p className={listPage.intro}>{words.failed[problem]}</p>
      <div className={listPage.buttons}>
        {problem === 'newer' ? (
          <button type="button" className={controls.primary} onClick={() => window.location.reload()}>
            {words.reload}
          </button>
        ) : (
          <button type="button" className={controls.primary} onClick={() => void refreshStored()}>
            {words.retry}
          </button>
        )}
        <ViewLink
          to={{ ...overviewView(view), dataset: isOpen ? view.dataset : null }}
          className={controls.button}
        >
          {words.goOn}
        </ViewLink>
        {problem === 'broken' && !asking && (
          <button type="button" className={controls.quiet} onClick={() => setAsking(true)}>
            {words.rebuild}
          </button>
        )}
      </div>
      {asking && (
        <div className={css.ask} role="group" aria-label={words.rebuildConfirm}>
          <p>{words.rebuildAsk}</p>
          <div className={listPage.buttons}>
            <button
              type="button"
              className={controls.button}
              onClick={() => void rebuildStore().then((done) => setFailed(!done))}
            >
              {words.rebuildConfirm}
            </button>
            <button type="button" className={controls.button} onClick={() => setAsking(false)}>
              {words.cancel}
            </button>
          </div>
          {failed && <p role="status">{words.rebuildFailed}</p>}
        </div>
      )}
    </div>
  );
}
