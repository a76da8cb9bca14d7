/** Address of the report that is to be printed as soon as it stands there. */
let wanted: string | null = null;
const listeners = new Set<() => void>();

export function requestPrint(address: string): void {
  wanted = address;
  for (const listener of listeners) listener();
}

/** Whether a print of this address is wanted; taking it, it is printed once. */
export function takePrintRequest(address: string): boolean {
  if (wanted !== address) return false;
  wanted = null;
  return true;
}

export function onPrintRequest(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
