/** A number and what it counts stay in one line: the spaces between them do not break. */
export function keptTogether(text: string): string {
  return text.replace(/(?<=\d|第) (?=\S)|(?<=\p{Script=Han}) (?=[\d+−])/gu, '\u00a0');
}
