import { useId } from 'react';
import controls from '../../../ui/controls.module.css';

interface OptionSelectProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  /** The words of the choice that leaves it to the reader; left out where there is none. */
  readonly automatic?: string;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onChoose: (value: T | null) => void;
  readonly className?: string | undefined;
  /** The label is seen, or only heard. */
  readonly labelled?: boolean;
}

/** A native select over a closed set of words, with an automatic choice. */
export function OptionSelect<T extends string>({
  label,
  value,
  automatic,
  options,
  onChoose,
  className,
  labelled = false,
}: OptionSelectProps<T>) {
  const id = useId();
  return (
    <div>
      {labelled && <label htmlFor={id}>{label}</label>}{' '}
      <select
        id={id}
        className={className ?? controls.field}
        aria-label={label}
        value={value ?? ''}
        onChange={({ target }) => onChoose(options.find(([option]) => option === target.value)?.[0] ?? null)}
      >
        {automatic !== undefined && <option value="">{automatic}</option>}
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
