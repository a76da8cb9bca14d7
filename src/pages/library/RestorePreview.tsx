import { useId } from 'react';
import type { CheckedEntry } from '../../library/backup/checkBackup.ts';
import type { RestoreKind } from '../../library/backup/planRestore.ts';
import type { RestorePlan } from '../../library/backup/restoreBackup.ts';
import { fileSize } from '../../text/fileSize.ts';
import type { LibraryMessages } from '../../text/messages/library.ts';
import { problemText } from '../../text/problemText.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage } from '../../ui/Language.tsx';
import css from './BackupPanel.module.css';
import { comingDecks, dayOf } from './useBackup.ts';
import { yearsText } from './yearsText.ts';

interface RestorePreviewProps {
  readonly plan: RestorePlan;
  readonly words: LibraryMessages;
  readonly isBusy: boolean;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
}

/** What a backup would bring, file by file, before anything is written. */
export function RestorePreview({ plan, words, isBusy, onRestore, onCancel }: RestorePreviewProps) {
  const title = useId();
  const { rows, decks, settings, backup } = plan;
  const bringDecks = comingDecks(plan);
  const count = (is: (row: RestorePlan['rows'][number]) => boolean): number => rows.filter(is).length;
  const bring = count(({ checked, kind }) => checked.kind === 'read' && kind !== 'same');
  const same = count(({ kind }) => kind === 'same');
  const refused = count(({ checked, kind }) => checked.kind === 'refused' && kind !== 'same');
  const isNothing = bring === 0 && bringDecks === 0 && settings.length === 0;
  return (
    <>
      <h2 id={title} className={css.title}>
        {words.previewTitle(dayOf(backup.manifest.madeAt))}
      </h2>
      <p>
        {words.previewSummary(bring, bringDecks, same, refused)}
        {words.sentenceEnd}
        {words.previewPromise} {settings.length > 0 && words.settings}
      </p>
      <div className={css.scroll} role="region" tabIndex={0} aria-labelledby={title}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{words.columns.name}</th>
              <th scope="col" className={css.optional}>
                {words.columns.years}
              </th>
              <th scope="col" className={css.optional}>
                {words.columns.size}
              </th>
              <th scope="col">{words.kindColumn}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ checked, kind }) => (
              <PreviewRow key={entryOf(checked).id} checked={checked} kind={kind} words={words} />
            ))}
            {decks.map(({ deck, kind }) => (
              <tr key={deck.id}>
                <th scope="row">
                  {deck.name}
                  <small>{words.deckOf(deck.slides.length)}</small>
                </th>
                <td className={css.optional} />
                <td className={css.optional} />
                <td className={kind === 'same' ? css.same : undefined}>{words.deckKinds[kind]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={css.buttons}>
        {isNothing ? (
          <span>{words.nothingToRestore}</span>
        ) : (
          <button type="button" className={controls.primary} disabled={isBusy} onClick={onRestore}>
            {isBusy
              ? words.restoring
              : bring === 0 && bringDecks === 0
                ? words.confirmSettings
                : words.confirmRestore(bring, bringDecks)}
          </button>
        )}
        {!isBusy && (
          <button type="button" className={controls.button} onClick={onCancel}>
            {words.cancel}
          </button>
        )}
      </p>
    </>
  );
}

function PreviewRow({
  checked,
  kind,
  words,
}: {
  readonly checked: CheckedEntry;
  readonly kind: RestoreKind;
  readonly words: LibraryMessages;
}) {
  const language = useLanguage();
  const entry = entryOf(checked);
  return (
    <tr>
      <th scope="row">
        {entry.title}
        <small>
          {[
            entry.version > 1 ? words.version(entry.version) : '',
            entry.title === entry.fileName ? '' : words.fileName(entry.fileName),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </th>
      <td className={css.optional} translate="no">
        {checked.kind === 'read' ? yearsText(checked.reading.reading.dataset) : ''}
      </td>
      <td className={css.optional} translate="no">
        {fileSize(entry.bytes)}
      </td>
      <td className={kind === 'same' ? css.same : undefined}>
        {kind !== 'same' && checked.kind === 'refused' ? (
          <span className={css.warn}>
            {words.refusedEntry(problemText(checked.refusal.problem, language).title)}
          </span>
        ) : (
          words.kinds[kind]
        )}
        {kind !== 'same' && checked.kind === 'read' && checked.differs && (
          <small className={css.warn}>{words.differs}</small>
        )}
      </td>
    </tr>
  );
}

function entryOf(checked: CheckedEntry) {
  return checked.kind === 'read' ? checked.reading.entry : checked.entry;
}
