import type { SourceNote } from '../dataset/dataset.ts';
import { readFacts } from './preamble.ts';
import type { FileRecord } from './records.ts';
import type { Delimiter } from './report.ts';

/** What the lines around a table, its title above and its notes below, give to the Dataset. */
export interface TableFrame {
  readonly origin: string | null;
  readonly region: string | null;
  /** The unit that stands above the table, for indicators that name none. */
  readonly unit: string | null;
  readonly notes: readonly SourceNote[];
}

export function frameOf(lines: readonly FileRecord[], delimiter: Delimiter): TableFrame {
  const sentences = lines.map(({ cells }) => sentencesOf(cells, delimiter));
  const { source, region, unit } = readFacts(sentences);
  const notes = lines.map(({ line }, at) => ({
    text: (sentences[at] ?? []).join(' '),
    textEn: null,
    line,
    indicator: null,
  }));
  return { origin: source, region, unit, notes };
}

/** Cells side by side are one sentence that its own commas cut, unless each says something under a label; a blank cell parts two. */
function sentencesOf(cells: readonly string[], delimiter: Delimiter): readonly string[] {
  const sentences: string[] = [];
  let open = false;
  for (const cell of cells) {
    const text = cell.trim();
    if (open && text !== '' && !/^[^:：]{1,12}[:：]/.test(text))
      sentences.push(`${sentences.pop() ?? ''}${delimiter}${text}`);
    else if (text !== '') sentences.push(text);
    // 数据来源 | 统计局 are a label and its text, not one sentence
    open = text !== '' && (open || /[:：]./.test(text));
  }
  return sentences;
}
