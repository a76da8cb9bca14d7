import { isPresenting } from './isPresenting.ts';

const KEY = 'tongbi:reloaded';

/** What a missing chunk of a page does: a new version was put in place of the one that is open. */
export interface ReloadFacts {
  /** Of the page that is open: its entry's address changes with every version. */
  readonly version: string;
  /** The version for which this window was reloaded before; null when it never was. */
  readonly reloadedFor: string | null;
  readonly hasUnsaved: boolean;
  readonly isPresenting: boolean;
}

/** Once for a version, and never when something would be lost or a presentation be broken off: then the page says what is missing. */
export function shouldReload({ version, reloadedFor, hasUnsaved, isPresenting }: ReloadFacts): boolean {
  return reloadedFor !== version && !hasUnsaved && !isPresenting;
}

/** Reloads the page once when code that is fetched later is no longer there. */
export function reloadOnMissingCode(version: string, hasUnsaved: () => boolean): void {
  window.addEventListener('vite:preloadError', () => {
    const facts: ReloadFacts = {
      version,
      reloadedFor: read(),
      hasUnsaved: hasUnsaved(),
      isPresenting: isPresenting(),
    };
    // where nothing can be noted a reload could follow a reload for ever
    if (shouldReload(facts) && note(version)) window.location.reload();
  });
}

function read(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function note(version: string): boolean {
  try {
    sessionStorage.setItem(KEY, version);
    return true;
  } catch {
    return false;
  }
}
