import type { ReadBack, ReadBackColumn } from '../../../core/import/readBack.ts';
import type { Choices, RoleChoice } from '../../../core/import/report.ts';
import { columnLetter } from '../../../text/columnLetter.ts';
import { importingMessages } from '../../../text/messages/importing.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import controls from '../../../ui/controls.module.css';
import { useLanguage } from '../../../ui/Language.tsx';
import { CommitField } from './CommitField.tsx';
import { AutomaticButton } from './DialectEditors.tsx';
import { EditorPanel } from './EditorPanel.tsx';
import { roleChosen, withIndicator, withRole } from './editChoices.ts';
import { RoleSelect } from './RoleSelect.tsx';

interface ColumnPanelProps {
  readonly column: ReadBackColumn;
  readonly back: ReadBack;
  readonly onChange: (choices: Choices) => void;
  readonly onClose: () => void;
}

const PERIOD = /^[12]\d{3}(?:-(?:H[12]|Q[1-4]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))?$/;

/** How one column is read: its use, and of a value column the period, the indicator and the unit. */
export function ColumnPanel({ column, back, onChange, onClose }: ColumnPanelProps) {
  const words = readBackMessages(useLanguage());
  const importing = importingMessages(useLanguage());
  const { choices } = back;
  const { reading } = column;
  const letter = columnLetter(column.column);
  const header = reading?.header ?? '';
  const chosen = roleChosen(choices, column.column);
  const setValue = (change: Pick<RoleChoice, 'period'> | Pick<RoleChoice, 'indicator'>): void =>
    onChange(
      withRole(choices, column.column, {
        role: 'value',
        ...(chosen?.role === 'value' ? { ...withoutColumn(chosen) } : {}),
        ...change,
      }),
    );
  const role = chosen?.role ?? reading?.role ?? null;
  const period = reading?.period ?? chosen?.period ?? '';
  const own = reading?.indicator ?? chosen?.indicator ?? null;
  return (
    <EditorPanel label={words.columnOf(letter, header)} onClose={onClose}>
      <b>{words.columnOf(letter, header)}</b>
      <RoleSelect column={column} choices={choices} onChange={onChange} />
      {reading !== null && <span>{words.evidenceOf(importing.evidence[reading.evidence])}</span>}
      {role === 'value' && (
        <>
          <CommitField
            label={words.columnPeriod}
            size={10}
            title={words.columnPeriodBad}
            placeholder={words.columnPeriodHint}
            value={period}
            onCommit={(text) => {
              if (!PERIOD.test(text)) return false;
              setValue({ period: text });
              return true;
            }}
          />
          <CommitField
            label={words.columnIndicator}
            size={16}
            value={own ?? ''}
            onCommit={(text) => {
              if (text === '') return false;
              setValue({ indicator: text });
              return true;
            }}
          />
          {own !== null && (
            <CommitField
              label={words.columnUnit}
              size={8}
              value={reading?.unit ?? ''}
              onCommit={(text) => {
                onChange(withIndicator(choices, own, { unit: text === '' ? null : text }));
                return true;
              }}
            />
          )}
        </>
      )}
      {chosen !== null && (
        <AutomaticButton onClick={() => onChange(withRole(choices, column.column, null))} />
      )}
      <button type="button" className={controls.quiet} onClick={onClose}>
        {words.close}
      </button>
    </EditorPanel>
  );
}

function withoutColumn({ column: _, ...choice }: RoleChoice): Omit<RoleChoice, 'column'> {
  return choice;
}
