/** 其中:促进增收节支 is a part of the row above it. */
export function isPartName(name: string): boolean {
  return /^(?:其中|#)\s*[:：]?/.test(name);
}

/** 其中:促进增收节支 without its 其中, which cannot open a sentence. */
export function withoutPartWord(name: string): string {
  return name.replace(/^(?:其中|#|of which)\s*[:：]?\s*/i, '');
}
