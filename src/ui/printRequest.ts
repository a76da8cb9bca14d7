import { createListeners } from '../core/listeners.ts';

/** Address of the report that is to be printed as soon as it stands there. */
let wanted: string | null = null;
const listeners = createListeners();

export function requestPrint(address: string): void {
  wanted = address;
  listeners.tell();
}

/** Whether a print of this address is wanted; taking it, it is printed once. */
export function takePrintRequest(address: string): boolean {
  if (wanted !== address) return false;
  wanted = null;
  return true;
}

export const onPrintRequest = listeners.add;
