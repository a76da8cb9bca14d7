import { useState } from 'react';

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
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      setCopied(copyBySelection(text) ? text : null);
    }
  };
  return (
    <button type="button" className={className} onClick={copy} aria-live="polite">
      {copied === text ? done : label}
    </button>
  );
}

function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}
