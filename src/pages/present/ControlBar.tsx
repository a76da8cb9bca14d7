import type { ReactNode } from 'react';
import type { StageMessages } from '../../text/messages/stage.ts';
import css from './ControlBar.module.css';
import type { StageCommand } from './keys.ts';

const BUTTONS = [
  'back',
  'next',
  'grid',
  'speaker',
  'palette',
  'fullscreen',
  'check',
  'help',
  'leave',
] as const;

interface ControlBarProps {
  readonly words: StageMessages;
  readonly place: string;
  readonly isFull: boolean;
  /** A quiet word on what the browser would not do. */
  readonly hint: string;
  readonly onCommand: (command: StageCommand) => void;
}

/** What the pointer can do on the stage; it shows itself while the pointer moves, or has the focus. */
export function ControlBar({ words, place, isFull, hint, onCommand }: ControlBarProps) {
  return (
    <div className={css.bar} role="toolbar" aria-label={words.controls}>
      {BUTTONS.map((name) => (
        <button key={name} type="button" onClick={() => onCommand(name)}>
          <Sign name={name} />
          <span>{name === 'fullscreen' && isFull ? words.bar.window : words.bar[name]}</span>
        </button>
      ))}
      <span className={css.place} translate="no">
        {place}
      </span>
      {hint !== '' && <span className={css.hint}>{hint}</span>}
    </div>
  );
}

const SIGNS: Readonly<Record<(typeof BUTTONS)[number], ReactNode>> = {
  back: <path d="M10 3 5 8l5 5" />,
  next: <path d="m6 3 5 5-5 5" />,
  grid: <path d="M2.5 3.5h4v3h-4zM9.5 3.5h4v3h-4zM2.5 9.5h4v3h-4zM9.5 9.5h4v3h-4z" />,
  speaker: <path d="M1.5 3.5h13v8h-13zM6 14h4M4 6.5h8M4 8.5h5" />,
  palette: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5v11a5.5 5.5 0 0 0 0-11z" fill="currentColor" />
    </>
  ),
  fullscreen: <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />,
  check: <path d="M2.5 3.5h11v9h-11zM5 10V8M8 10V6M11 10V4.8" />,
  help: <path d="M1.5 4.5h13v7h-13zM4 7h.01M6.7 7h.01M9.3 7h.01M12 7h.01M5 9.3h6" />,
  leave: <path d="m3.5 3.5 9 9M12.5 3.5l-9 9" />,
};

function Sign({ name }: { readonly name: (typeof BUTTONS)[number] }) {
  return (
    <svg className={css.sign} viewBox="0 0 16 16" aria-hidden="true">
      {SIGNS[name]}
    </svg>
  );
}
