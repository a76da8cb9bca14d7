import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { libraryView } from '../core/view/formatView.ts';
import type { View } from '../core/view/view.ts';
import { leftUnfinished } from '../library/leftUnfinished.ts';
import type { OpenedFile } from '../library/openedFiles.ts';
import { datasetQuery } from '../library/queries.ts';
import { dismissNews, loadStored, onStoredList, windowNews } from '../library/storedList.ts';
import type { WindowNews } from '../library/windowNews.ts';
import { listText } from '../text/listText.ts';
import { type KeepingMessages, keepingMessages } from '../text/messages/keeping.ts';
import controls from '../ui/controls.module.css';
import { useLanguage } from '../ui/Language.tsx';
import { ViewLink } from '../ui/ViewLink.tsx';
import { NotSaved } from './NotSaved.tsx';
import css from './StoreNotices.module.css';

interface StoreNoticesProps {
  readonly view: View;
  /** The file that is shown, where it was opened from one. */
  readonly opened: OpenedFile | null;
}

/** What happens to kept files while another page is shown: not saved, changed by another window, left by a window that died. */
export function StoreNotices({ view, opened }: StoreNoticesProps) {
  const language = useLanguage();
  const words = keepingMessages(language);
  const news = useSyncExternalStore(onStoredList, windowNews);
  const [unfinished, setUnfinished] = useState<readonly string[]>([]);
  useEffect(() => {
    // told once: what is found must be shown, also when React mounts twice
    void leftUnfinished().then((names) => setUnfinished((before) => [...before, ...names]));
  }, []);
  const shown = news.filter((one) => one.kind === 'upgraded' || one.id === opened?.id);
  // the page of files says itself what is the matter with the store
  const isUnsaved =
    view.page !== 'library' && opened !== null && !['saved', 'saving', 'deleted'].includes(opened.save);
  return (
    <>
      {unfinished.length > 0 && (
        <Notice text={words.unfinished(listText(unfinished, language))}>
          <Dismiss words={words} onDismiss={() => setUnfinished([])} />
        </Notice>
      )}
      {isUnsaved && <NotSaved key={opened.id} opened={opened} view={view} words={words} />}
      {shown.map((one) => (
        <NewsNotice key={JSON.stringify(one)} news={one} view={view} words={words} />
      ))}
    </>
  );
}

function NewsNotice({
  news,
  view,
  words,
}: {
  readonly news: WindowNews;
  readonly view: View;
  readonly words: KeepingMessages;
}) {
  const client = useQueryClient();
  const dismiss = <Dismiss words={words} onDismiss={() => dismissNews(news)} />;
  switch (news.kind) {
    case 'upgraded':
      return (
        <Notice text={words.upgraded}>
          <button type="button" className={controls.quiet} onClick={() => window.location.reload()}>
            {words.reload}
          </button>
          {dismiss}
        </Notice>
      );
    case 'reread': {
      const show = async (): Promise<void> => {
        client.setQueryData(datasetQuery(news.id).queryKey, await loadStored(news.id));
        dismissNews(news);
      };
      return (
        <Notice text={words.reread(news.title)}>
          <button type="button" className={controls.quiet} onClick={() => void show()}>
            {words.showReread}
          </button>
          {dismiss}
        </Notice>
      );
    }
    case 'besides':
      return (
        <Notice text={words.besides(news.title)}>
          <ViewLink to={libraryView(view)} className={controls.quiet}>
            {words.toFiles}
          </ViewLink>
          {dismiss}
        </Notice>
      );
    case 'deleted':
      return <Notice text={words.deleted(news.title)}>{dismiss}</Notice>;
    case 'restored':
      return null;
  }
}

function Notice({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <div role="status" className={css.notice}>
      <span>{text}</span>
      {children}
    </div>
  );
}

function Dismiss({ words, onDismiss }: { readonly words: KeepingMessages; readonly onDismiss: () => void }) {
  return (
    <button type="button" className={controls.quiet} onClick={onDismiss}>
      {words.dismiss}
    </button>
  );
}
