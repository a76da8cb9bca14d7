import type { StageMessages } from '../../text/messages/stage.ts';
import css from './KeyHelp.module.css';
import { KEY_GROUPS, STAGE_KEYS, type StageKey } from './keys.ts';
import { StageSheet } from './StageSheet.tsx';

interface KeyHelpProps {
  readonly words: StageMessages;
  readonly onClose: () => void;
}

/** Every key of the stage, from the list that binds them. */
export function KeyHelp({ words, onClose }: KeyHelpProps) {
  return (
    <StageSheet title={words.help} hint={words.helpHint} close={words.close} onClose={onClose}>
      <div className={css.groups}>
        {KEY_GROUPS.map((group) => {
          const keys: readonly StageKey[] = STAGE_KEYS[group];
          return (
            <section key={group} className={css.group}>
              <h3>{words.groups[group]}</h3>
              <dl>
                {keys
                  .filter(({ caps }) => caps.length > 0)
                  .map(({ command, caps }) => (
                    <div key={caps.join()} className={css.row}>
                      <dt translate="no">
                        {caps.map((cap) => (
                          <kbd key={cap}>{cap}</kbd>
                        ))}
                      </dt>
                      <dd>{words.keys[command]}</dd>
                    </div>
                  ))}
              </dl>
            </section>
          );
        })}
      </div>
    </StageSheet>
  );
}
