import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { decksView } from '../../core/view/formatView.ts';
import type { LibraryView } from '../../core/view/view.ts';
import { onBackup, takeBackup } from '../../library/broughtBackup.ts';
import { decksQuery } from '../../library/decks.ts';
import type { StoredEntry } from '../../library/store/entry.ts';
import { deleteStored, onStoredList, storedList } from '../../library/storedList.ts';
import { libraryMessages } from '../../text/messages/library.ts';
import controls from '../../ui/controls.module.css';
import { FileButton } from '../../ui/FileButton.tsx';
import { useLanguage, useText } from '../../ui/Language.tsx';
import listPage from '../../ui/listPage.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { ViewLink } from '../../ui/ViewLink.tsx';
import { go } from '../../ui/viewState.ts';
import { BackupPanel } from './BackupPanel.tsx';
import { FileTable } from './FileTable.tsx';
import { fileGroups } from './fileGroups.ts';
import css from './LibraryPage.module.css';
import { MissingFiles } from './MissingFiles.tsx';
import { StorageLine } from './StorageLine.tsx';
import { StoreFailure } from './StoreFailure.tsx';
import { useBackup } from './useBackup.ts';

/** The files kept in this browser: found, opened, renamed, compared by version, taken back as they were, deleted with undo, backed up and restored. */
export function LibraryPage({ view }: { readonly view: LibraryView }) {
  const language = useLanguage();
  const { shell } = useText();
  const words = libraryMessages(language);
  const list = useSyncExternalStore(onStoredList, storedList);
  const [deleted, setDeleted] = useState<StoredEntry | null>(null);
  const [notice, setNotice] = useState('');
  const { data: decks } = useQuery(decksQuery());
  const backup = useBackup();
  usePageTitle(words.title);
  const { check } = backup;
  useEffect(() => {
    const take = (): void => {
      const file = takeBackup();
      if (file !== null) void check(file);
    };
    take();
    return onBackup(take);
  }, [check]);
  const remove = async (entry: StoredEntry): Promise<void> => {
    const gone = await deleteStored(entry, Date.now());
    setDeleted(gone);
    setNotice(gone === null ? words.changedElsewhere : '');
  };
  const takeBack = async (): Promise<void> => {
    if (deleted !== null) await deleteStored(deleted, null);
    setDeleted(null);
  };
  const entries = list.kind === 'known' ? list.entries : [];
  const groups = fileGroups(entries, view.search ?? '');
  return (
    <article className={listPage.page}>
      <header className={listPage.head}>
        <div>
          <h1 className={listPage.title}>{words.title}</h1>
          <p className={listPage.intro}>{words.intro}</p>
        </div>
        <div className={listPage.buttons}>
          <ViewLink to={decksView(view)} className={controls.quiet}>
            {words.decks}
          </ViewLink>
          {(entries.length > 0 || (decks?.decks.length ?? 0) > 0) && (
            <button
              type="button"
              className={controls.button}
              onClick={() => void backup.make(words.backupName)}
            >
              {words.backup}
            </button>
          )}
          {list.kind === 'known' && (
            <FileButton
              className={controls.button}
              text={words.restore}
              accept=".tongbi,.zip"
              onFiles={([file]) => file !== undefined && void backup.check(file)}
            />
          )}
        </div>
      </header>
      <div role="status">
        {notice !== '' && <p className={listPage.notice}>{notice}</p>}
        {deleted !== null && (
          <p className={listPage.notice}>
            {words.deleted(deleted.title)}{' '}
            <button type="button" className={controls.quiet} onClick={() => void takeBack()}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      <BackupPanel workflow={backup} words={words} />
      {list.kind === 'unknown' && <Skeleton label={shell.loading} />}
      {list.kind === 'failed' && <StoreFailure problem={list.problem} view={view} words={words} />}
      {list.kind === 'known' && list.missing.length > 0 && (
        <MissingFiles missing={list.missing} words={words} onRestore={(file) => void backup.check(file)} />
      )}
      {list.kind === 'known' && entries.length === 0 && (
        <div className={listPage.empty}>
          <p>{words.empty}</p>
          <p className={listPage.intro}>{words.emptyHint}</p>
        </div>
      )}
      {entries.length > 0 && (
        <>
          <label className={css.search}>
            {words.search}
            <input
              className={controls.field}
              type="search"
              value={view.search ?? ''}
              onChange={({ target }) => go({ ...view, search: target.value || null }, 'replace')}
            />
            <span>{words.count(groups.length)}</span>
          </label>
          {groups.length === 0 ? (
            <div className={listPage.empty}>
              <p>{words.emptySearch(view.search ?? '')}</p>
              <button
                type="button"
                className={controls.button}
                onClick={() => go({ ...view, search: null }, 'replace')}
              >
                {words.clearSearch}
              </button>
            </div>
          ) : (
            <FileTable
              groups={groups}
              view={view}
              words={words}
              onDelete={(entry) => void remove(entry)}
              onNotice={setNotice}
            />
          )}
        </>
      )}
      {list.kind === 'known' && <StorageLine of={entries.map(({ id }) => id).join(' ')} words={words} />}
    </article>
  );
}
