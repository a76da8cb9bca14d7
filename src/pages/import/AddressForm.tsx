import { type FormEvent, useId, useState } from 'react';
import type { Problem } from '../../core/problem.ts';
import { fetchTable } from '../../library/fetchTable.ts';
import { bringMessages } from '../../text/messages/bring.ts';
import { problemText } from '../../text/problemText.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage } from '../../ui/Language.tsx';
import css from './AddressForm.module.css';

type Asking =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** A file by its address; what went wrong stays beside the address, which can be mended and asked again. */
export function AddressForm({ onFile }: { readonly onFile: (files: readonly File[]) => void }) {
  const language = useLanguage();
  const words = bringMessages(language);
  const [address, setAddress] = useState('');
  const [asking, setAsking] = useState<Asking>({ kind: 'idle' });
  const id = useId();
  const ask = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (address.trim() === '' || asking.kind === 'asking') return;
    setAsking({ kind: 'asking' });
    const file = await fetchTable(address);
    if (!file.ok) return setAsking({ kind: 'failed', problem: file.problem.problem });
    setAsking({ kind: 'idle' });
    onFile([file.value]);
  };
  const failed = asking.kind === 'failed' ? problemText(asking.problem, language) : null;
  return (
    <form className={css.form} onSubmit={(event) => void ask(event)}>
      <h2 className={css.title}>{words.address}</h2>
      <p className={css.line}>
        <input
          className={`${controls.field} ${css.field}`}
          // no type="url": an address of this site may be written without its host
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          aria-label={words.addressLabel}
          placeholder={words.addressLabel}
          aria-describedby={id}
          aria-invalid={failed !== null}
          value={address}
          onChange={({ target }) => {
            setAddress(target.value);
            setAsking({ kind: 'idle' });
          }}
        />
        <button type="submit" className={controls.button} disabled={asking.kind === 'asking'}>
          {asking.kind === 'asking'
            ? words.addressReading
            : failed === null
              ? words.addressOpen
              : words.addressRetry}
        </button>
      </p>
      <div id={id} role={failed === null ? undefined : 'alert'}>
        {failed === null ? (
          <p className={css.hint}>{words.addressHint}</p>
        ) : (
          <p className={css.failed}>
            <b>{failed.title}</b> {failed.action}
          </p>
        )}
      </div>
    </form>
  );
}
