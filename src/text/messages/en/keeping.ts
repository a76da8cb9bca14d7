import type { Widen } from '../../language.ts';
import type { keeping as zh } from '../zh/keeping.ts';

export const keeping = {
  deleted: (name: string) =>
    `Another window deleted “${name}”; it stays usable here, and can be taken back there for 24 hours.`,
  reread: (name: string) => `Another window read “${name}” in another way; this is still the old reading.`,
  showReread: 'Show the new one',
  besides: (name: string) =>
    `Another window also changed how “${name}” is read: both are kept and can be compared in Files.`,
  upgraded: 'Tongbi was updated in another window. You can go on reading here; to save, reload first.',
  reload: 'Reload',
  toFiles: 'To Files',
  dismiss: 'Understood',
  unfinished: (names: string) =>
    `The last import did not finish: ${names}. Nothing that was kept has changed; please open the file again.`,
  notSaved: {
    unavailable:
      'Not saved: this browser lets pages store nothing (perhaps a private window). The data work now; after a reload, open the file again.',
    newer: 'Not saved: a newer Tongbi made the storage. The data work now; reload, then open the file again.',
    blocked:
      'Not saved: another window of Tongbi holds the storage. The data work now; close it and save again.',
    quota:
      'Not saved: no room. What was kept is still there and the data work now. Make a backup, delete some files, save again.',
    broken: 'Not saved: the storage failed. What was kept is unchanged and the data work now.',
  },
  again: 'Save again',
  saving: 'Saving…',
  backup: 'Back up to a file',
  backingUp: 'Backing up…',
  backupName: (date: string) => `Tongbi backup ${date}`,
  backedUp: 'The download of the backup has begun.',
  backupFailed: 'No backup was made; try again.',
} as const satisfies Widen<typeof zh>;
