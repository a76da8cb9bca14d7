import { isBlankRow, isPeriodRun, isQuantity } from './layout.ts';

/**
 * What a record below the header is.
 * Notes, section lines, lone texts and words wait: at the end of the file they are notes; when data follow, only notes and section lines are no data.
 */
export type RecordKind =
  | 'blank'
  | 'note'
  /** 一、综合: a numbered heading without a value. */
  | 'section_row'
  /** One text and nothing else: a row without values, or a line of a note. */
  | 'lone_text'
  /** Cells of words, too few or too many: below a note its next line, cut by its own commas. */
  | 'words'
  | 'ragged_row'
  | 'repeated_header'
  /** The years of another table under the same corner. */
  | 'other_header'
  | 'data';

/** A word of notes followed by a colon, a number, a space or nothing: 注册资本 and 审核案件 are names. */
const NOTE_START =
  /^[（(【[]?(?:注|备注|注释|附注|说明|数据来源|资料来源|来源|本表来源|(?:制表|填报|填表|审核|编制|复核|联系|负责)(?:人|单位|机关|部门|日期|时间)?|单位负责人|统计负责人|联系电话|报出日期|更新时间|导出时间|下载时间|Notes?|Sources?|Data sources?|Data from(?: database)?|Last updated|Footnotes?)\s*(?:[:：\d①-⑳)）\]】\s]|$)|^(?:本表|※|\*|[①-⑳]|[（(]?以下空白|[（(【]完[)）】])/i;
const SECTION_START =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]|\d{1,2}[.、．]\s*\D|第[一二三四五六七八九十]{1,3}[部章节编篇])/;
const NUMBERED = /^(?:[（(]?\d{1,2}[)）.、．]\s*\D|[①-⑳])/;
/** 续表 above a repeated header: the same table goes on. */
const CONTINUED = /^[（(]?(?:续|接上)|[（(]续[表一二三四五\d]*[)）]$/;
const WORD = /[\p{L}\p{N}]/u;

type Row = readonly string[];

export function createRecordKinds(
  width: number,
  headerRows: readonly Row[],
  values: readonly number[],
): (row: Row) => RecordKind {
  const headers = headerRows.map((row) => row.join('\u0001'));
  const corner = headerRows[0]?.[0];
  const [firstValue = 1] = values;

  const kindOfWords = (row: Row): RecordKind => {
    const fits = row.length === width || overhangs(row, width);
    const at = row.findIndex((cell) => cell.trim() !== '');
    const start = (row[at] ?? '').trim();
    if (NOTE_START.test(start) && !(fits && holdsQuantity(row, values))) return 'note';
    const alone = row.slice(at + 1).every((cell) => cell.trim() === '');
    if (!fits && alone && row.length < width) return 'lone_text';
    const wordsOnly = !row.slice(at + 1).some(isQuantity);
    if (!fits) return wordsOnly ? 'words' : 'ragged_row';
    // a line of dashes or asterisks parts what stands above and below it
    if (!WORD.test(start) && row.every((cell) => !WORD.test(cell)) && !values.includes(at)) return 'note';
    if (!alone) return wordsOnly && NUMBERED.test(start) ? 'lone_text' : 'data';
    if (values.includes(at)) return 'data';
    return SECTION_START.test(start) ? 'section_row' : 'lone_text';
  };

  return (row) => {
    if ((row.length === 1 || (row[0] ?? '').trim() === '') && isBlankRow(row)) return 'blank';
    if (row[0] === corner) {
      if (headers.includes(row.join('\u0001'))) return 'repeated_header';
      if (isYearsHeader(row)) return 'other_header';
    }
    return row.length === width && looksPlain(row[firstValue] ?? '') ? 'data' : kindOfWords(row);
  };
}

const YEAR = /^(?:19|20)\d{2}年?$/;

/** Under the same corner, nothing but years in a row: the header of another table. */
function isYearsHeader(row: Row): boolean {
  if (row.length < 3 || !YEAR.test(row[1] ?? '')) return false;
  const cells = row.slice(1);
  return cells.every((cell) => YEAR.test(cell)) && isPeriodRun(cells);
}

/** Quick, for nearly all rows: a cell that begins and ends with a digit is no part of a sentence. */
function looksPlain(cell: string): boolean {
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  return ((first >= 48 && first <= 57) || first === 45) && last >= 48 && last <= 57;
}

/** True when a row begins like a note and holds no number beside. */
export function isNoteRow(row: Row): boolean {
  const at = row.findIndex((cell) => cell.trim() !== '');
  return NOTE_START.test((row[at] ?? '').trim()) && !row.slice(at + 1).some(isQuantity);
}

/** True for a line that may stand before a repeated header as the title of another table; a note and its numbered lines speak of the table above, 续表 goes on with it. */
export function isTitleRow(row: Row): boolean {
  const start = (row.find((cell) => cell.trim() !== '') ?? '').trim();
  return ![NOTE_START, NUMBERED, CONTINUED].some((other) => other.test(start)) && WORD.test(start);
}

function holdsQuantity(row: Row, values: readonly number[]): boolean {
  return values.some((at) => isQuantity(row[at] ?? ''));
}

/** Longer than the table by blank cells only. */
function overhangs(row: Row, width: number): boolean {
  return row.length > width && row.slice(width).every((cell) => cell.trim() === '');
}
