import type { ReadBackColumn } from '../../../core/import/readBack.ts';
import type { Choices, ColumnRole } from '../../../core/import/report.ts';
import { columnLetter } from '../../../text/columnLetter.ts';
import { importingMessages } from '../../../text/messages/importing.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import { useLanguage } from '../../../ui/Language.tsx';
import { roleChosen, withRole } from './editChoices.ts';
import css from './Preview.module.css';

/** As a person looks for them: what a table is made of first, what is left aside last. */
export const ROLES: readonly ColumnRole[] = [
  'region',
  'indicator',
  'value',
  'period',
  'unit',
  'target',
  'note',
  'section',
  'dimension',
  'code',
  'bound',
  'year',
  'half',
  'quarter',
  'month',
  'day',
  'published',
  'ignored',
];

const AUTOMATIC = 'automatic';

/** What a column is taken for, over the column; a value column says its period. */
export function RoleSelect({
  column: { column, reading },
  choices,
  onChange,
}: {
  readonly column: ReadBackColumn;
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}) {
  const words = readBackMessages(useLanguage());
  const importing = importingMessages(useLanguage());
  const chosen = roleChosen(choices, column);
  const role = chosen?.role ?? reading?.role ?? null;
  const isOff = role === null || role === 'ignored' || role === 'published';
  return (
    <select
      className={`${css.role} ${isOff ? css.unused : ''} ${chosen === null ? '' : css.chosen}`}
      aria-label={words.roleOf(columnLetter(column))}
      value={role ?? ''}
      onChange={({ target }) => {
        const next = ROLES.find((one) => one === target.value);
        onChange(withRole(choices, column, next === undefined ? null : { role: next }));
      }}
    >
      {role === null && <option value="">{words.unknown}</option>}
      {ROLES.map((one) => (
        <option key={one} value={one}>
          {one === 'value' && role === 'value' && reading?.period != null
            ? words.valueOf(reading.period)
            : importing.roles[one]}
        </option>
      ))}
      {chosen !== null && <option value={AUTOMATIC}>{words.backToAutomatic}</option>}
    </select>
  );
}
