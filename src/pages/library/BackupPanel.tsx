import { useEffect, useRef } from 'react';
import { fileSize } from '../../text/fileSize.ts';
import type { LibraryMessages } from '../../text/messages/library.ts';
import controls from '../../ui/controls.module.css';
import css from './BackupPanel.module.css';
import { RestorePreview } from './RestorePreview.tsx';
import type { BackupWorkflow } from './useBackup.ts';

/** What making or restoring a backup is at: its progress, its plan, or how it ended. */
export function BackupPanel({
  workflow,
  words,
}: {
  readonly workflow: BackupWorkflow;
  readonly words: LibraryMessages;
}) {
  const { state, restore, close } = workflow;
  const panel = useRef<HTMLElement>(null);
  const asks = state.kind === 'planned' || state.kind === 'refused';
  useEffect(() => {
    if (asks) panel.current?.focus();
  }, [asks]);
  switch (state.kind) {
    case 'idle':
      return null;
    case 'making':
    case 'checking': {
      const text = state.kind === 'making' ? words.backingUp : words.checking(state.name);
      const percent = Math.floor(state.share * 100);
      return (
        <section className={css.panel} aria-label={text}>
          <p className={css.line}>
            <b>{text}</b>
            <span translate="no">{percent}%</span>
            <button type="button" className={controls.quiet} onClick={close}>
              {words.cancel}
            </button>
          </p>
          <progress max={100} value={percent} aria-label={text} />
        </section>
      );
    }
    case 'planned':
    case 'restoring':
      return (
        <section ref={panel} tabIndex={-1} className={css.panel} aria-label={words.restore}>
          {state.kind === 'planned' && state.isRenewed && (
            <p className={css.attention} role="status">
              {words.restoreChanged}
            </p>
          )}
          <RestorePreview
            plan={state.plan}
            words={words}
            isBusy={state.kind === 'restoring'}
            onRestore={() => void restore(state.plan)}
            onCancel={close}
          />
        </section>
      );
    case 'refused': {
      const { kind, name } = state.problem;
      return (
        <section ref={panel} tabIndex={-1} className={css.panel} role="alert">
          <h2 className={css.title}>{words.refusedTitle(state.name)}</h2>
          <p>
            {words.refused[kind]} {name !== null && words.refusedAbout(name)} {words.unchanged}
          </p>
          <Close words={words} onClose={close} />
        </section>
      );
    }
    case 'makeFailed':
      return (
        <section className={css.panel} role="alert">
          <p>{state.problem.kind === 'too_large' ? words.backupTooLarge : words.backupFailed}</p>
          <Close words={words} onClose={close} />
        </section>
      );
    case 'storeFailed':
      return (
        <section className={css.panel} role="alert">
          <h2 className={css.title}>{words.failedTitle[state.problem]}</h2>
          <p>
            {words.restoreFailed} {words.failed[state.problem]}
          </p>
          <Close words={words} onClose={close} />
        </section>
      );
    case 'made':
    case 'restored':
      return (
        <section className={css.panel} role="status">
          <p className={css.line}>
            {state.kind === 'made'
              ? words.backedUp(state.count, state.decks, fileSize(state.bytes))
              : words.restored(state.count, state.decks)}
            <Close words={words} onClose={close} />
          </p>
        </section>
      );
  }
}

function Close({ words, onClose }: { readonly words: LibraryMessages; readonly onClose: () => void }) {
  return (
    <button type="button" className={controls.quiet} onClick={onClose}>
      {words.dismiss}
    </button>
  );
}
