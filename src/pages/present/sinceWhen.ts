/** When the presentation of a deck began in this window; a reload in its middle goes on counting. */
export function sinceWhen(channel: string): number {
  try {
    const stored = Number(sessionStorage.getItem(channel) ?? Number.NaN);
    if (Number.isFinite(stored) && stored <= Date.now()) return stored;
  } catch {
    // a browser that stores nothing begins anew
  }
  return Date.now();
}

/** null forgets it: the presentation is over. */
export function storeSince(channel: string, since: number | null): void {
  try {
    if (since === null) sessionStorage.removeItem(channel);
    else sessionStorage.setItem(channel, String(since));
  } catch {
    // as above
  }
}
