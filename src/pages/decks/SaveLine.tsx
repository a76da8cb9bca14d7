import type { DeckSave } from '../../library/heldDecks.ts';
import { saveAgain } from '../../library/keepDecks.ts';
import type { DecksMessages } from '../../text/messages/decks.ts';
import controls from '../../ui/controls.module.css';
import listPage from '../../ui/listPage.module.css';
import css from './DeckEditor.module.css';

interface SaveLineProps {
  readonly id: string;
  readonly save: DeckSave;
  readonly words: DecksMessages;
}

/** Whether what was changed is kept. */
export function SaveState({ save, words }: Omit<SaveLineProps, 'id'>) {
  const text = save === 'saved' ? words.saved : save === 'saving' ? words.saving : words.notSaved;
  return (
    <span className={css.save} data-save={save === 'saved' || save === 'saving' ? save : 'failed'}>
      {text}
    </span>
  );
}

/** Why it is not kept, and another try. */
export function SaveProblem({ id, save, words }: SaveLineProps) {
  if (save === 'saved' || save === 'saving') return null;
  return (
    <p role="alert" className={listPage.warning}>
      {words.failed[save]}{' '}
      {save !== 'newer' && save !== 'unavailable' && (
        <button type="button" className={controls.quiet} onClick={() => void saveAgain(id)}>
          {words.again}
        </button>
      )}
    </p>
  );
}
