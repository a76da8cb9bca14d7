import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useText } from '../ui/Language.tsx';
import css from './DropArea.module.css';

/** A file may be dropped anywhere; while it hovers the page says what will happen. */
export function DropArea({
  onFiles,
  children,
}: {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}) {
  const { shell } = useText();
  const [hovering, setHovering] = useState(false);
  const depth = useRef(0);
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  const end = (): void => {
    depth.current = 0;
    setHovering(false);
  };
  return (
    <div
      onDragEnter={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        depth.current++;
        setHovering(true);
      }}
      onDragOver={(event) => {
        if (holdsFiles(event)) event.preventDefault();
      }}
      onDragLeave={() => {
        depth.current--;
        if (depth.current <= 0) end();
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        end();
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {hovering && (
        <div className={css.hint} aria-hidden="true">
          <p className={css.title}>{shell.dropHere}</p>
          <p>{shell.stays}</p>
        </div>
      )}
    </div>
  );
}
