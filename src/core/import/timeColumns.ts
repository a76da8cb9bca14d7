import type { Grain } from '../dataset/period.ts';
import type { Column } from './columnRoles.ts';

/** Named for years or dates, and holding them, be it as '21 or as a spreadsheet's day numbers. */
export function namesTime({ named, content }: Column): boolean {
  if (named === 'year' && content.filled > 0 && content.shortYears === 1) return true;
  if (named === 'period' && content.filled > 0 && content.serials === 1) return true;
  return (named === 'year' || named === 'period') && content.periods >= 0.5;
}

export function looksTimed({ named, content, header }: Column): boolean {
  const free = named === null && header.period === null && header.part === null;
  return free && content.filled > 0 && content.periods >= 0.95 && !content.code;
}

/** The part of a year that a column holds whose year stands in the header or title: months, quarters or halves, by its name or its words. */
export function partIn({ named, content, header }: Column): Grain | null {
  if (header.period !== null || header.part !== null || content.filled === 0) return null;
  const isPart = named === 'half' || named === 'quarter' || named === 'month';
  if (isPart) return Math.max(content.parts, content.ordinals) >= 0.6 ? named : null;
  return (named === null || named === 'period') && content.parts >= 0.9 ? content.partGrain : null;
}
