import { boundAt, type Dataset, rowAt, unitAt, valueAt } from '../../src/core/dataset/dataset.ts';
import { importSource } from '../../src/core/import/importSource.ts';
import type { Dictionary } from '../../src/core/import/indicatorMeta.ts';
import type { ByteSource } from '../../src/core/import/pieces.ts';
import type { Choices, ImportedTable, Refusal } from '../../src/core/import/report.ts';
import type { Result } from '../../src/core/result.ts';

export function sourceOf(content: string | Uint8Array): ByteSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { size: bytes.length, read: async (from, to) => bytes.slice(from, to) };
}

interface ReadMore {
  readonly fileName?: string;
  readonly choices?: Choices;
  readonly dictionary?: Dictionary;
  /** What the machine's clock says. */
  readonly thisYear?: number;
}

export function importText(
  content: string | Uint8Array,
  more: ReadMore = {},
): Promise<Result<ImportedTable, Refusal>> {
  return importSource(sourceOf(content), {
    fileName: more.fileName ?? 'table.csv',
    dictionary: more.dictionary ?? new Map(),
    choices: more.choices ?? {},
    thisYear: more.thisYear ?? 2026,
  });
}

/** A read table as 'region | indicator | period' -> value with its bound, so that a test reads like the table. */
export interface ReadTable {
  readonly cells: Record<string, number | string>;
  readonly shape: string;
  readonly units: Record<string, string>;
  readonly report: ImportedTable['report'];
  readonly dataset: Dataset;
  readonly codes: readonly string[];
}

export async function readTable(content: string | Uint8Array, more: ReadMore = {}): Promise<ReadTable> {
  const result = await importText(content, more);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  const { dataset, report } = result.value;
  const cells: Record<string, number | string> = {};
  dataset.indicators.forEach((indicator, i) => {
    dataset.regions.forEach((region, r) => {
      dataset.periods.forEach((period, p) => {
        const row = rowAt(dataset, i, r, p);
        if (row < 0) return;
        const value = valueAt(dataset, row);
        const bound = boundAt(dataset, row);
        const unit = unitAt(dataset, row);
        const shown =
          typeof value !== 'number' || (bound === null && unit === indicator.unit)
            ? value
            : [value, bound, unit === indicator.unit ? null : unit].filter(Boolean).join(' ');
        cells[[region.name, indicator.name, period].filter(Boolean).join(' | ')] = shown;
      });
    });
  });
  return {
    cells,
    shape: report.shape,
    units: Object.fromEntries(dataset.indicators.map((indicator) => [indicator.name, indicator.unit])),
    report,
    dataset,
    codes: report.findings.map((finding) => finding.code),
  };
}

export async function refusalOf(
  content: string | Uint8Array,
  more: { fileName?: string; choices?: Choices } = {},
): Promise<Refusal> {
  const result = await importText(content, more);
  if (result.ok) throw new Error('was read');
  return result.problem;
}

/** GBK bytes of a text, by turning the decoder round. */
export function gbk(text: string): Uint8Array {
  encode ??= gbkTable();
  const table = encode;
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else {
      const pair = table.get(character);
      if (pair === undefined) throw new Error(`not in GBK: ${character}`);
      bytes.push(pair >> 8, pair & 255);
    }
  }
  return Uint8Array.from(bytes);
}

let encode: Map<string, number> | null = null;

function gbkTable(): Map<string, number> {
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (!table.has(character)) table.set(character, (lead << 8) | trail);
    }
  }
  return table;
}

export function utf16(text: string, order: 'le' | 'be', bom: boolean): Uint8Array {
  const units = [...(bom ? '\ufeff' : ''), ...text].join('');
  const bytes = new Uint8Array(units.length * 2);
  for (let at = 0; at < units.length; at++) {
    const code = units.charCodeAt(at);
    bytes[at * 2 + (order === 'le' ? 0 : 1)] = code & 255;
    bytes[at * 2 + (order === 'le' ? 1 : 0)] = code >> 8;
  }
  return bytes;
}
