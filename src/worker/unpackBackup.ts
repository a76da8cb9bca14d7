import { BACKUP_LIMITS, type BackupProblem, backupProblem, parseManifest } from '../core/backup/manifest.ts';
import { LIMITS } from '../core/import/limits.ts';
import { failure, type Result, success } from '../core/result.ts';
import type { UnpackedBackup } from './backupMessages.ts';
import { sha256Of } from './sha256Of.ts';
import { unzipMember, type ZipMember, zipDirectory } from './zipDirectory.ts';

/**
 * A backup, checked as a whole: its archive, its seal, its list, and every original by its hash. One that does not stand the check
 * is refused with what is wrong, and nothing of it is used.
 */
export async function unpackBackup(
  archive: Blob,
  onProgress: (share: number) => void,
): Promise<Result<UnpackedBackup, BackupProblem>> {
  const directory = await zipDirectory(archive);
  if (!directory.ok) return failure(backupProblem(PROBLEMS[directory.problem]));
  const members = new Map(directory.value.map((member) => [member.path, member]));
  const list = members.get('manifest.json');
  const seal = members.get('manifest.sha256');
  if (list === undefined) return failure(backupProblem('not_backup'));
  if (list.bytes > BACKUP_LIMITS.manifestBytes) return failure(backupProblem('too_large'));
  const content = await unzipMember(archive, list);
  if (content === null) return failure(backupProblem('edited', list.path));
  const manifest = parseManifest(await content.text());
  if (!manifest.ok) return manifest;
  if (seal === undefined || seal.bytes > 1000) return failure(backupProblem('edited', 'manifest.json'));
  const sealed = (await (await unzipMember(archive, seal))?.text()) ?? '';
  if (!sealed.startsWith(await hashOf(content))) return failure(backupProblem('edited', 'manifest.json'));
  const { entries } = manifest.value;
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > BACKUP_LIMITS.bytes) return failure(backupProblem('too_large'));
  const files: Blob[] = [];
  let done = 0;
  for (const { path, bytes, sha256, title } of entries) {
    const member: ZipMember | undefined = members.get(path);
    if (member === undefined) return failure(backupProblem('edited', title));
    if (member.bytes !== bytes || bytes > LIMITS.fileBytes) return failure(backupProblem('edited', title));
    const file = await unzipMember(archive, member);
    if (file === null || (await hashOf(file)) !== sha256) return failure(backupProblem('edited', title));
    files.push(file);
    done += bytes;
    onProgress(done / Math.max(1, total));
  }
  return success({ manifest: manifest.value, files });
}

const PROBLEMS = { not_zip: 'not_backup', truncated: 'truncated', too_large: 'too_large' } as const;

async function hashOf(blob: Blob): Promise<string> {
  return sha256Of({
    size: blob.size,
    read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  });
}
