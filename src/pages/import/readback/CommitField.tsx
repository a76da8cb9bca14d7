import { type InputHTMLAttributes, useId, useState } from 'react';
import controls from '../../../ui/controls.module.css';

interface CommitFieldProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'onBlur' | 'onKeyDown'> {
  readonly value: string;
  /** Words that are seen beside the field; without them it has its aria-label. */
  readonly label?: string;
  /** Answers false where the text cannot be taken: it stays in the field and is marked. */
  readonly onCommit: (text: string) => boolean;
}

/** A text field that is one step: taken by Enter or on leaving it, given back by Escape. */
export function CommitField({ value, label, onCommit, className, ...rest }: CommitFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const id = useId();
  const reset = (): void => {
    setDraft(null);
    setRefused(false);
  };
  const commit = (): void => {
    if (draft === null || draft.trim() === value || onCommit(draft.trim())) reset();
    else setRefused(true);
  };
  return (
    <div>
      {label !== undefined && <label htmlFor={id}>{label}</label>}{' '}
      <input
        {...rest}
        id={id}
        className={className ?? controls.field}
        value={draft ?? value}
        aria-invalid={refused}
        onChange={({ target }) => {
          setDraft(target.value);
          setRefused(false);
        }}
        onBlur={commit}
        onKeyDown={({ key, nativeEvent }) => {
          if (nativeEvent.isComposing) return;
          if (key === 'Enter') commit();
          if (key === 'Escape') reset();
        }}
      />
    </div>
  );
}
