import { strFromU8, unzipSync } from 'fflate';
import { roundHalfAway } from '../../src/core/quantity/decimal.ts';

export interface ReadCell {
  readonly value: string | number;
  /** As a spreadsheet shows it: a number in its format. */
  readonly shown: string;
  readonly formula: boolean;
}

const decode = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The sheets of an .xlsx file by name, read from its parts: strings, numbers and the format codes of ECMA-376. */
export async function readWorkbook(
  file: Blob,
): Promise<ReadonlyMap<string, readonly (readonly ReadCell[])[]>> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, body = '']) =>
    decode([...body.matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map(([, text]) => text).join('')),
  );
  const styles = part('xl/styles.xml');
  const codes = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code = '']) => [
      id,
      decode(code),
    ]),
  );
  const formats = [...(/<cellXfs[\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf ([^>]*)>/g)].map(
    ([, attributes = '']) => codes.get(/numFmtId="(\d+)"/.exec(attributes)?.[1]) ?? 'General',
  );
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name = '']) =>
    decode(name),
  );
  return new Map(
    names.map((name, at) => {
      const xml = part(`xl/worksheets/sheet${at + 1}.xml`);
      const rows = [...xml.matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)].map(([, body = '']) => {
        const cells: ReadCell[] = [];
        for (const [, attributes = '', inner = ''] of body.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
          const letters = /r="([A-Z]+)/.exec(attributes)?.[1] ?? 'A';
          const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
          while (cells.length < column) cells.push({ value: '', shown: '', formula: false });
          const raw = /<v>([\s\S]*?)<\/v>/.exec(inner)?.[1] ?? '';
          const formula = inner.includes('<f');
          if (/t="s"/.test(attributes)) {
            const text = strings[Number(raw)] ?? '';
            cells.push({ value: text, shown: text, formula });
          } else if (raw === '') cells.push({ value: '', shown: '', formula });
          else {
            const format = formats[Number(/s="(\d+)"/.exec(attributes)?.[1] ?? 0)] ?? 'General';
            cells.push({ value: Number(raw), shown: showNumber(Number(raw), format), formula });
          }
        }
        return cells;
      });
      return [name, rows] as const;
    }),
  );
}

/** A number in a format code of up to three sections, with quoted words, #,##0 and decimals. */
export function showNumber(value: number, code: string): string {
  if (code === 'General') return String(value);
  const sections = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const section = (value > 0 ? sections[0] : value < 0 ? sections[1] : sections[2]) ?? sections[0] ?? '';
  return section.replace(
    /"([^"]*)"|(#,##)?0(?:\.(0+))?/g,
    (_, words?: string, grouped?: string, zeros?: string) => {
      if (words !== undefined) return words;
      const [whole = '', fraction] = roundHalfAway(Math.abs(value), zeros?.length ?? 0).split('.');
      const digits = grouped === undefined ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
      return fraction === undefined ? digits : `${digits}.${fraction}`;
    },
  );
}
