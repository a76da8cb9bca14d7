import { useEffect } from 'react';
import type { Pasted } from './pastedFiles.ts';

/** Cells that are pasted anywhere on the page, but not into a field or a dialog. */
export function usePaste(onPaste: (pasted: Pasted) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const { target, clipboardData } = event;
      const isField =
        target instanceof Element &&
        target.closest('input, textarea, select, dialog, [contenteditable]') !== null;
      if (isField || clipboardData === null) return;
      const pasted = {
        text: clipboardData.getData('text/plain'),
        html: clipboardData.getData('text/html'),
        files: [...clipboardData.files],
      };
      if (pasted.text.trim() === '' && pasted.html === '' && pasted.files.length === 0) return;
      event.preventDefault();
      onPaste(pasted);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [onPaste]);
}
