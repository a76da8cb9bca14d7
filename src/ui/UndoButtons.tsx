import controls from './controls.module.css';

interface UndoButtonsProps {
  readonly words: { readonly undo: string; readonly redo: string };
  /** What undo would take back, in words; null where there is nothing. */
  readonly undoes: string | null;
  readonly redoes: string | null;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Undo and redo, each with what it would change. */
export function UndoButtons({ words, undoes, redoes, onUndo, onRedo }: UndoButtonsProps) {
  return (
    <>
      <button
        type="button"
        className={controls.quiet}
        disabled={undoes === null}
        title={undoes ?? undefined}
        onClick={onUndo}
      >
        {words.undo}
      </button>
      <button
        type="button"
        className={controls.quiet}
        disabled={redoes === null}
        title={redoes ?? undefined}
        onClick={onRedo}
      >
        {words.redo}
      </button>
    </>
  );
}
