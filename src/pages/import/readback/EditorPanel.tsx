import { type ReactNode, useEffect, useRef } from 'react';
import css from './FactStrip.module.css';

interface EditorPanelProps {
  readonly id?: string | undefined;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Controls that were opened from elsewhere: the keyboard goes on in them, and Escape goes back. */
export function EditorPanel({ id, label, onClose, children }: EditorPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <div
      ref={panel}
      id={id}
      className={css.editor}
      role="group"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={({ key, nativeEvent }) => key === 'Escape' && !nativeEvent.isComposing && onClose()}
    >
      {children}
    </div>
  );
}
