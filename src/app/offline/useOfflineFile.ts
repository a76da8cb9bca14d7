import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { PresentView } from '../../core/view/view.ts';
import { offlineFile } from '../../export/offline/offlineFile.ts';
import { pageSource } from '../../export/offline/pageSource.ts';
import { type OfflineSource, offlineContents, offlineSource } from '../../library/offlineContents.ts';

export type OfflineFileState =
  | { readonly kind: 'making' }
  /** noDeck: what is to be presented is not on this machine; noPage: the program could not be fetched; notMade: more than the browser can hold. */
  | { readonly kind: 'failed'; readonly why: 'noDeck' | 'noPage' | 'notMade' }
  | { readonly kind: 'made'; readonly source: OfflineSource; readonly file: Blob };

/** Makes the offline file of a view of the stage, so that its size is known before it is saved. */
export function useOfflineFile(view: PresentView, notes: boolean): OfflineFileState {
  const client = useQueryClient();
  const [state, setState] = useState<OfflineFileState>({ kind: 'making' });
  useEffect(() => {
    let here = true;
    const make = async (): Promise<OfflineFileState> => {
      const [source, page] = await Promise.all([offlineSource(view, client), pageSource()]);
      if (source === null) return { kind: 'failed', why: 'noDeck' };
      if (page === null) return { kind: 'failed', why: 'noPage' };
      const contents = offlineContents(view, source, { notes, now: Date.now() });
      return { kind: 'made', source, file: offlineFile(page, contents) };
    };
    make().then(
      (made) => here && setState(made),
      () => here && setState({ kind: 'failed', why: 'notMade' }),
    );
    return () => {
      here = false;
    };
  }, [view, notes, client]);
  return state;
}
