import type { Encoding } from './report.ts';

export type EncodingGuess =
  | { readonly kind: 'known'; readonly encoding: Encoding; readonly bomBytes: number }
  /** ASCII so far: UTF-8 until a byte says otherwise, then GB18030. */
  | { readonly kind: 'ascii' }
  /** Valid as GB18030, but its pairs lie where Big5 and Shift_JIS have theirs: to be asked. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unknown' };

/**
 * The encoding of a file from its first bytes: BOM, then the NUL pattern of UTF-16, then strict UTF-8, then strict GB18030.
 * The order matters: most UTF-8 text also decodes as GB18030, into other characters.
 */
export function guessEncoding(head: Uint8Array): EncodingGuess {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)
    return { kind: 'known', encoding: 'utf-8', bomBytes: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { kind: 'known', encoding: 'utf-16le', bomBytes: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { kind: 'known', encoding: 'utf-16be', bomBytes: 2 };
  const wide = nulPattern(head);
  if (wide !== null) return { kind: 'known', encoding: wide, bomBytes: 0 };
  if (head.every((byte) => byte < 0x80)) return { kind: 'ascii' };
  if (decodes(head, 'utf-8') || mostlyUtf8(head)) return { kind: 'known', encoding: 'utf-8', bomBytes: 0 };
  return legacyEncoding(head);
}

/** For bytes that are not UTF-8: GB18030 where they are surely that. */
export function legacyEncoding(head: Uint8Array): EncodingGuess {
  if (!decodes(head, 'gb18030')) return { kind: 'unknown' };
  return gb2312Share(head) >= 0.7
    ? { kind: 'known', encoding: 'gb18030', bomBytes: 0 }
    : { kind: 'ambiguous' };
}

/** True when the bytes, possibly cut inside a last character, are strictly of this encoding. */
export function decodes(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Text joined from two encodings: read as UTF-8, most of its characters beyond ASCII are whole. GBK read so is almost all damage. */
function mostlyUtf8(head: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(head, { stream: true });
  let whole = 0;
  let damaged = 0;
  for (const character of text) {
    if (character === '\ufffd') damaged++;
    else if (character > '\u007f') whole++;
  }
  return whole > damaged;
}

/** In UTF-16 the delimiters, digits and line ends of a table leave a NUL on one side of every pair. */
function nulPattern(head: Uint8Array): Encoding | null {
  let even = 0;
  let odd = 0;
  const length = Math.min(head.length, 4096) & ~1;
  for (let at = 0; at < length; at += 2) {
    if (head[at] === 0) even++;
    if (head[at + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (pairs < 2) return null;
  if (odd / pairs > 0.15 && even / pairs < 0.02) return 'utf-16le';
  if (even / pairs > 0.15 && odd / pairs < 0.02) return 'utf-16be';
  return null;
}

/** Share of two-byte characters inside the GB2312 square, where almost all simplified Chinese lies; Big5 and Shift_JIS do not keep to it. */
function gb2312Share(bytes: Uint8Array): number {
  let pairs = 0;
  let inside = 0;
  for (let at = 0; at < bytes.length - 1; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0;
    if (trail >= 0x30 && trail <= 0x39) {
      at += 3; // four-byte GB18030
      continue;
    }
    pairs++;
    if (trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa9) || (lead >= 0xb0 && lead <= 0xf7))) inside++;
    at++;
  }
  return pairs === 0 ? 1 : inside / pairs;
}
