import type { Stages } from './account.ts';
import { DELIMITERS, usualWidth } from './delimiter.ts';
import { guessEncoding } from './encoding.ts';
import type { ByteSource } from './pieces.ts';
import type { ReadBackOptions } from './readBack.ts';
import { plainDialect, sampleRecords } from './records.ts';
import type { Choices, Delimiter, Encoding } from './report.ts';
import { shapeOptions } from './shapeOptions.ts';

const LOOKED_AT_BYTES = 65_536;
const LOOKED_AT_CHARACTERS = 16_384;
const ROWS_TRIED = 100;

/** What else the beginning of a file allows: encodings with the damage each would do, delimiters, shapes. */
export async function readBackOptions(
  source: ByteSource,
  settled: Partial<Stages>,
  choices: Choices,
): Promise<ReadBackOptions> {
  const head = await source.read(0, Math.min(source.size, LOOKED_AT_BYTES));
  const encoding = settled.encoding?.encoding ?? null;
  const text = new TextDecoder(encoding ?? 'utf-8').decode(head, { stream: true });
  return {
    encodings: encodingsOf(head, encoding),
    delimiters: delimitersOf(wholeLines(text), settled.dialect?.delimiter ?? null),
    shapes:
      settled.plan === undefined ? [] : shapeOptions(settled.plan, settled.dialect?.columns ?? null, choices),
  };
}

/** UTF-16 is told from others by its bytes: any text decodes as some. */
function encodingsOf(head: Uint8Array, used: Encoding | null): ReadBackOptions['encodings'] {
  const guess = guessEncoding(head);
  const sure = guess.kind === 'known' ? guess.encoding : null;
  return (['utf-8', 'gb18030', 'big5', 'shift_jis', 'utf-16le', 'utf-16be'] as const)
    .filter((encoding) => !encoding.startsWith('utf-16') || encoding === sure || encoding === used)
    .map((encoding) => ({
      encoding,
      damaged: new TextDecoder(encoding).decode(head, { stream: true }).split('\ufffd').length - 1,
    }));
}

function delimitersOf(text: string, used: Delimiter | null): ReadBackOptions['delimiters'] {
  return DELIMITERS.filter((delimiter) => delimiter === used || text.includes(delimiter))
    .map((delimiter) => ({
      delimiter,
      columns: usualWidth(sampleRecords(text, plainDialect(delimiter), ROWS_TRIED).rows),
    }))
    .filter(({ delimiter, columns }) => columns > 1 || delimiter === used);
}

function wholeLines(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').slice(0, LOOKED_AT_CHARACTERS);
  const end = lines.lastIndexOf('\n');
  return text.length <= LOOKED_AT_CHARACTERS || end < 0 ? lines : lines.slice(0, end + 1);
}
