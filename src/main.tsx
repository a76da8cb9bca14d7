import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { preparePage } from './app/pages.ts';
import { reloadOnMissingCode } from './app/reloadOnce.ts';
import { restoreAppearance } from './app/useAppearance.ts';
import { hasUnsaved } from './app/useUnsavedWarning.ts';
import { parseView } from './core/view/parseView.ts';

const { view } = parseView(window.location.hash);
restoreAppearance(view);

reloadOnMissingCode(import.meta.url, hasUnsaved);

const root = document.getElementById('root');
if (root !== null)
  void preparePage(view.page).then(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
