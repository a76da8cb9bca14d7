import type { Encoding } from './report.ts';

export type EncodingGuess =
  | { readonly kind: 'known'; readonly encoding: Encoding; readonly bomBytes: number }
  /** ASCII so far: UTF-8 until a byte says otherwise, then GB18030. */
  | { readonly kind: 'ascii' }
  /** Valid as GB18030, but its pairs lie where Big5 and Shift_JIS have theirs: to be asked. */
  | { readonly kind: 'ambiguous' }
  /** GB18030 with lines of UTF-8 among it, of which this is the first. */
  | { readonly kind: 'mixed'; readonly line: number }
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
  const lines = linesByEncoding(head);
  if (lines.utf8 === 0) return legacyEncoding(head);
  // read as UTF-8, the file is refused at the line that is none
  if (lines.utf8 >= lines.other) return { kind: 'known', encoding: 'utf-8', bomBytes: 0 };
  return { kind: 'mixed', line: lines.firstUtf8 };
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
  const le = wideShare(head, 'utf-16le');
  const be = wideShare(head, 'utf-16be');
  if (Math.max(le, be) < 0.9) return null;
  return le > be ? 'utf-16le' : 'utf-16be';
}

/** Mostly Chinese text has few NULs: share of Chinese and ASCII characters when read so; 0 without a line end, which no text but UTF-16 writes with a NUL. */
function wideShare(head: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): number {
  if (!head.subarray(0, 65_536).includes(0)) return 0;
  const bytes = head.subarray(0, Math.min(head.length, 65_536) & ~1);
  if (!decodes(bytes, encoding)) return 0;
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  if (!/[\r\n]/.test(text) || text.includes('\0')) return 0;
  const expected =
    text.match(/[\t\n\r -~\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff01-\uffe5]/g)?.length ?? 0;
  return expected / text.length;
}

/** Lines beyond ASCII that are surely UTF-8, and those that are not; lines are numbered from 1. */
function linesByEncoding(head: Uint8Array): { utf8: number; other: number; firstUtf8: number } {
  let utf8 = 0;
  let other = 0;
  let firstUtf8 = 0;
  let line = 1;
  for (let start = 0; start < head.length; line++) {
    const end = head.indexOf(10, start);
    const bytes = head.subarray(start, end < 0 ? head.length : end);
    start += bytes.length + 1;
    if (bytes.every((byte) => byte < 0x80)) continue;
    if (isChineseUtf8(bytes) && gb2312Share(bytes) < 0.7) {
      if (utf8++ === 0) firstUtf8 = line;
    } else other++;
  }
  return { utf8, other, firstUtf8 };
}

/** Only whole UTF-8 characters, of which one at least has three bytes, as Chinese has. Few lines of another encoding happen to be so. */
function isChineseUtf8(bytes: Uint8Array): boolean {
  let long = false;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const size = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    if (size === 0 || at + size > bytes.length || lead > 0xf4) return false;
    for (let next = at + 1; next < at + size; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
    if (size >= 3) long = true;
    at += size;
  }
  return long;
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
