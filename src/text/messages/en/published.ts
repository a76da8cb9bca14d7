import type { Widen } from '../../language.ts';
import type { published as zh } from '../zh/published.ts';

export const published: Widen<typeof zh> = {
  note: (headers, counts) =>
    `The file prints “${headers}”; each was checked against the change that the values give: ${counts}.`,
  noteHow: 'What differs is listed with the import and on the page of each indicator.',
  count: (count, word) => `${count} ${word}`,
  label: 'Change as the file prints it',
  recomputed: (change) => `recomputed ${change}`,
  cell: (header, line, column) => `“${header}”${line === null ? '' : `, line ${line}`}, column ${column}`,
};
