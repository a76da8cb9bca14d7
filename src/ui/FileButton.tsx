import { useRef } from 'react';

const ACCEPTED =
  '.csv,.tsv,.txt,.xlsx,.xlsm,text/csv,text/tab-separated-values,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface FileButtonProps {
  readonly text: string;
  readonly label?: string;
  readonly className?: string | undefined;
  /** Chooses a folder with all that is in it. */
  readonly folder?: boolean;
  /** Which files the dialog offers; tables when it is not said. */
  readonly accept?: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** The dialog is about to open. */
  readonly onOpen?: () => void;
}

/** A button that opens the system's file dialog, for one file, several or a folder. */
export function FileButton({
  text,
  label,
  className,
  folder = false,
  accept = ACCEPTED,
  onFiles,
  onOpen,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const open = (): void => {
    onOpen?.();
    input.current?.click();
  };
  return (
    <>
      <button type="button" className={className} aria-label={label} onClick={open}>
        {text}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        {...(folder ? { webkitdirectory: '' } : { accept })}
        data-testid={folder ? 'folder-input' : accept === ACCEPTED ? 'file-input' : 'other-file-input'}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </>
  );
}
