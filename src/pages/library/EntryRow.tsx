import { useState } from 'react';
import { compareView, overviewView } from '../../core/view/formatView.ts';
import type { LibraryView } from '../../core/view/view.ts';
import { downloadFile } from '../../export/download.ts';
import type { StoredEntry } from '../../library/store/entry.ts';
import { renameStored, storedFile } from '../../library/storedList.ts';
import { fileSize } from '../../text/fileSize.ts';
import type { LibraryMessages } from '../../text/messages/library.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage } from '../../ui/Language.tsx';
import { ViewLink } from '../../ui/ViewLink.tsx';
import css from './LibraryPage.module.css';

interface EntryRowProps {
  readonly entry: StoredEntry;
  readonly view: LibraryView;
  readonly words: LibraryMessages;
  readonly onDelete: () => void;
  readonly onNotice: (text: string) => void;
}

/** One kept file, opened by its name. */
export function EntryRow({ entry, view, words, onDelete, onNotice }: EntryRowProps) {
  const language = useLanguage();
  const [title, setTitle] = useState<string | null>(null);
  const scope = { ...view, dataset: entry.id, region: null, year: null, aggregations: {} };
  const rename = async (): Promise<void> => {
    const next = (title ?? '').trim();
    setTitle(null);
    if (next === '' || next === entry.title) return;
    onNotice((await renameStored(entry, next)) === null ? words.changedElsewhere : '');
  };
  const download = async (): Promise<void> => {
    const file = await storedFile(entry.id);
    if (file === null) onNotice(words.gone);
    else downloadFile(file, entry.fileName);
  };
  const details = [
    entry.version > 1 ? words.version(entry.version) : '',
    entry.title === entry.fileName ? '' : words.fileName(entry.fileName),
  ].filter(Boolean);
  return (
    <tr>
      <th scope="row">
        {title === null ? (
          <ViewLink to={overviewView(scope)}>{entry.title}</ViewLink>
        ) : (
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
              onKeyDown={({ key, nativeEvent }) =>
                key === 'Escape' && !nativeEvent.isComposing && setTitle(null)
              }
            />
            <button type="submit" className={controls.quiet}>
              {words.save}
            </button>
            <button type="button" className={controls.quiet} onClick={() => setTitle(null)}>
              {words.cancel}
            </button>
          </form>
        )}
        {details.length > 0 && <small>{details.join(' · ')}</small>}
      </th>
      <td>{words.content(entry.regions, entry.indicators)}</td>
      <td translate="no">
        {entry.firstYear === entry.lastYear ? entry.firstYear : `${entry.firstYear}–${entry.lastYear}`}
      </td>
      <td translate="no">{fileSize(entry.bytes)}</td>
      <td data-label={words.columns.findings}>
        {entry.attention === 0 ? words.noFindings : entry.attention}
      </td>
      <td translate="no">
        <time dateTime={new Date(entry.openedAt).toISOString()}>
          {new Date(entry.openedAt).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', {
            dateStyle: 'medium',
            timeStyle: 'short',
          })}
        </time>
      </td>
      <td className={css.actions}>
        <ViewLink
          to={compareView(view, { dataset: entry.id, region: null, year: null })}
          className={controls.quiet}
        >
          {words.compare}
        </ViewLink>
        <button type="button" className={controls.quiet} onClick={() => setTitle(entry.title)}>
          {words.rename}
        </button>
        <button type="button" className={controls.quiet} onClick={() => void download()}>
          {words.download}
        </button>
        <button
          type="button"
          className={controls.quiet}
          aria-label={words.deleteOf(entry.title)}
          onClick={onDelete}
        >
          {words.delete}
        </button>
      </td>
    </tr>
  );
}
