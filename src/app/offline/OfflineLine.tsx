import { useSyncExternalStore } from 'react';
import { offlineMessages } from '../../text/messages/offline.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage } from '../../ui/Language.tsx';
import { builtVersion } from './buildFacts.ts';
import { OfflineHost } from './OfflineHost.tsx';
import css from './OfflineLine.module.css';
import { applyUpdate, offlineState, onOfflineState, putUpdateOff } from './offlineWorker.ts';

/** The version of the page and whether it opens without a network; a newer version is offered, never pressed on anyone. */
export function OfflineLine() {
  const words = offlineMessages(useLanguage());
  const { ready, update } = useSyncExternalStore(onOfflineState, offlineState);
  const version = builtVersion();
  return (
    <>
      <OfflineHost />
      {version !== null && (
        <span className={css.version}>
          {words.version(version)}
          {ready && <> · {words.ready}</>}
        </span>
      )}
      <div role="status" className={update === 'none' ? css.nothing : css.offer}>
        {update === 'offered' && (
          <>
            <span>{words.offered}</span>
            <button type="button" className={controls.primary} onClick={() => void applyUpdate()}>
              {words.now}
            </button>
            <button type="button" className={controls.button} onClick={putUpdateOff}>
              {words.later}
            </button>
          </>
        )}
        {update === 'replaced' && (
          <>
            <span>{words.replaced}</span>
            <button type="button" className={controls.primary} onClick={() => window.location.reload()}>
              {words.reload}
            </button>
          </>
        )}
      </div>
    </>
  );
}
