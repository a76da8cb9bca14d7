import { useEffect } from 'react';
import { openedFiles } from '../library/openedFiles.ts';
import { isUnfinished } from '../library/unfinished.ts';
import { isLeavingGuarded } from '../ui/leaveGuard.ts';

/** Whether something would be lost with this window: a file that is being read or kept, or could not be kept, or corrections that are not applied. */
export function hasUnsaved(): boolean {
  return (
    isUnfinished() ||
    isLeavingGuarded() ||
    openedFiles().some(({ save }) => save !== 'saved' && save !== 'deleted')
  );
}

/** Asks before the window is left, but only while something would be lost. */
export function useUnsavedWarning(): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (hasUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
}
