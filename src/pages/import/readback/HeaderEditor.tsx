import { readBackMessages } from '../../../text/messages/readback.ts';
import controls from '../../../ui/controls.module.css';
import { useLanguage } from '../../../ui/Language.tsx';
import { CommitField } from './CommitField.tsx';
import { AutomaticButton, type EditorProps } from './DialectEditors.tsx';
import { without } from './editChoices.ts';

const MOST_ROWS = 3;

/** Where the header stands and how many lines it takes; or that there is none. */
export function HeaderEditor({ back, onChange }: EditorProps) {
  const words = readBackMessages(useLanguage());
  const { choices, rows } = back;
  const lines = rows.filter(({ kind }) => kind === 'header').map(({ line }) => line);
  const first = lines[0] ?? null;
  const set = (header: readonly number[]): void => onChange({ ...choices, header });
  const from = (line: number, count: number): readonly number[] => {
    const known = rows.filter((row) => row.line >= line && row.kind !== 'blank').map((row) => row.line);
    return (known[0] === line ? known : [line, line + 1, line + 2]).slice(0, count);
  };
  return (
    <>
      <CommitField
        label={words.headerFrom}
        className={controls.field}
        inputMode="numeric"
        size={5}
        value={first === null ? '' : String(first)}
        onCommit={(text) => {
          if (!/^[1-9]\d{0,6}$/.test(text)) return false;
          set(from(Number(text), Math.max(1, lines.length)));
          return true;
        }}
      />
      <label>
        {words.headerRows}{' '}
        <select
          className={controls.field}
          value={Math.max(1, lines.length)}
          disabled={first === null}
          onChange={({ target }) => first !== null && set(from(first, Number(target.value)))}
        >
          {Array.from({ length: Math.max(MOST_ROWS, lines.length) }, (_, at) => at + 1).map((count) => (
            <option key={count}>{count}</option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={choices.header?.length === 0}
          onChange={({ target }) => (target.checked ? set([]) : onChange(without(choices, 'header')))}
        />{' '}
        {words.headerNone}
      </label>
      {choices.header !== undefined && (
        <AutomaticButton onClick={() => onChange(without(choices, 'header'))} />
      )}
      <span>{words.headerHint}</span>
    </>
  );
}
