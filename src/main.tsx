import './ui/tokens.css';
import './ui/base.css';
import './ui/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { preparePage } from './app/pages.ts';
import { reloadOnMissingCode } from './app/reloadOnce.ts';
import { restoreAppearance } from './app/useAppearance.ts';
import { hasUnsaved } from './app/useUnsavedWarning.ts';
import { parseView } from './core/view/parseView.ts';
import { prepareLanguage } from './ui/Language.tsx';

restoreAppearance(parseView(window.location.hash).view);
const { view } = parseView(window.location.hash);

reloadOnMissingCode(import.meta.url, hasUnsaved);

// what makes it work without a network is fetched once the page stands
setTimeout(() => {
  import('./app/offline/offlineWorker.ts').then(({ startOffline }) => startOffline()).catch(() => undefined);
}, 2_000);

const root = document.getElementById('root');
if (root !== null)
  void Promise.all([preparePage(view.page), prepareLanguage(view.lang).catch(() => undefined)]).then(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
