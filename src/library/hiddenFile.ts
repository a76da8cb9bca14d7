/** Files of the system and of open spreadsheets, which come along with a folder: .DS_Store, Thumbs.db, ~$总值.xlsx, __MACOSX. */
export function isHiddenFile({ name, webkitRelativePath }: File): boolean {
  const path = [...(webkitRelativePath ?? '').split('/'), name];
  return path.some((part) => /^(?:\.|~\$|__MACOSX$|Thumbs\.db$|desktop\.ini$)/i.test(part));
}
