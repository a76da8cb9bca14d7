import type { BackupEntry, BackupManifest, BackupProblem } from '../core/backup/manifest.ts';
import type { KeptDeck } from '../core/deck/keptDeck.ts';
import type { Result } from '../core/result.ts';

/** What the numbers of a reading are hashed from: its names as text, then its columns. */
export interface ReadingParts {
  readonly names: string;
  readonly columns: readonly Blob[];
}

/** A kept file on its way into a backup; the hashes are made in the Worker. */
export interface PackItem {
  readonly entry: Omit<BackupEntry, 'reading' | 'sha256'>;
  readonly file: Blob;
  readonly reading: ReadingParts;
}

export interface UnpackedBackup {
  readonly manifest: BackupManifest;
  /** The originals, in the order of the manifest's entries. */
  readonly files: readonly Blob[];
}

export type BackupRequest =
  | {
      readonly kind: 'pack';
      readonly items: readonly PackItem[];
      readonly decks: readonly KeptDeck[];
      readonly settings: Readonly<Record<string, string>>;
      readonly madeAt: number;
    }
  | { readonly kind: 'unpack'; readonly file: Blob }
  | { readonly kind: 'digest'; readonly reading: ReadingParts };

export type BackupReply =
  /** Share of the work that is done, 0 to 1. */
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'packed'; readonly result: Result<Blob, BackupProblem> }
  | { readonly kind: 'unpacked'; readonly result: Result<UnpackedBackup, BackupProblem> }
  | { readonly kind: 'digest'; readonly sha256: string };
