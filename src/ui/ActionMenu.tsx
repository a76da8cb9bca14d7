import { useEffect, useRef, useState } from 'react';
import css from './ActionMenu.module.css';
import { type Outcome, OutcomeText } from './Outcome.tsx';

export interface MenuAction {
  readonly text: string;
  /** Does it, and says what became of it. */
  readonly run: () => Promise<string | Outcome>;
}

interface ActionMenuProps {
  readonly label: string;
  readonly groups: readonly { readonly title: string; readonly actions: readonly MenuAction[] }[];
  /** Said while an action is under way, and when it fails. */
  readonly making: string;
  readonly failed: string;
}

/** A button that unfolds a short list of actions. Escape, a click elsewhere, or a choice folds it; what became of the choice stands beside it. */
export function ActionMenu({ label, groups, making, failed }: ActionMenuProps) {
  const box = useRef<HTMLDetailsElement>(null);
  const [said, setSaid] = useState<string | Outcome>('');
  const close = (): void => {
    const details = box.current;
    if (details?.open !== true) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  };
  useEffect(() => {
    const outside = ({ target }: PointerEvent): void => {
      const details = box.current;
      if (details !== null && target instanceof Node && !details.contains(target)) details.open = false;
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, []);
  const choose = async (run: MenuAction['run']): Promise<void> => {
    close();
    setSaid(making);
    try {
      setSaid(await run());
    } catch {
      setSaid(failed);
    }
  };
  return (
    <span className={css.place}>
      <OutcomeText said={said} failed={failed} />
      <details
        ref={box}
        className={css.menu}
        // near the end of the window the list would unfold out of sight
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) currentTarget.lastElementChild?.scrollIntoView({ block: 'nearest' });
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
      >
        <summary>
          {label} <span aria-hidden="true">▾</span>
        </summary>
        <div className={css.list}>
          {groups.map(({ title, actions }) => (
            <div key={title} role="group" aria-label={title}>
              <p aria-hidden="true">{title}</p>
              {actions.map(({ text, run }) => (
                <button key={text} type="button" onClick={() => void choose(run)}>
                  {text}
                </button>
              ))}
            </div>
          ))}
        </div>
      </details>
    </span>
  );
}
