import { useState } from 'react';
import type { HandOutMessages } from '../text/messages/handout.ts';
import css from './ActionMenu.module.css';
import { MenuGroup } from './MenuGroup.tsx';
import { type Outcome, OutcomeText } from './Outcome.tsx';
import { useFoldingMenu } from './useFoldingMenu.ts';

export interface MenuAction {
  readonly text: string;
  /** Does it, and says what became of it. */
  readonly run: () => Promise<string | Outcome>;
}

interface ActionMenuProps {
  /** Of the button; what can be handed out, where none is given. */
  readonly label?: string;
  readonly groups: readonly { readonly title: string; readonly actions: readonly MenuAction[] }[];
  readonly words: HandOutMessages;
}

/** A button that unfolds a short list of actions. Escape, a click elsewhere, or a choice folds it; what became of the choice stands beside it. */
export function ActionMenu({ label, groups, words }: ActionMenuProps) {
  const { box, fold, onKeyDown } = useFoldingMenu();
  const [said, setSaid] = useState<string | Outcome>('');
  const choose = async (run: MenuAction['run']): Promise<void> => {
    fold();
    setSaid(words.making);
    try {
      setSaid(await run());
    } catch {
      setSaid(words.failed);
    }
  };
  return (
    <span className={css.place}>
      <OutcomeText said={said} failed={words.failed} />
      <details
        ref={box}
        className={css.menu}
        // near the end of the window the list would unfold out of sight
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) currentTarget.lastElementChild?.scrollIntoView({ block: 'nearest' });
        }}
        onKeyDown={onKeyDown}
      >
        <summary>
          {label ?? words.menu} <span aria-hidden="true">▾</span>
        </summary>
        <div className={css.list}>
          {groups.map(({ title, actions }) => (
            <MenuGroup key={title} title={title}>
              {actions.map(({ text, run }) => (
                <button key={text} type="button" onClick={() => void choose(run)}>
                  {text}
                </button>
              ))}
            </MenuGroup>
          ))}
        </div>
      </details>
    </span>
  );
}
