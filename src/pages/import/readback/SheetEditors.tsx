import type { SheetOrigin } from '../../../core/import/report.ts';
import { importingMessages } from '../../../text/messages/importing.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import { useLanguage } from '../../../ui/Language.tsx';
import { CommitField } from './CommitField.tsx';
import type { EditorProps } from './DialectEditors.tsx';
import { without } from './editChoices.ts';
import { OptionSelect } from './OptionSelect.tsx';

/** Which sheet of a workbook is read; what was said of the lines and columns of another is forgotten. */
export function SheetEditor({ back, sheet, onChange }: EditorProps & { readonly sheet: SheetOrigin }) {
  const importing = importingMessages(useLanguage());
  const choices = without(back.choices, 'range', 'header', 'roles', 'noteLines', 'dataLines', 'columns');
  return (
    <OptionSelect
      labelled
      label={importing.sheet}
      value={sheet.name}
      options={sheet.sheets.map(({ name }) => [name, name] as const)}
      onChoose={(name) => name !== null && onChange({ ...choices, sheet: name })}
    />
  );
}

const RANGE = /^[A-Z]{1,3}[1-9]\d{0,6}:[A-Z]{1,3}[1-9]\d{0,6}$/;

/** Which part of a sheet is read, as A3:F60; nothing is the whole. */
export function RangeEditor({ back, onChange }: EditorProps) {
  const words = readBackMessages(useLanguage());
  const importing = importingMessages(useLanguage());
  return (
    <CommitField
      size={12}
      label={importing.range}
      placeholder={words.wholeSheet}
      value={back.choices.range ?? ''}
      onCommit={(text) => {
        const range = text.toUpperCase().replace('：', ':');
        if (range !== '' && !RANGE.test(range)) return false;
        onChange(range === '' ? without(back.choices, 'range') : { ...back.choices, range });
        return true;
      }}
    />
  );
}
