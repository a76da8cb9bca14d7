import { type ChangeEvent, useState } from 'react';

interface HeldFieldProps {
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly label: string;
  /** One line, or several. */
  readonly rows: number;
  readonly longest: number;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly className?: string | undefined;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** A field that is kept at every letter, but not while an input method composes; what stands in it stays while it is typed in. */
export function HeldField({
  value,
  onText,
  label,
  rows,
  longest,
  placeholder,
  hint,
  className,
}: HeldFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const field = {
    value: typed ?? value,
    maxLength: longest,
    placeholder,
    className,
    'aria-label': label,
    'aria-describedby': hint,
    onChange: ({ target, nativeEvent }: ChangeEvent<Field>) => {
      setTyped(target.value);
      if (!('isComposing' in nativeEvent) || nativeEvent.isComposing !== true) onText(target.value);
    },
    onCompositionEnd: ({ currentTarget }: { readonly currentTarget: Field }) => onText(currentTarget.value),
    onBlur: () => setTyped(null),
  };
  return rows === 1 ? <input type="text" {...field} /> : <textarea rows={rows} {...field} />;
}
