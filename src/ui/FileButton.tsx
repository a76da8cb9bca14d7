import { useRef } from 'react';

interface FileButtonProps {
  readonly text: string;
  readonly label?: string;
  readonly className?: string | undefined;
  /** Which files the dialog offers; tables when it is not said. */
  readonly accept?: string;
  readonly onFiles: (files: readonly File[]) => void;
}

const TABLES = '.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain';

/** A button that opens the system's file dialog. */
export function FileButton({ text, label, className, accept = TABLES, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} aria-label={label} onClick={() => input.current?.click()}>
        {text}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        data-testid={accept === TABLES ? 'file-input' : 'other-file-input'}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </>
  );
}
