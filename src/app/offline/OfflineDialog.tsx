import { useEffect, useRef, useState } from 'react';
import type { PresentView } from '../../core/view/view.ts';
import { downloadFile, safeFileName } from '../../export/download.ts';
import { isBuiltIn } from '../../library/catalogue.ts';
import type { OfflineSource } from '../../library/offlineContents.ts';
import { fileSize } from '../../text/fileSize.ts';
import { type OfflineMessages, offlineMessages } from '../../text/messages/offline.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage } from '../../ui/Language.tsx';
import { SampleBadge } from '../../ui/SampleBadge.tsx';
import css from './OfflineDialog.module.css';
import { useOfflineFile } from './useOfflineFile.ts';

interface OfflineDialogProps {
  readonly view: PresentView;
  readonly onClose: () => void;
}

/** What an offline file will hold and how large it is, before it is saved. */
export function OfflineDialog({ view, onClose }: OfflineDialogProps) {
  const language = useLanguage();
  const words = offlineMessages(language);
  const dialog = useRef<HTMLDialogElement>(null);
  const [notes, setNotes] = useState(true);
  const [started, setStarted] = useState(false);
  const state = useOfflineFile(view, notes);
  useEffect(() => dialog.current?.showModal(), []);
  const made = state.kind === 'made' ? state : null;
  const stem = made === null ? '' : made.source.deck.name || (made.source.datasets[0]?.name[language] ?? '');
  const name = safeFileName(words.fileName(stem), 'html');
  const hasNotes = made?.source.deck.slides.some((slide) => slide.notes !== '') === true;
  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-labelledby="offline-title"
      onClose={onClose}
      closedby="any"
    >
      <h2 id="offline-title">{words.title}</h2>
      <p>{words.what}</p>
      {state.kind === 'making' && <p role="status">{words.making}</p>}
      {state.kind === 'failed' && <p role="alert">{words.failed[state.why]}</p>}
      {made !== null && (
        <>
          <Contents source={made.source} words={words} />
          {hasNotes && (
            <label className={css.notes}>
              <input
                type="checkbox"
                checked={notes}
                onChange={({ target }) => {
                  setNotes(target.checked);
                  setStarted(false);
                }}
              />
              {words.withNotes}
            </label>
          )}
          <p className={css.file}>
            <span>{name}</span>
            <b translate="no">{fileSize(made.file.size)}</b>
          </p>
        </>
      )}
      <p className={css.ways}>
        <button
          type="button"
          className={controls.primary}
          disabled={made === null}
          onClick={() => {
            if (made === null) return;
            downloadFile(made.file, name);
            setStarted(true);
          }}
        >
          {words.save}
        </button>
        <button type="button" className={controls.button} onClick={() => dialog.current?.close()}>
          {started ? words.close : words.cancel}
        </button>
        <span role="status">{started ? words.started : ''}</span>
      </p>
    </dialog>
  );
}

interface ContentsProps {
  readonly source: OfflineSource;
  readonly words: OfflineMessages;
}

function Contents({ source: { deck, datasets, missing }, words }: ContentsProps) {
  const language = useLanguage();
  return (
    <>
      <ul className={css.contents}>
        <li>
          {deck.name === ''
            ? words.deckByRule(deck.slides.length)
            : words.deck(deck.name, deck.slides.length)}
        </li>
        {datasets.map((dataset) => (
          <li key={dataset.id}>
            {words.dataset(dataset.name[language], dataset.indicators.length, dataset.regions.length)}
            {isBuiltIn(dataset.id) && ` · ${words.builtIn}`} {dataset.sample && <SampleBadge />}
          </li>
        ))}
      </ul>
      {missing > 0 && <p role="alert">{words.missing(missing)}</p>}
      <p className={css.whole}>{words.whole}</p>
    </>
  );
}
