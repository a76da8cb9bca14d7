import { useEffect } from 'react';
import { useText } from './Language.tsx';

/** Names the window after what the page shows. */
export function usePageTitle(title: string): void {
  const { shell } = useText();
  useEffect(() => {
    document.title = shell.pageTitle(title);
  }, [shell, title]);
}
