import { useEffect, useState } from 'react';
import { elapsedText } from '../../text/clockText.ts';

/** Time since the presentation began, to the second. */
export function Elapsed({ since }: { readonly since: number }) {
  const now = useNow();
  return <span translate="no">{elapsedText(now - since)}</span>;
}

/** The time, again every second; a machine that slept tells the right time at once. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
