/** Path and wildcard characters, controls, and marks that cannot be seen or turn the direction of text. */
const FORBIDDEN = /[\\/:*?"<>|]|\p{Cc}|\p{Cf}/gu;

/** A name that every system takes for a file: no path, no control or direction marks, at most 80 characters. */
export function safeFileName(name: string, extension: string): string {
  const stem = name
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '')
    .trim();
  return `${[...stem].slice(0, 80).join('') || '同比'}.${extension}`;
}

/** Starts the download of a text made in the page. */
export function download(fileName: string, content: string, type: string): void {
  downloadFile(new Blob([content], { type }), fileName);
}

/** Starts the download of a file as it is. */
export function downloadFile(file: Blob, fileName: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
