/** What the build has put into the page about itself; null while developing. */
function said(name: string): string | null {
  return document.querySelector<HTMLMetaElement>(`meta[name="tongbi:${name}"]`)?.content ?? null;
}

/** Version of the package and digest of the build: 0.1.0 1a2b3c4d. */
export function builtVersion(): string | null {
  return said('version');
}

/** Address of the service worker; null where there is to be none. */
export function workerAddress(): string | null {
  return said('worker');
}
