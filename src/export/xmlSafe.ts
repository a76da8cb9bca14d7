/** What a cell of a workbook can hold. */
const LONGEST = 32_767;

/** A text with the characters of XML 1.0 only, at most as long as a cell: others would make the file unreadable. */
export function xmlSafe(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '');
}

/** A name that every spreadsheet takes for a sheet: at most 31 characters, none of : \ / ? * [ ], no apostrophe at an end. */
export function sheetName(text: string): string {
  const name = xmlSafe(text)
    .replace(/[:\\/?*[\]]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return [...name].slice(0, 31).join('') || 'Sheet';
}
