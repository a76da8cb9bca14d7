import { type ReactNode, useEffect, useState } from 'react';
import { useText } from '../ui/Language.tsx';
import css from './DropArea.module.css';

interface DropAreaProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** All files of a dropped folder. */
  readonly onFolder: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Files or a folder may be dropped anywhere; while it hovers the page says what will happen. */
export function DropArea({ onFiles, onFolder, children }: DropAreaProps) {
  const { shell } = useText();
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    let depth = 0;
    const openFolder = async (entries: readonly FileSystemEntry[]): Promise<void> =>
      onFolder(await (await import('./folderFiles.ts')).folderFiles(entries));
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
        // the entries can be had only while the event lasts
        const entries = [...(event.dataTransfer?.items ?? [])].flatMap(
          (item) => item.webkitGetAsEntry?.() ?? [],
        );
        if (entries.some((entry) => entry.isDirectory)) void openFolder(entries);
        else onFiles([...(event.dataTransfer?.files ?? [])]);
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
  }, [onFiles, onFolder]);
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
