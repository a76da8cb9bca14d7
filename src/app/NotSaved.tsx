import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { libraryView } from '../core/view/formatView.ts';
import type { View } from '../core/view/view.ts';
import { downloadFile, safeFileName } from '../export/download.ts';
import { keepFile } from '../library/keepFile.ts';
import { type OpenedFile, openedFile, setSaveState } from '../library/openedFiles.ts';
import { datasetQuery } from '../library/queries.ts';
import { whileUnfinished } from '../library/unfinished.ts';
import type { KeepingMessages } from '../text/messages/keeping.ts';
import controls from '../ui/controls.module.css';
import { ViewLink } from '../ui/ViewLink.tsx';
import { go } from '../ui/viewState.ts';
import css from './StoreNotices.module.css';

interface NotSavedProps {
  readonly opened: OpenedFile;
  readonly view: View;
  readonly words: KeepingMessages;
}

/** A file that is shown and could not be kept: why, and what can be done so that it is not lost. */
export function NotSaved({ opened, view, words }: NotSavedProps) {
  const client = useQueryClient();
  const [backup, setBackup] = useState<'idle' | 'making' | 'made' | 'failed'>('idle');
  const { save } = opened;
  if (save === 'saving' || save === 'saved' || save === 'deleted') return null;
  const again = async (): Promise<void> => {
    setSaveState(opened.id, 'saving');
    const id = await whileUnfinished(opened.file.name, keepFile(opened));
    if (id === opened.id) return;
    client.setQueryData(datasetQuery(id).queryKey, openedFile(id)?.dataset ?? null);
    go({ ...view, dataset: id }, 'replace');
  };
  const backUp = async (): Promise<void> => {
    setBackup('making');
    const { makeBackup } = await import('../library/backup/makeBackup.ts');
    const made = await makeBackup({ onProgress: () => undefined, signal: new AbortController().signal });
    setBackup(made.ok ? 'made' : 'failed');
    if (!made.ok) return;
    const date = new Date().toLocaleDateString('sv-SE');
    downloadFile(made.value.file, safeFileName(words.backupName(date), 'tongbi'));
  };
  return (
    <div role="alert" className={css.notice}>
      <span>{words.notSaved[save]}</span>
      {save !== 'newer' && (
        <button type="button" className={controls.quiet} onClick={() => void again()}>
          {words.again}
        </button>
      )}
      <button
        type="button"
        className={controls.quiet}
        disabled={backup === 'making'}
        onClick={() => void backUp()}
      >
        {backup === 'making' ? words.backingUp : words.backup}
      </button>
      <ViewLink to={libraryView(view)} className={controls.quiet}>
        {words.toFiles}
      </ViewLink>
      {backup === 'made' && <span>{words.backedUp}</span>}
      {backup === 'failed' && <span>{words.backupFailed}</span>}
    </div>
  );
}
