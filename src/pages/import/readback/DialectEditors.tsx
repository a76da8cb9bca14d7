import type { ReadBack } from '../../../core/import/readBack.ts';
import type { Choices } from '../../../core/import/report.ts';
import { importingMessages } from '../../../text/messages/importing.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import controls from '../../../ui/controls.module.css';
import { useLanguage } from '../../../ui/Language.tsx';
import { without } from './editChoices.ts';
import { OptionSelect } from './OptionSelect.tsx';

export interface EditorProps {
  readonly back: ReadBack;
  readonly onChange: (choices: Choices) => void;
}

/** The encoding, each with what it would damage of the beginning. */
export function EncodingEditor({ back, onChange }: EditorProps) {
  const words = readBackMessages(useLanguage());
  const importing = importingMessages(useLanguage());
  const { choices, options } = back;
  return (
    <OptionSelect
      labelled
      label={words.facts.encoding}
      automatic={words.automatic}
      value={choices.encoding ?? null}
      options={options.encodings.map(({ encoding, damaged }) => [
        encoding,
        `${importing.encodings[encoding]} · ${words.damaged(damaged)}`,
      ])}
      onChoose={(encoding) =>
        onChange(encoding === null ? without(choices, 'encoding') : { ...choices, encoding })
      }
    />
  );
}

/** The delimiter, each with the columns it cuts; columns that were given roles before are others then, and are forgotten. */
export function DelimiterEditor({ back, onChange }: EditorProps) {
  const words = readBackMessages(useLanguage());
  const importing = importingMessages(useLanguage());
  const { options } = back;
  const choices = without(back.choices, 'roles', 'columns');
  return (
    <OptionSelect
      labelled
      label={words.facts.delimiter}
      automatic={words.automatic}
      value={choices.delimiter ?? null}
      options={options.delimiters.map(({ delimiter, columns }) => [
        delimiter,
        `${importing.delimiters[delimiter]} · ${words.cuts(columns)}`,
      ])}
      onChoose={(delimiter) =>
        onChange(delimiter === null ? without(choices, 'delimiter') : { ...choices, delimiter })
      }
    />
  );
}

/** The shape: each other one with the choices that lead to it. */
export function ShapeEditor({ back, onChange }: EditorProps) {
  const words = readBackMessages(useLanguage());
  const importing = importingMessages(useLanguage());
  const { choices, options, outcome } = back;
  const present = outcome.kind === 'read' ? outcome.report.shape : null;
  const chosen = choices.roles !== undefined || choices.columnNames !== undefined;
  const shapes = options.shapes.filter(({ shape }) => shape !== present);
  return (
    <>
      <OptionSelect
        labelled
        label={words.facts.shape}
        value={present}
        {...(present === null ? { automatic: words.unknown } : {})}
        options={[
          ...(present === null ? [] : [[present, importing.shapes[present]] as const]),
          ...shapes.map(({ shape }) => [shape, importing.shapes[shape]] as const),
        ]}
        onChoose={(shape) => {
          const found = shapes.find((option) => option.shape === shape);
          if (found !== undefined) onChange(found.choices);
        }}
      />
      {chosen && <AutomaticButton onClick={() => onChange(without(choices, 'roles', 'columnNames'))} />}
      <span>{words.shapeHint}</span>
    </>
  );
}

/** Gives a part back to the automatic reading. */
export function AutomaticButton({ onClick }: { readonly onClick: () => void }) {
  const words = readBackMessages(useLanguage());
  return (
    <button type="button" className={controls.quiet} onClick={onClick}>
      {words.backToAutomatic}
    </button>
  );
}
