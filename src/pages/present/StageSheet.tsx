import { type ReactNode, useEffect, useId, useRef } from 'react';
import css from './StageSheet.module.css';

interface StageSheetProps {
  readonly title: string;
  readonly hint: string;
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What stands at the right end of the heading. */
  readonly aside?: ReactNode;
}

/** What is laid over the whole stage; it takes the focus, and gives it back. */
export function StageSheet({ title, hint, close, onClose, children, aside }: StageSheetProps) {
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    if (sheet.current?.contains(before) !== true) sheet.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <div ref={sheet} className={css.sheet} role="dialog" aria-modal="true" aria-labelledby={id} tabIndex={-1}>
      <header className={css.header}>
        <h2 id={id}>{title}</h2>
        <p>{hint}</p>
        {aside}
        <button type="button" className={css.close} onClick={onClose}>
          {close} <kbd>Esc</kbd>
        </button>
      </header>
      {children}
    </div>
  );
}
