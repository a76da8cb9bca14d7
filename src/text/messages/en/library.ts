import type { Widen } from '../../language.ts';
import type { library as zh } from '../zh/library.ts';

const files = (count: number): string => `${count} file${count === 1 ? '' : 's'}`;

const countsOf = (count: number, decks: number): string =>
  [
    ...(count > 0 || decks === 0 ? [files(count)] : []),
    ...(decks > 0 ? [`${decks} deck${decks === 1 ? '' : 's'}`] : []),
  ].join(' and ');

export const library = {
  title: 'Files',
  intro: 'Files you open are kept in this browser on this computer; they never leave it.',
  decks: 'Decks',
  search: 'Find by name or source',
  count: files,
  table: 'Kept files',
  columns: {
    name: 'Name',
    origin: 'Source',
    shape: 'Shape and content',
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
  noOrigin: 'not named',
  version: (version: number) => `version ${version}`,
  fileName: (name: string) => `file ${name}`,
  older: (count: number) => `${count} older version${count === 1 ? '' : 's'}`,
  olderOf: (count: number, name: string) => `${count} older version${count === 1 ? '' : 's'} of “${name}”`,
  noFindings: 'none',
  rename: 'Rename',
  renameOf: (name: string) => `New name of “${name}”`,
  save: 'Save',
  cancel: 'Cancel',
  download: 'Original',
  delete: 'Delete',
  deleteOf: (name: string) => `Delete “${name}”`,
  deleted: (name: string) => `“${name}” is deleted and will be cleared after 24 hours.`,
  undo: 'Undo',
  dismiss: 'Understood',
  changedElsewhere:
    'Another window changed this file; the list is up to date now, please look and try again.',
  gone: 'The original is gone.',
  outdated: 'read by an older version',
  reread: 'Read again with this version',
  rereading: 'Reading again…',
  rereadDone: (name: string, isSame: boolean) =>
    isSame
      ? `“${name}” was read again: as many indicators, regions and values as before.`
      : `“${name}” was read again and differs from before; please check it.`,
  rereadBoth: (name: string) =>
    `Another window changed “${name}”: both readings are kept, the new one as an entry of its own.`,
  rereadRefused: (name: string, problem: string) =>
    `“${name}” cannot be read now: ${problem}. The old reading is as it was.`,
  rereadFailed: (name: string) => `“${name}” was not read again. The old reading is as it was.`,
  empty: 'No file is kept yet',
  emptyHint: 'Drop a CSV or Excel file here, or press Import; a backup can be restored.',
  emptySearch: (text: string) => `No file has “${text}” in its name or source`,
  clearSearch: 'Clear',
  failedTitle: {
    unavailable: 'This browser allows no storage',
    newer: 'The storage was made by a newer Tongbi',
    blocked: 'Another window holds the storage',
    quota: 'There is no room',
    broken: 'The storage cannot be read',
  },
  failed: {
    unavailable:
      'Perhaps a private window, or a policy. Files can be opened, compared and exported; after a reload they must be opened again.',
    newer: 'This version leaves it alone. Reload the page to use the newer one.',
    blocked: 'Close the other windows of Tongbi and try again.',
    quota: 'Disk or browser have no more room. Delete some files, or make a backup first.',
    broken:
      'Nothing was deleted. Try again, or restart the browser; with a backup, the storage can be made anew and restored.',
  },
  retry: 'Try again',
  reload: 'Reload',
  goOn: 'Go on without saving',
  rebuild: 'Clear and rebuild the storage…',
  rebuildAsk:
    'This clears every file and deck kept in this browser and cannot be undone. Files without a backup must be opened again.',
  rebuildConfirm: 'Clear and rebuild',
  rebuildFailed: 'It was not rebuilt. Close all windows of Tongbi, restart the browser and try again.',
  missingTitle: (count: number) => `${files(count)} cleared by the browser`,
  missingText: 'These were kept here and are gone. Restore a backup, or open the original files again.',
  persisted: 'The browser has agreed to keep them.',
  notPersisted: 'The browser has not agreed to keep them and may clear them; keep the originals or a backup.',
  persist: 'Ask the browser to keep them',
  usage: (used: string, free: string) => `${used} used, about ${free} free.`,
  full: 'A file was not kept for lack of room. Delete old versions, or make a backup first; then save that file again.',
  low: (free: string) =>
    `Nearly full: about ${free} left, a large file may not fit. Delete old versions, or make a backup first.`,
  compare: 'Compare as A',
  compareNewest: 'Compare with newest',
  compareNewestOf: (version: number, name: string) =>
    `Compare version ${version} of “${name}” with the newest`,
  backup: 'Back up all',
  restore: 'Restore a backup',
  backingUp: 'Backing up',
  checking: (name: string) => `Checking the backup ${name}`,
  backedUp: (count: number, decks: number, size: string) =>
    `The download of the backup has begun: ${countsOf(count, decks)}, ${size}.`,
  backupFailed: 'No backup was made. Try again, or download the originals one by one.',
  backupTooLarge:
    'There is more than one backup can hold (3 GB or 500 files); download and delete some first.',
  backupName: (date: string) => `Tongbi backup ${date}`,
  refusedTitle: (name: string) => `Not restored: ${name}`,
  refused: {
    not_backup: 'This is no backup of Tongbi.',
    truncated: 'The file is incomplete: a download or copy may have been cut off.',
    newer: 'The backup was made by a newer Tongbi; update, then restore it.',
    too_large: 'The backup is beyond the limit (3 GB or 500 files).',
    edited: 'The content of the backup was changed or is damaged.',
    malformed: 'The list in the backup is not as it should be.',
    failed: 'The backup was not read to its end; try again.',
  },
  refusedAbout: (name: string) => `It is about: ${name}.`,
  unchanged: 'Nothing here was changed.',
  previewTitle: (date: string) => `Restore the backup of ${date}`,
  previewSummary: (bring: number, decks: number, same: number, refused: number) =>
    [
      `${countsOf(bring, decks)} will be restored`,
      ...(same > 0 ? [`${same} already here`] : []),
      ...(refused > 0 ? [`${refused} cannot be read now`] : []),
    ].join(', '),
  sentenceEnd: '. ',
  previewPromise: 'No file and no deck that is here is changed or deleted.',
  kinds: {
    new: 'new',
    same: 'already here, left alone',
    version: 'another version beside the file of its name',
    reading: 'beside the other reading that is here',
  },
  deckOf: (pages: number) => `deck, ${pages} slide${pages === 1 ? '' : 's'}`,
  deckKinds: { new: 'new', same: 'already here, left alone', beside: 'beside the one that was changed here' },
  kindColumn: 'After restoring',
  differs: 'its numbers are read otherwise now; please check',
  refusedEntry: (problem: string) => `left out: ${problem}`,
  settings:
    'Remembered counterparts, reading recipes and looks that are missing here are added too; where they differ, yours stay.',
  confirmRestore: (count: number, decks: number) => `Restore ${countsOf(count, decks)}`,
  confirmSettings: 'Restore the settings',
  nothingToRestore: 'Everything in the backup is here already.',
  restoring: 'Writing…',
  restored: (count: number, decks: number) => `${countsOf(count, decks)} restored.`,
  restoreChanged: 'Another window changed something since; the preview is up to date now, please look again.',
  restoreFailed: 'Not restored: writing failed, and nothing here was changed.',
} as const satisfies Widen<typeof zh>;
