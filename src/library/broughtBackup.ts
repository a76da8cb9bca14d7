import { createListeners } from '../core/listeners.ts';

let brought: File | null = null;
const listeners = createListeners();

/** Whether a file is a backup by its name: it is no table, and is restored on the page of files. */
export function isBackupName(name: string): boolean {
  return /\.tongbi$/i.test(name);
}

/** Hands a backup that was dropped or opened anywhere to the page of files. */
export function bringBackup(file: File): void {
  brought = file;
  listeners.tell();
}

/** The backup that was brought, once. */
export function takeBackup(): File | null {
  const file = brought;
  brought = null;
  return file;
}

export const onBackup = listeners.add;
