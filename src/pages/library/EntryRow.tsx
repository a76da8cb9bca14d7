import { useState } from 'react';
import { compareView, overviewView } from '../../core/view/formatView.ts';
import type { LibraryView } from '../../core/view/view.ts';
import { downloadFile } from '../../export/download.ts';
import { isOutdated, rereadStored } from '../../library/rereadStored.ts';
import type { StoredEntry } from '../../library/store/entry.ts';
import { storedFile } from '../../library/storedList.ts';
import { fileSize } from '../../text/fileSize.ts';
import { importingMessages } from '../../text/messages/importing.ts';
import type { LibraryMessages } from '../../text/messages/library.ts';
import { momentText } from '../../text/momentText.ts';
import { problemText } from '../../text/problemText.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage } from '../../ui/Language.tsx';
import listPage from '../../ui/listPage.module.css';
import { ViewLink } from '../../ui/ViewLink.tsx';
import { EntryName } from './EntryName.tsx';
import css from './LibraryPage.module.css';
import { spanText } from './yearsText.ts';

interface EntryRowProps {
  readonly entry: StoredEntry;
  /** The newest version of its name, where this is not it. */
  readonly newest: StoredEntry | null;
  /** How many older versions can be unfolded, and whether they are. */
  readonly older: { readonly count: number; readonly open: boolean; readonly onToggle: () => void } | null;
  readonly view: LibraryView;
  readonly words: LibraryMessages;
  readonly onDelete: () => void;
  readonly onNotice: (text: string) => void;
}

/** One version of a kept file, opened by its name. */
export function EntryRow({ entry, newest, older, view, words, onDelete, onNotice }: EntryRowProps) {
  const language = useLanguage();
  const importing = importingMessages(language);
  const [renaming, setRenaming] = useState(false);
  const [rereading, setRereading] = useState(false);
  const scope = { ...view, dataset: entry.id, region: null, year: null, aggregations: {} };
  const side = (dataset: string) => ({ dataset, region: null, year: null });
  const download = async (): Promise<void> => {
    const file = await storedFile(entry.id);
    if (file === null) onNotice(words.gone);
    else downloadFile(file, entry.fileName);
  };
  const reread = async (): Promise<void> => {
    setRereading(true);
    const outcome = await rereadStored(entry);
    setRereading(false);
    const { title } = entry;
    switch (outcome.kind) {
      case 'reread':
        return onNotice(words.rereadDone(title, outcome.isSame));
      case 'keptBoth':
        return onNotice(words.rereadBoth(title));
      case 'refused':
        return onNotice(words.rereadRefused(title, problemText(outcome.refusal.problem, language).title));
      case 'failed':
        return onNotice(words.rereadFailed(title));
    }
  };
  const facts = [
    entry.version > 1 || newest !== null ? words.version(entry.version) : '',
    entry.title === entry.fileName ? '' : words.fileName(entry.fileName),
    isOutdated(entry) ? words.outdated : '',
  ].filter(Boolean);
  return (
    <tr className={newest === null ? undefined : css.olderRow}>
      <th scope="row">
        {renaming ? (
          <EntryName entry={entry} words={words} onNotice={onNotice} onDone={() => setRenaming(false)} />
        ) : (
          <ViewLink to={overviewView(scope)}>{entry.title}</ViewLink>
        )}
        <small className={css.facts}>
          {facts.length > 0 && <span>{facts.join(' · ')}</span>}
          {isOutdated(entry) && (
            <button type="button" className={css.inline} disabled={rereading} onClick={() => void reread()}>
              {rereading ? words.rereading : words.reread}
            </button>
          )}
          {older !== null && (
            <button
              type="button"
              className={css.inline}
              aria-expanded={older.open}
              aria-label={words.olderOf(older.count, entry.title)}
              onClick={older.onToggle}
            >
              {older.open ? '▾' : '▸'} {words.older(older.count)}
            </button>
          )}
        </small>
      </th>
      <td className={css.origin} data-label={words.columns.origin}>
        {entry.origin ?? <span className={css.none}>{words.noOrigin}</span>}
      </td>
      <td className={css.shape}>
        {importing.shapes[entry.shape]}
        <small>{words.content(entry.regions, entry.indicators)}</small>
      </td>
      <td translate="no">{spanText(entry.firstYear, entry.lastYear)}</td>
      <td translate="no">{fileSize(entry.bytes)}</td>
      <td data-label={words.columns.findings}>
        {entry.attention === 0 ? <span className={css.none}>{words.noFindings}</span> : entry.attention}
      </td>
      <td translate="no">
        <time dateTime={new Date(entry.openedAt).toISOString()}>{momentText(entry.openedAt, language)}</time>
      </td>
      <td className={listPage.actions}>
        {newest === null ? (
          <ViewLink to={compareView(view, side(entry.id))} className={controls.quiet}>
            {words.compare}
          </ViewLink>
        ) : (
          <ViewLink
            to={compareView(view, side(entry.id), side(newest.id))}
            className={controls.quiet}
            aria-label={words.compareNewestOf(entry.version, entry.title)}
          >
            {words.compareNewest}
          </ViewLink>
        )}
        <button type="button" className={controls.quiet} onClick={() => setRenaming(true)}>
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
