/** 其中:促进增收节支 is a part of the row above it. */
export function isPartName(name: string): boolean {
  return /^(?:其中|#)\s*[:：]?/.test(name);
}
