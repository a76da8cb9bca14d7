import { useSyncExternalStore } from 'react';
import { loadable } from '../../ui/loadable.tsx';
import { offlineAsked, onOfflineAsked, settleOffline } from '../../ui/offlineRequest.ts';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';

const OfflineDialog = loadable(async () => (await import('./OfflineDialog.tsx')).OfflineDialog);

/** Where the dialog of the offline file stands, when one is asked for: once in every window. */
export function OfflineHost() {
  const asked = useSyncExternalStore(onOfflineAsked, offlineAsked);
  return (
    asked !== null && (
      <PanelBoundary of="offline">
        <OfflineDialog view={asked} onClose={settleOffline} />
      </PanelBoundary>
    )
  );
}
