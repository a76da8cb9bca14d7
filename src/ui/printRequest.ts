/** Set while a print was asked for before what is printed stood there; the report prints when it does. */
let wanted = false;

export function requestPrint(): void {
  wanted = true;
}

/** Whether a print is wanted; asking takes it, so that it is printed once. */
export function takePrintRequest(): boolean {
  const was = wanted;
  wanted = false;
  return was;
}
