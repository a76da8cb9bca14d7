/** A folder is not followed deeper, nor further than so many files. */
const DEEPEST = 8;
const MOST_FILES = 2_000;

/** All files in what was dropped, those in folders too, in the order of their names; hidden folders are passed by. */
export async function folderFiles(entries: readonly FileSystemEntry[]): Promise<readonly File[]> {
  const files: File[] = [];
  for (const entry of entries) await collect(entry, files, 0);
  return files;
}

async function collect(entry: FileSystemEntry, files: File[], depth: number): Promise<void> {
  if (files.length >= MOST_FILES) return;
  if (isFile(entry)) {
    const file = await fileOf(entry);
    if (file !== null) files.push(file);
    return;
  }
  if (!isFolder(entry) || depth >= DEEPEST || (depth > 0 && /^(?:\.|__MACOSX$)/.test(entry.name))) return;
  const inside = await entriesOf(entry);
  const sorted = [...inside].sort((a, b) => a.name.localeCompare(b.name, 'zh', { numeric: true }));
  for (const one of sorted) await collect(one, files, depth + 1);
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** null for a file that is gone or may not be read. */
function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

/** A reader answers a hundred entries at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const next = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (next.length === 0 || all.length >= MOST_FILES) return all;
    all.push(...next);
  }
}
