import { useEffect, useState } from 'react';
import { guardLeaving } from '../../../ui/leaveGuard.ts';

export interface LeaveQuestion {
  /** Goes on to where the person wanted; null while nothing is asked. */
  readonly leave: (() => void) | null;
  readonly stay: () => void;
}

/** Asks before the page of this dataset is left while there is something to lose; closing the window is asked by the browser. */
export function useLeaveQuestion(dataset: string, isUnsaved: boolean): LeaveQuestion {
  const [leave, setLeave] = useState<(() => void) | null>(null);
  useEffect(() => {
    if (!isUnsaved) return;
    guardLeaving((to, goOn) => {
      if (to.page === 'import' && to.dataset === dataset) return false;
      setLeave(() => goOn);
      return true;
    });
    return () => guardLeaving(null);
  }, [dataset, isUnsaved]);
  return { leave, stay: () => setLeave(null) };
}
