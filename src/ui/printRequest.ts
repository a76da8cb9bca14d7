/** Address of the report that is to be printed as soon as it stands there. */
let wanted: string | null = null;

export function requestPrint(address: string): void {
  wanted = address;
}

/** Whether a print of this address is wanted; asking takes it, so that it is printed once. */
export function takePrintRequest(address: string): boolean {
  const isWanted = wanted === address;
  wanted = null;
  return isWanted;
}
