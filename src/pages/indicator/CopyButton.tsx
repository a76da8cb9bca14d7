import { useState } from 'react';
import { copyText } from '../../ui/copyText.ts';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly done: string;
  readonly className?: string | undefined;
}

/** Copies a text; where the browser gives no clipboard (plain http), through a selected field. */
export function CopyButton({ text, label, done, className }: CopyButtonProps) {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    setCopied((await copyText(text)) ? text : null);
  };
  return (
    <button type="button" className={className} onClick={copy} aria-live="polite">
      {copied === text ? done : label}
    </button>
  );
}
