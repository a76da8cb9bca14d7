import type { ReadBack, ReadBackRow } from '../../../core/import/readBack.ts';
import type { Choices } from '../../../core/import/report.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import controls from '../../../ui/controls.module.css';
import { useLanguage } from '../../../ui/Language.tsx';
import { EditorPanel } from './EditorPanel.tsx';
import { withLine, without } from './editChoices.ts';
import css from './FactStrip.module.css';
import { OptionSelect } from './OptionSelect.tsx';

interface RowPanelProps {
  readonly row: ReadBackRow;
  readonly back: ReadBack;
  readonly onChange: (choices: Choices) => void;
  readonly onClose: () => void;
}

/** What one row is, and its whole text. */
export function RowPanel({ row, back, onChange, onClose }: RowPanelProps) {
  const words = readBackMessages(useLanguage());
  const { choices, rows } = back;
  const { line, cells } = row;
  const header = rows.filter(({ kind }) => kind === 'header').map((one) => one.line);
  const isBelow = line > (header.at(-1) ?? 0);
  const chosen =
    choices.header?.includes(line) === true
      ? ('header' as const)
      : choices.noteLines?.includes(line) === true
        ? ('note' as const)
        : choices.dataLines?.includes(line) === true
          ? ('data' as const)
          : null;
  const choose = (kind: 'header' | 'data' | 'note' | null): void => {
    if (kind === 'header') onChange({ ...withLine(choices, line, null), header: [line] });
    else if (kind === null && chosen === 'header') onChange(without(choices, 'header'));
    else onChange(withLine(choices, line, kind));
  };
  return (
    <EditorPanel label={words.kindOfLine(line)} onClose={onClose}>
      <OptionSelect
        labelled
        label={words.kindOfLine(line)}
        automatic={words.automaticFor(words.kinds[row.kind])}
        value={chosen}
        options={[
          ['header', words.rowAs.header],
          ...(isBelow
            ? ([['data', words.rowAs.data] as const, ['note', words.rowAs.note] as const] as const)
            : []),
        ]}
        onChoose={choose}
      />
      <p className={css.whole} translate="no">
        <span className="hidden-text">{words.wholeLine}</span>
        {cells.map((cell, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its place
          <code key={at}>{cell === '' ? words.emptyCell : cell}</code>
        ))}
      </p>
      <button type="button" className={controls.quiet} onClick={onClose}>
        {words.close}
      </button>
    </EditorPanel>
  );
}
