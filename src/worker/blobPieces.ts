const PIECE = 1 << 20;

/** The bytes of a Blob, a megabyte at a time. */
export async function* blobPieces(blob: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < blob.size; at += PIECE)
    yield new Uint8Array(await blob.slice(at, Math.min(blob.size, at + PIECE)).arrayBuffer());
}

/** Collects bytes into a Blob, so that they do not stay in memory. */
export function blobCollector(): { readonly add: (bytes: Uint8Array) => void; readonly blob: () => Blob } {
  let parts: BlobPart[] = [];
  let waiting = 0;
  const fold = (): Blob => {
    const blob = new Blob(parts);
    parts = [blob];
    waiting = 0;
    return blob;
  };
  return {
    add: (bytes) => {
      parts.push(bytes.slice());
      waiting += bytes.length;
      if (waiting > 8 * PIECE) fold();
    },
    blob: fold,
  };
}
