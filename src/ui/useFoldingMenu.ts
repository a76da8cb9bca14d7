import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

interface FoldingMenu {
  readonly box: RefObject<HTMLDetailsElement | null>;
  /** Folds it and leaves the focus on its summary. */
  readonly fold: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A menu in a details element: Escape or a click elsewhere folds it. */
export function useFoldingMenu(): FoldingMenu {
  const box = useRef<HTMLDetailsElement>(null);
  const fold = (): void => {
    const details = box.current;
    if (details?.open !== true) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  };
  useEffect(() => {
    const outside = ({ target }: PointerEvent): void => {
      const details = box.current;
      if (details !== null && target instanceof Node && !details.contains(target)) details.open = false;
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, []);
  return {
    box,
    fold,
    onKeyDown: ({ key }) => {
      if (key === 'Escape') fold();
    },
  };
}
