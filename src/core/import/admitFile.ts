import type { FileProblem } from '../problem.ts';
import { type Result, success } from '../result.ts';
import { LIMITS } from './limits.ts';
import type { ByteSource } from './pieces.ts';
import { refuse } from './refuse.ts';
import type { Refusal } from './report.ts';

/** The first bytes of a file that may be a table; one that is empty, too large or plainly something else is refused by name. */
export async function admitFile(source: ByteSource): Promise<Result<Uint8Array, Refusal>> {
  if (source.size === 0) return refuse('empty_file');
  if (source.size > LIMITS.fileBytes) return refuse('file_too_large', { expected: String(LIMITS.fileBytes) });
  const head = await source.read(0, Math.min(source.size, LIMITS.pieceBytes));
  const foreign = foreignKind(head);
  return foreign === null ? success(head) : refuse(foreign, { line: 1 });
}

const starts = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** What a file is when it is no text table; null for text. */
function foreignKind(head: Uint8Array): FileProblem | null {
  if (starts(head, 0x50, 0x4b, 0x03, 0x04)) return zipKind(head);
  if (starts(head, 0x50, 0x4b, 0x05, 0x06)) return 'archive';
  if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) return compoundKind(head);
  if (starts(head, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (
    starts(head, 0x89, 0x50, 0x4e, 0x47) ||
    starts(head, 0xff, 0xd8, 0xff) ||
    starts(head, 0x47, 0x49, 0x46, 0x38)
  )
    return 'image';
  if (
    starts(head, 0x1f, 0x8b) ||
    starts(head, 0x52, 0x61, 0x72, 0x21) ||
    starts(head, 0x37, 0x7a, 0xbc, 0xaf)
  )
    return 'archive';
  if (starts(head, 0x4d, 0x5a) || starts(head, 0x7f, 0x45, 0x4c, 0x46)) return 'binary';
  const text = new TextDecoder('latin1')
    .decode(head.subarray(0, 512))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase();
  if (/^<(?:!doctype\s+html|html|head|meta|table|\?xml)/.test(text)) return 'web_page';
  if (/^[{[]\s*(?:"|\{|\[|\})/.test(text)) return 'json';
  return null;
}

/** What a zip is, by the names of its first entries; a workbook may hold pictures, a document may hold a workbook. */
function zipKind(head: Uint8Array): FileProblem {
  const names = new TextDecoder('latin1').decode(head);
  if (names.includes('mimetypeapplication/vnd.oasis.opendocument')) return 'open_document';
  if (!names.includes('[Content_Types].xml') && !/(?:xl|word|ppt)\//.test(names)) return 'archive';
  const first = ['xl/', 'word/', 'ppt/']
    .map((folder) => ({ folder, at: names.indexOf(folder) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  if (first?.folder === 'word/') return 'word_document';
  return first?.folder === 'ppt/' ? 'presentation' : 'spreadsheet';
}

/** OLE holds old Office files, and new ones under a password; its directory names its streams in UTF-16. */
function compoundKind(head: Uint8Array): FileProblem {
  const names = new TextDecoder('utf-16le').decode(head.subarray(0, head.length & ~1));
  if (names.includes('EncryptedPackage')) return 'encrypted_spreadsheet';
  if (names.includes('WordDocument')) return 'word_document';
  return names.includes('PowerPoint Document') ? 'presentation' : 'old_spreadsheet';
}
