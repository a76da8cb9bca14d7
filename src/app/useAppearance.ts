import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import type { View } from '../core/view/view.ts';
import { go } from '../ui/viewState.ts';

const KEY = 'tongbi:appearance';
const DARK = '(prefers-color-scheme: dark)';

function subscribeDark(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** True when the page is dark, by choice or by the system. */
export function useDark(theme: View['theme']): boolean {
  const system = useSyncExternalStore(
    subscribeDark,
    () => window.matchMedia(DARK).matches,
    () => false,
  );
  return theme === 'system' ? system : theme === 'dark';
}

/** Theme and language of the page follow the view; the last choice is remembered for addresses that say nothing. */
export function useAppearance(view: View): void {
  const { theme, lang } = view;
  const dark = useDark(theme);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  }, [dark, lang]);
  useEffect(() => {
    remember({ theme, lang });
  }, [theme, lang]);
}

type Appearance = Pick<View, 'theme' | 'lang'>;

function remember(appearance: Appearance): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(appearance));
  } catch {
    // a browser that stores nothing still shows everything
  }
}

/** At the start, an address that names neither theme nor language takes the remembered ones. */
export function restoreAppearance(view: View): void {
  if (/[?&](?:theme|lang)=/.test(window.location.hash)) return;
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return;
    const theme =
      'theme' in stored && (stored.theme === 'light' || stored.theme === 'dark') ? stored.theme : view.theme;
    const lang = 'lang' in stored && stored.lang === 'en' ? 'en' : view.lang;
    if (theme !== view.theme || lang !== view.lang) go({ ...view, theme, lang }, 'replace');
  } catch {
    // nothing remembered
  }
}
