import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LibraryView } from '../../core/view/view.ts';
import { storageState } from '../../library/storageState.ts';
import type { StoredEntry } from '../../library/store/entry.ts';
import { deleteStored, onStoredList, refreshStored, storedList } from '../../library/storedList.ts';
import { fileSize } from '../../text/fileSize.ts';
import { libraryMessages } from '../../text/messages/library.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { go } from '../../ui/viewState.ts';
import { EntryRow } from './EntryRow.tsx';
import css from './LibraryPage.module.css';

/** The files kept in this browser: found, opened, renamed, taken back as they were, deleted with undo. */
export function LibraryPage({ view }: { readonly view: LibraryView }) {
  const language = useLanguage();
  const { shell } = useText();
  const words = libraryMessages(language);
  const list = useSyncExternalStore(onStoredList, storedList);
  const [deleted, setDeleted] = useState<StoredEntry | null>(null);
  const [notice, setNotice] = useState('');
  useEffect(() => {
    document.title = shell.pageTitle(words.title);
  }, [shell, words]);
  const remove = async (entry: StoredEntry): Promise<void> => {
    const gone = await deleteStored(entry, Date.now());
    setDeleted(gone);
    setNotice(gone === null ? words.changedElsewhere : '');
  };
  const takeBack = async (): Promise<void> => {
    if (deleted !== null) await deleteStored(deleted, null);
    setDeleted(null);
  };
  const wanted = (view.search ?? '').trim().toLowerCase();
  const entries =
    list.kind === 'known'
      ? list.entries.filter(({ title, fileName }) => `${title}\n${fileName}`.toLowerCase().includes(wanted))
      : [];
  return (
    <article className={css.page}>
      <h1 className={css.title}>{words.title}</h1>
      <p className={css.intro}>{words.intro}</p>
      <div role="status">
        {notice !== '' && <p className={css.notice}>{notice}</p>}
        {deleted !== null && (
          <p className={css.notice}>
            {words.deleted(deleted.title)}{' '}
            <button type="button" className={controls.quiet} onClick={() => void takeBack()}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      {list.kind === 'unknown' && <Skeleton label={shell.loading} />}
      {list.kind === 'failed' && (
        <div className={css.empty} role="alert">
          <p>{words.failed[list.problem]}</p>
          <button type="button" className={controls.button} onClick={() => void refreshStored()}>
            {words.retry}
          </button>
        </div>
      )}
      {list.kind === 'known' && list.entries.length === 0 && (
        <div className={css.empty}>
          <p>{words.empty}</p>
          <p className={css.intro}>{words.emptyHint}</p>
        </div>
      )}
      {list.kind === 'known' && list.entries.length > 0 && (
        <>
          <label className={css.search}>
            {words.search}
            <input
              className={controls.field}
              type="search"
              value={view.search ?? ''}
              onChange={({ target }) => go({ ...view, search: target.value || null }, 'replace')}
            />
            <span>{words.count(entries.length)}</span>
          </label>
          {entries.length === 0 ? (
            <p className={css.empty}>{words.emptySearch(view.search ?? '')}</p>
          ) : (
            <div className={css.scroll} role="region" tabIndex={0} aria-label={words.title}>
              <table className={css.table}>
                <thead>
                  <tr>
                    {Object.entries(words.columns).map(([key, text]) => (
                      <th key={key} scope="col">
                        {text}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {entries.map((entry) => (
                    <EntryRow
                      key={entry.id}
                      entry={entry}
                      view={view}
                      words={words}
                      onDelete={() => void remove(entry)}
                      onNotice={setNotice}
                    />
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <StorageLine />
        </>
      )}
    </article>
  );
}

function StorageLine() {
  const words = libraryMessages(useLanguage());
  const { data } = useQuery({ queryKey: ['storage'], queryFn: storageState, staleTime: 0 });
  if (data === undefined || data === null) return null;
  return (
    <p className={css.storage}>
      {data.persisted ? words.persisted : words.notPersisted}{' '}
      {words.usage(fileSize(data.used), fileSize(data.free))}
    </p>
  );
}
