import { useCallback, useEffect, useState } from 'react';

const STANDS = 6000;

export interface Notice {
  readonly text: string;
  readonly say: (text: string) => void;
}

/** A sentence that stands on the stage for a few seconds; the same one again stands anew. */
export function useNotice(): Notice {
  const [said, setSaid] = useState({ text: '', count: 0 });
  useEffect(() => {
    if (said.text === '') return;
    const timer = setTimeout(() => setSaid(({ count }) => ({ text: '', count })), STANDS);
    return () => clearTimeout(timer);
  }, [said]);
  const say = useCallback((text: string) => setSaid(({ count }) => ({ text, count: count + 1 })), []);
  return { text: said.text, say };
}
