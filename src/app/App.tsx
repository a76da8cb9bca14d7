import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createQueryClient } from '../library/queries.ts';
import { LanguageProvider } from '../ui/Language.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { useView } from '../ui/viewState.ts';
import { PresentRoute, SpeakerRoute } from './pages.ts';
import { Shell } from './Shell.tsx';
import { useAppearance } from './useAppearance.ts';
import { usePrintKey } from './usePrintKey.ts';

/** The whole application: what the address says, in the language and theme it says. */
export function App() {
  const [client] = useState(createQueryClient);
  const { view, ignored } = useView();
  useAppearance(view);
  usePrintKey(view);
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider language={view.lang}>
        <PanelBoundary of="app">
          {view.page === 'present' ? (
            <PresentRoute view={view} />
          ) : view.page === 'speaker' ? (
            <SpeakerRoute view={view} />
          ) : (
            <Shell view={view} ignored={ignored} />
          )}
        </PanelBoundary>
      </LanguageProvider>
    </QueryClientProvider>
  );
}
