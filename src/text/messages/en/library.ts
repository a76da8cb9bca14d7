import type { Widen } from '../../language.ts';
import type { library as zh } from '../zh/library.ts';

export const library = {
  title: 'Files',
  intro: 'Files you open are kept in this browser on this computer; they never leave it.',
  search: 'Find by name',
  count: (count: number) => `${count} file${count === 1 ? '' : 's'}`,
  columns: {
    name: 'Name',
    content: 'Content',
    years: 'Years',
    size: 'Size',
    findings: 'To look at',
    opened: 'Last opened',
    actions: 'Actions',
  },
  content: (regions: number, indicators: number) =>
    regions > 1
      ? `${regions} regions × ${indicators}`
      : `${indicators} ${indicators === 1 ? 'indicator' : 'indicators'}`,
  version: (version: number) => `version ${version}`,
  fileName: (name: string) => `file ${name}`,
  noFindings: 'none',
  rename: 'Rename',
  renameOf: (name: string) => `New name of “${name}”`,
  save: 'Save',
  cancel: 'Cancel',
  download: 'Download the original',
  delete: 'Delete',
  deleteOf: (name: string) => `Delete “${name}”`,
  deleted: (name: string) => `“${name}” is deleted and will be cleared after 24 hours.`,
  undo: 'Undo',
  changedElsewhere: 'Another window changed this file; the list was read again, please try once more.',
  gone: 'The original is gone.',
  empty: 'No file is kept yet',
  emptyHint: 'Drop a CSV or Excel file here, or press Import.',
  emptySearch: (text: string) => `No file has “${text}” in its name`,
  failed: {
    unavailable: 'This browser allows no storage. Files can be opened and compared until a reload.',
    newer: 'The storage was made by a newer Tongbi and is left alone. Reload or update, then try again.',
    blocked: 'Another window holds the storage. Close the other windows of Tongbi and try again.',
    quota: 'There is no room.',
    broken: 'The storage cannot be read. Nothing was deleted; try again.',
  },
  retry: 'Try again',
  persisted: 'The browser has agreed to keep them.',
  notPersisted: 'The browser may clear these files when it runs short of room; keep the originals.',
  usage: (used: string, quota: string) => `${used} used, about ${quota} free.`,
  compare: 'Compare as A',
} as const satisfies Widen<typeof zh>;
