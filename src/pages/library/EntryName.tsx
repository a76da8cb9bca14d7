import { useState } from 'react';
import type { StoredEntry } from '../../library/store/entry.ts';
import { renameStored } from '../../library/storedList.ts';
import type { LibraryMessages } from '../../text/messages/library.ts';
import controls from '../../ui/controls.module.css';
import css from './LibraryPage.module.css';

interface EntryNameProps {
  readonly entry: StoredEntry;
  readonly words: LibraryMessages;
  readonly onNotice: (text: string) => void;
  readonly onDone: () => void;
}

/** The field in which an entry gets another title; where another window was faster, what was typed stays in it. */
export function EntryName({ entry, words, onNotice, onDone }: EntryNameProps) {
  const [title, setTitle] = useState(entry.title);
  const rename = async (): Promise<void> => {
    const next = title.trim();
    if (next !== '' && next !== entry.title && (await renameStored(entry, next)) === null)
      return onNotice(words.changedElsewhere);
    onNotice('');
    onDone();
  };
  return (
    <form
      className={css.rename}
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
    >
      <input
        ref={(input) => input?.focus()}
        className={controls.field}
        aria-label={words.renameOf(entry.title)}
        value={title}
        maxLength={120}
        onChange={({ target }) => setTitle(target.value)}
        onKeyDown={({ key, nativeEvent }) => key === 'Escape' && !nativeEvent.isComposing && onDone()}
      />
      <button type="submit" className={controls.quiet}>
        {words.save}
      </button>
      <button type="button" className={controls.quiet} onClick={onDone}>
        {words.cancel}
      </button>
    </form>
  );
}
