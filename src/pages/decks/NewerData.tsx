import { useSyncExternalStore } from 'react';
import { type Deck, datasetsOf } from '../../core/deck/deck.ts';
import type { DeckEdit } from '../../core/deck/editDeck.ts';
import { newerVersion } from '../../library/newerVersion.ts';
import { onStoredList, storedList } from '../../library/storedList.ts';
import type { DecksMessages } from '../../text/messages/decks.ts';
import controls from '../../ui/controls.module.css';
import css from './DeckEditor.module.css';

interface NewerDataProps {
  readonly deck: Deck;
  readonly words: DecksMessages;
  readonly onEdit: (edit: DeckEdit, said: string) => void;
}

/** The files of a deck of which a newer version is kept, which the deck takes only on a person's word. */
export function NewerData({ deck, words, onEdit }: NewerDataProps) {
  const list = useSyncExternalStore(onStoredList, storedList);
  if (list.kind !== 'known') return null;
  return datasetsOf(deck).map((id) => {
    const found = newerVersion(list.entries, id);
    if (found === null) return null;
    const { used, newest } = found;
    return (
      <p key={used.id} className={css.hint}>
        {words.newerData(used.fileName, used.version, newest.version)}{' '}
        <button
          type="button"
          className={controls.quiet}
          onClick={() =>
            onEdit(
              { kind: 'data', from: used.id, to: newest.id },
              words.newerDataTaken(newest.fileName, newest.version),
            )
          }
        >
          {words.takeNewerData}
        </button>
      </p>
    );
  });
}
