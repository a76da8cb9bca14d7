import { isTyping } from '../../ui/isTyping.ts';
import { useKeydown } from '../../ui/useKeydown.ts';

/** P presents what is looked at, Shift P the deck: by the key's place on the board, never while something is typed, composed or asked. */
export function usePresentKey(present: (what: 'view' | 'deck') => void): void {
  useKeydown((event) => {
    if (event.code !== 'KeyP' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.repeat || event.isComposing || event.defaultPrevented || isTyping(event)) return;
    if (document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    present(event.shiftKey ? 'deck' : 'view');
  });
}
