import type { Repair } from '../core/import/repairsFor.ts';
import { columnLetter } from './columnLetter.ts';
import { formatNumber } from './format.ts';
import type { ReadBackMessages } from './messages/readback.ts';

/** What a repair does, on its button. */
export function repairText({ kind, from, to, count }: Repair, { repairs }: ReadBackMessages): string {
  const places = count === null ? '' : formatNumber(count, 0);
  switch (kind) {
    case 'missing':
      return repairs.missing(from ?? '');
    case 'ignore_column':
      return repairs.ignore_column(columnLetter(Number(from)));
    case 'note_column':
      return repairs.note_column(columnLetter(Number(from)));
    case 'note_line':
      return repairs.note_line(places);
    case 'data_line':
      return repairs.data_line(places);
    case 'unit':
      return repairs.unit(from ?? '', to ?? '');
    case 'merge_names':
      return repairs.merge_names(from ?? '', to ?? '');
    case 'first':
      return repairs.first;
    case 'last':
      return repairs.last;
    case 'header_line':
      return repairs.header_line(from ?? '');
    case 'drop_choice':
      return repairs.drop_choice;
  }
}
