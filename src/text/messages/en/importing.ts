import type { Widen } from '../../language.ts';
import type { importing as zh } from '../zh/importing.ts';

export const importing = {
  reading: (name: string) => `Reading ${name}`,
  progress: (rows: string, percent: number) => `${rows} rows read, ${percent}%`,
  cancel: 'Cancel',
  problemTitle: (asks: boolean, place: string, title: string) =>
    `${asks ? 'For you to decide' : 'Not imported'}: ${place === '' ? '' : `${place}, `}${title}`,
  unchanged: 'The open data were not changed.',
  another: 'Choose another file',
  dismiss: 'Close',
  choose: 'Choose how to read it',
  columnRanges: 'Columns to read',
  columnsUnknown: (width: string) => `Write 1-3, 8 or A-C, up to column ${width}`,
  columnsChosen: (count: number, most: number) =>
    count > most ? `${count} columns chosen, at most ${most}` : `${count} columns chosen`,
  readColumns: 'Read these columns',
  findColumn: 'Find by header',
  strip: 'What was understood',
  encoding: 'Encoding',
  delimiter: 'Delimiter',
  header: 'Header',
  headerLines: (lines: string) => `line ${lines}`,
  noHeader: 'no header',
  shape: 'Shape',
  titleNotes: 'Titles and notes',
  noTitleNotes: 'none',
  readOut: 'Read',
  size: (regions: number, indicators: number, years: string) =>
    `${regions} ${regions === 1 ? 'region' : 'regions'} × ${indicators} ${indicators === 1 ? 'indicator' : 'indicators'}, ${years}`,
  counts: (values: string, missing: string) => `${values} values, ${missing} missing`,
  balance: 'Line by line',
  balanceText: (facts: {
    lines: string;
    preamble: string;
    header: string;
    accepted: string;
    rejected: string;
    blank: string;
    notes: string;
  }) =>
    `${facts.lines} lines = ${facts.preamble} title + ${facts.header} header + ${facts.accepted} accepted + ${facts.rejected} left out + ${facts.blank} blank + ${facts.notes} notes`,
  findings: (count: number) => `${count} to look at`,
  noFindings: 'nothing to report',
  severity: { error: 'to decide', warning: 'warning', note: 'note' },
  lines: (lines: string) => `line ${lines}`,
  columnLetter: (letter: string) => `column ${letter}`,
  times: (count: number) => `${count} in all`,
  raw: 'as written',
  columns: 'Columns',
  fold: 'Fold',
  unfold: 'Show how it was read',
  bom: 'with BOM',
  delimiters: {
    ',': 'comma',
    ';': 'semicolon',
    '\t': 'tab',
    '|': 'bar',
    '，': 'full-width comma',
    '；': 'full-width semicolon',
  },
  encodings: {
    'utf-8': 'UTF-8',
    gb18030: 'GB18030',
    'utf-16le': 'UTF-16 LE',
    'utf-16be': 'UTF-16 BE',
    big5: 'Big5',
    shift_jis: 'Shift_JIS',
  },
  shapes: {
    'regions-by-years': 'wide: regions × years',
    'indicators-by-years': 'wide: indicators × years',
    'regions-and-indicators-by-years': 'wide: regions, indicators × years',
    'years-down': 'years down, indicators across',
    'years-by-regions': 'years down, regions across',
    long: 'long: one value a row',
    series: 'one series down',
    'one-year': 'one year',
  },
  roles: {
    region: 'region',
    indicator: 'indicator',
    period: 'period',
    year: 'year',
    half: 'half',
    quarter: 'quarter',
    month: 'month',
    day: 'day',
    value: 'value',
    unit: 'unit',
    target: 'target',
    bound: 'bound',
    note: 'note',
    section: 'section',
    code: 'code',
    published: 'printed change',
    dimension: 'grouping',
    ignored: 'not used',
  },
  evidence: { name: 'by name', content: 'by content', choice: 'by choice', position: 'by position' },
  comma: ', ',
  save: {
    saving: 'Saving…',
    saved: 'Kept in this browser',
    deleted: 'Deleted from Files; still usable here',
    unavailable: 'Not saved: this browser allows no storage; open the file again after a reload',
    newer: 'Not saved: the storage was made by a newer version',
    blocked: 'Not saved: another window holds the storage; close it and try again',
    quota: 'Not saved: no room; delete some files',
    broken: 'Not saved: the storage failed; the data stay usable',
  },
  severalFiles: (first: string, others: number) =>
    `One file at a time: “${first}” was read, ${others} other${others === 1 ? '' : 's'} not.`,
} as const satisfies Widen<typeof zh>;
