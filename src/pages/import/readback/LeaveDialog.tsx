import { useEffect, useRef } from 'react';
import { readBackMessages } from '../../../text/messages/readback.ts';
import controls from '../../../ui/controls.module.css';
import { useLanguage } from '../../../ui/Language.tsx';
import css from './ReadBackPage.module.css';

interface LeaveDialogProps {
  readonly steps: number;
  /** Null where nothing can be applied yet. */
  readonly onApply: (() => void) | null;
  readonly onStay: () => void;
  readonly onDrop: () => void;
}

/** Asked once when the page is left with corrections that are not applied. */
export function LeaveDialog({ steps, onApply, onStay, onDrop }: LeaveDialogProps) {
  const words = readBackMessages(useLanguage());
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={css.leave} aria-labelledby="leave-title" onClose={onStay}>
      <h2 id="leave-title">{words.leaveTitle}</h2>
      <p>{words.leaveText(steps)}</p>
      <p className={css.ways}>
        {onApply !== null && (
          <button type="button" className={controls.primary} onClick={onApply}>
            {words.leaveApply}
          </button>
        )}
        <button type="button" className={controls.button} onClick={onDrop}>
          {words.leaveDrop}
        </button>
        <button type="button" className={controls.quiet} onClick={onStay}>
          {words.leaveStay}
        </button>
      </p>
    </dialog>
  );
}
