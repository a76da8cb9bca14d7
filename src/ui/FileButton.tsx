import { useRef } from 'react';

interface FileButtonProps {
  readonly text: string;
  readonly label?: string;
  readonly className?: string | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the system's file dialog. */
export function FileButton({ text, label, className, onFiles }: FileButtonProps) {
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
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        data-testid="file-input"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </>
  );
}
