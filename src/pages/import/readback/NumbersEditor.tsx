import type { Choices } from '../../../core/import/report.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import { useLanguage } from '../../../ui/Language.tsx';
import { CommitField } from './CommitField.tsx';
import type { EditorProps } from './DialectEditors.tsx';
import { without } from './editChoices.ts';
import { OptionSelect } from './OptionSelect.tsx';

/** How cells become numbers: marks for missing, and where two readings are possible, which of them. */
export function NumbersEditor({ back, onChange }: EditorProps) {
  const words = readBackMessages(useLanguage());
  const { choices } = back;
  const choose = <Part extends keyof Choices, T extends NonNullable<Choices[Part]> & string>(
    part: Part,
    label: string,
    value: T | undefined,
    texts: Readonly<Record<T, string>>,
    order: readonly T[],
    set: (value: T) => Choices,
  ) => (
    <OptionSelect
      labelled
      label={label}
      automatic={words.automatic}
      value={value ?? null}
      options={order.map((option) => [option, texts[option]] as const)}
      onChoose={(next) => onChange(next === null ? without(choices, part) : set(next))}
    />
  );
  return (
    <>
      {(['missing', 'notMissing'] as const).map((part) => (
        <CommitField
          key={part}
          label={words[part]}
          size={14}
          placeholder={words.missingHint}
          value={(choices[part] ?? []).join(', ')}
          onCommit={(text) => {
            const marks = text.split(/[,，、]/).flatMap((mark) => (mark.trim() === '' ? [] : [mark.trim()]));
            onChange(marks.length === 0 ? without(choices, part) : { ...choices, [part]: marks });
            return true;
          }}
        />
      ))}
      {choose('decimal', words.decimal, choices.decimal, words.decimals, ['point', 'comma'], (decimal) => ({
        ...choices,
        decimal,
      }))}
      {choose('percent', words.percent, choices.percent, words.percents, ['percent', 'ratio'], (percent) => ({
        ...choices,
        percent,
      }))}
      {choose(
        'duplicates',
        words.duplicates,
        choices.duplicates,
        words.duplicatesAs,
        ['first', 'last'],
        (duplicates) => ({ ...choices, duplicates }),
      )}
      {choose(
        'blankKeys',
        words.blankKeys,
        choices.blankKeys,
        words.blankKeysAs,
        ['fillDown', 'reject'],
        (blankKeys) => ({ ...choices, blankKeys }),
      )}
      {choose(
        'dateOrder',
        words.dateOrder,
        choices.dateOrder,
        words.dateOrders,
        ['dayFirst', 'monthFirst'],
        (dateOrder) => ({ ...choices, dateOrder }),
      )}
      {choose(
        'pointMonth',
        words.pointMonth,
        choices.pointMonth,
        words.pointMonths,
        ['january', 'october'],
        (pointMonth) => ({ ...choices, pointMonth }),
      )}
      <CommitField
        label={words.year}
        size={6}
        inputMode="numeric"
        placeholder={words.automatic}
        title={words.yearHint}
        value={choices.year === undefined ? '' : String(choices.year)}
        onCommit={(text) => {
          if (text === '') onChange(without(choices, 'year'));
          else if (/^[12]\d{3}$/.test(text)) onChange({ ...choices, year: Number(text) });
          else return false;
          return true;
        }}
      />
    </>
  );
}
