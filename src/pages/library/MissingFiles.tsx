import type { CopiedEntry } from '../../library/store/catalogueCopy.ts';
import { forgetMissing } from '../../library/storedList.ts';
import { fileSize } from '../../text/fileSize.ts';
import type { LibraryMessages } from '../../text/messages/library.ts';
import controls from '../../ui/controls.module.css';
import { FileButton } from '../../ui/FileButton.tsx';
import listPage from '../../ui/listPage.module.css';
import css from './LibraryPage.module.css';

interface MissingFilesProps {
  readonly missing: readonly CopiedEntry[];
  readonly words: LibraryMessages;
  readonly onRestore: (file: File) => void;
}

/** What the browser cleared away, by name, until a person has seen it. */
export function MissingFiles({ missing, words, onRestore }: MissingFilesProps) {
  return (
    <section className={css.missing} aria-label={words.missingTitle(missing.length)}>
      <h2>{words.missingTitle(missing.length)}</h2>
      <p>{words.missingText}</p>
      <ul>
        {missing.map(({ id, title, fileName, bytes }) => (
          <li key={id}>
            <b>{title}</b>
            <span>
              {title !== fileName && `${words.fileName(fileName)} · `}
              <span translate="no">{fileSize(bytes)}</span>
            </span>
          </li>
        ))}
      </ul>
      <div className={listPage.buttons}>
        <FileButton
          className={controls.button}
          text={words.restore}
          accept=".tongbi,.zip"
          onFiles={([file]) => file !== undefined && onRestore(file)}
        />
        <button type="button" className={controls.quiet} onClick={() => void forgetMissing()}>
          {words.dismiss}
        </button>
      </div>
    </section>
  );
}
