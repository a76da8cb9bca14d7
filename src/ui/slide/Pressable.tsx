import type { ReactNode } from 'react';
import css from './Pressable.module.css';

interface PressableProps {
  /** Without it the piece is still: the same looks, and nothing to press. */
  readonly onPress: (() => void) | undefined;
  readonly className?: string | undefined;
  readonly label?: string;
  readonly children: ReactNode;
}

/** A piece of a slide that can be pressed while it is live. Its own press is not one on the stage, which would turn the page. */
export function Pressable({ onPress, className = '', label, children }: PressableProps) {
  if (onPress === undefined) return <div className={className}>{children}</div>;
  return (
    <button
      type="button"
      data-live=""
      className={`${css.live} ${className}`}
      aria-label={label}
      onClick={(event) => {
        event.stopPropagation();
        onPress();
      }}
    >
      {children}
    </button>
  );
}
