import './ui/tokens.css';
import './ui/base.css';
import './ui/print.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { preparePage } from './app/pages.ts';
import { reloadOnMissingCode } from './app/reloadOnce.ts';
import { restoreAppearance } from './app/useAppearance.ts';
import { hasUnsaved } from './app/useUnsavedWarning.ts';
import { parseView } from './core/view/parseView.ts';
import { prepareLanguage } from './ui/Language.tsx';

/** Draws the page that the address names; `before` stands before it. */
function begin(before: ((app: ReactNode) => ReactNode) | null): void {
  restoreAppearance(parseView(window.location.hash).view);
  const { view } = parseView(window.location.hash);
  const root = document.getElementById('root');
  if (root === null) return;
  void Promise.all([preparePage(view.page), prepareLanguage(view.lang).catch(() => undefined)]).then(() =>
    createRoot(root).render(<StrictMode>{before === null ? <App /> : before(<App />)}</StrictMode>),
  );
}

reloadOnMissingCode(import.meta.url, hasUnsaved);

if (import.meta.env.MODE === 'single')
  void import('./app/offline/singleFile.tsx').then(({ openSingleFile }) => openSingleFile(begin));
else begin(null);

// what makes it work without a network is fetched once the page stands
setTimeout(() => {
  import('./app/offline/offlineWorker.ts').then(({ startOffline }) => startOffline()).catch(() => undefined);
}, 2_000);
