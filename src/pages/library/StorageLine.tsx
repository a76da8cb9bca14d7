import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { onOpenedFiles, openedFiles } from '../../library/openedFiles.ts';
import { askPersistence, storageState } from '../../library/storageState.ts';
import { fileSize } from '../../text/fileSize.ts';
import type { LibraryMessages } from '../../text/messages/library.ts';
import controls from '../../ui/controls.module.css';
import css from './LibraryPage.module.css';

const KEY = ['storage'] as const;

/** How safely and in how much room the browser keeps the files, as it says itself; `of` changes with what is kept. */
export function StorageLine({ of, words }: { readonly of: string; readonly words: LibraryMessages }) {
  const client = useQueryClient();
  const files = useSyncExternalStore(onOpenedFiles, openedFiles);
  // what the browser says of its room is an estimate: a write that failed is certain
  const full = files.some(({ save }) => save === 'quota');
  const { data } = useQuery({ queryKey: [...KEY, of], queryFn: storageState, staleTime: 0 });
  if (data === undefined || data === null) return null;
  const ask = async (): Promise<void> => {
    await askPersistence('again');
    await client.invalidateQueries({ queryKey: KEY });
  };
  return (
    <div className={css.storage}>
      {full && (
        <p className={css.low} role="status">
          {words.full}
        </p>
      )}
      {data.low && !full && (
        <p className={css.low} role="status">
          {words.low(fileSize(data.free))}
        </p>
      )}
      <p>
        {data.persisted ? words.persisted : words.notPersisted}{' '}
        {words.usage(fileSize(data.used), fileSize(data.free))}{' '}
        {!data.persisted && (
          <button type="button" className={controls.quiet} onClick={() => void ask()}>
            {words.persist}
          </button>
        )}
      </p>
    </div>
  );
}
