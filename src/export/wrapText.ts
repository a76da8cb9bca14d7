import { textWidth } from '../charts/labelWidth.ts';

/** A text in lines of at most this width in pixels: broken at a space where one is near, else between letters. */
export function wrapText(text: string, fontSize: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const letter of text) {
    if (line !== '' && textWidth(line + letter, fontSize) > width) {
      const space = line.lastIndexOf(' ');
      const kept = space > line.length / 2 && letter !== ' ' ? space : line.length;
      lines.push(line.slice(0, kept).trim());
      line = line.slice(kept).trimStart();
    }
    line += letter;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}
