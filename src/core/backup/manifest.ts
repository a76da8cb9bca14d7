import { type KeptDeck, parseKeptDeck } from '../deck/keptDeck.ts';
import { isRecord } from '../guards.ts';
import { isChoices } from '../import/choiceGuards.ts';
import { LIMITS } from '../import/limits.ts';
import type { Choices } from '../import/report.ts';
import { failure, type Result, success } from '../result.ts';
import { isPlain } from './isPlain.ts';

/** Raised when older programs could not read the file rightly; every version that was ever written is read for ever. */
export const BACKUP_VERSION = 1;

export const BACKUP_LIMITS = {
  entries: 500,
  decks: 500,
  /** Of all originals together; a zip file without its 64-bit extension ends at 4 GB. */
  bytes: 3 * 1024 ** 3,
  manifestBytes: 20 * 1024 ** 2,
  settingCharacters: 1_000_000,
} as const;

/** One kept file of a backup: what the library said of it, and where its original bytes are. */
export interface BackupEntry {
  readonly id: string;
  readonly title: string;
  readonly fileName: string;
  /** Of the original in the archive. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly savedAt: number;
  readonly openedAt: number;
  readonly version: number;
  readonly choices: Choices;
  readonly acknowledged: readonly string[];
  readonly recipe: string | null;
  /** ENGINE_VERSION of the reading that was kept. */
  readonly engine: number;
  /** SHA-256 of the numbers that it had, to notice when they are read otherwise now. */
  readonly reading: string;
}

/** manifest.json of a backup. The datasets are not in it: they are read again from the originals. */
export interface BackupManifest {
  readonly format: 'tongbi-backup';
  readonly version: number;
  readonly madeAt: number;
  readonly entries: readonly BackupEntry[];
  /** Empty in backups from before there were any; programs from then leave them out and restore the rest. */
  readonly decks: readonly KeptDeck[];
  /** Small settings by their key, each as JSON text. */
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * Why a file is not restored: no backup at all; it ends early; written by a newer version; too large; its list or an original is not
 * what was written; its list does not hold what it should. `name`: what it is about.
 */
export interface BackupProblem {
  readonly kind: 'not_backup' | 'truncated' | 'newer' | 'too_large' | 'edited' | 'malformed' | 'failed';
  readonly name: string | null;
}

export function backupProblem(kind: BackupProblem['kind'], name: string | null = null): BackupProblem {
  return { kind, name };
}

/** The list of a backup from its text, or why it cannot be trusted. Nothing of it is used before all of it is checked. */
export function parseManifest(text: string): Result<BackupManifest, BackupProblem> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return failure(backupProblem('malformed', 'manifest.json'));
  }
  if (!isRecord(parsed) || parsed.format !== 'tongbi-backup') return failure(backupProblem('not_backup'));
  const { version, madeAt, entries, settings, decks = [] } = parsed;
  if (!isCount(version) || version < 1) return failure(backupProblem('malformed', 'version'));
  if (version > BACKUP_VERSION) return failure(backupProblem('newer'));
  if (!isPlain(parsed)) return failure(backupProblem('malformed', 'manifest.json'));
  if (!isCount(madeAt)) return failure(backupProblem('malformed', 'madeAt'));
  if (!Array.isArray(entries)) return failure(backupProblem('malformed', 'entries'));
  if (!Array.isArray(decks)) return failure(backupProblem('malformed', 'decks'));
  if (entries.length > BACKUP_LIMITS.entries || decks.length > BACKUP_LIMITS.decks)
    return failure(backupProblem('too_large'));
  if (!isSettings(settings)) return failure(backupProblem('malformed', 'settings'));
  const checked: BackupEntry[] = [];
  for (const entry of entries) {
    if (!isEntry(entry)) return failure(backupProblem('malformed', `entries[${checked.length}]`));
    checked.push(entry);
  }
  if (new Set(checked.map(({ id }) => id)).size < checked.length)
    return failure(backupProblem('malformed', 'entries.id'));
  const read = decks.map((deck) => parseKeptDeck(deck));
  const whole = read.filter((deck) => deck !== null);
  if (whole.length < read.length) return failure(backupProblem('malformed', `decks[${read.indexOf(null)}]`));
  if (new Set(whole.map(({ id }) => id)).size < whole.length)
    return failure(backupProblem('malformed', 'decks.id'));
  return success({ format: 'tongbi-backup', version, madeAt, entries: checked, decks: whole, settings });
}

const HASH = /^[0-9a-f]{64}$/;

function isEntry(entry: unknown): entry is BackupEntry {
  return (
    isRecord(entry) &&
    isText(entry.id, 60) &&
    /^[\w-]+$/.test(entry.id) &&
    isText(entry.title, 500) &&
    isText(entry.fileName, 1000) &&
    isText(entry.path, 500) &&
    isCount(entry.bytes) &&
    entry.bytes <= LIMITS.fileBytes &&
    isText(entry.sha256, 64) &&
    HASH.test(entry.sha256) &&
    isCount(entry.savedAt) &&
    isCount(entry.openedAt) &&
    isCount(entry.version) &&
    entry.version >= 1 &&
    isCount(entry.engine) &&
    isText(entry.reading, 64) &&
    HASH.test(entry.reading) &&
    (entry.recipe === null || isText(entry.recipe, 500)) &&
    Array.isArray(entry.acknowledged) &&
    entry.acknowledged.every((one) => isText(one, 2000)) &&
    isChoices(entry.choices)
  );
}

function isSettings(settings: unknown): settings is Record<string, string> {
  return (
    isRecord(settings) &&
    Object.entries(settings).every(
      ([key, value]) => isText(key, 100) && isText(value, BACKUP_LIMITS.settingCharacters),
    )
  );
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longest;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
