const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/u;

/** Width of a text in pixels, estimated on the wide side: no canvas is at hand where options are built. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const letter of text) width += WIDE.test(letter) ? fontSize : fontSize * 0.6;
  return width;
}
