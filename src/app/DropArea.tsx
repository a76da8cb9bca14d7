import { type ReactNode, useEffect, useState } from 'react';
import { useText } from '../ui/Language.tsx';
import css from './DropArea.module.css';

interface DropAreaProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** A file may be dropped anywhere; while it hovers the page says what will happen. */
export function DropArea({ onFiles, children }: DropAreaProps) {
  const { shell } = useText();
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    let depth = 0;
    const leave = (): void => {
      depth = 0;
      setHovering(false);
    };
    const handlers = {
      dragenter: () => {
        depth++;
        setHovering(true);
      },
      dragover: () => undefined,
      dragleave: () => {
        depth--;
        if (depth <= 0) leave();
      },
      drop: (event: DragEvent) => {
        leave();
        onFiles([...(event.dataTransfer?.files ?? [])]);
      },
    };
    const handle = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      const kind = event.type;
      if (kind === 'dragenter' || kind === 'dragover' || kind === 'dragleave' || kind === 'drop')
        handlers[kind](event);
    };
    const kinds = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
    for (const kind of kinds) window.addEventListener(kind, handle);
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, handle);
    };
  }, [onFiles]);
  return (
    <>
      {children}
      {hovering && (
        <div className={css.hint} aria-hidden="true">
          <p className={css.title}>{shell.dropHere}</p>
          <p>{shell.stays}</p>
        </div>
      )}
    </>
  );
}
