import { formatNumber } from './format.ts';

/** 999 B, 12.3 KB, 4.5 MB, 1.2 GB. */
export function fileSize(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB'];
  const at = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log2(Math.max(1, bytes)) / 10)));
  return `${formatNumber(bytes / 1024 ** at, at === 0 ? 0 : 1)} ${units[at]}`;
}
