import type { Language } from '../../../text/language.ts';
import { listText } from '../../../text/listText.ts';
import { type ReadBackMessages, readBackMessages } from '../../../text/messages/readback.ts';
import { useLanguage } from '../../../ui/Language.tsx';
import { UndoButtons } from '../../../ui/UndoButtons.tsx';
import type { ChangedPart } from './correctionSteps.ts';
import type { CorrectionSteps } from './useCorrection.ts';

/** Undo and redo, each with what it would change; what was done last is said aloud. */
export function StepButtons({
  steps,
  found,
}: {
  readonly steps: CorrectionSteps;
  /** What the reading is now; empty while it is read. */
  readonly found: string;
}) {
  const language = useLanguage();
  const words = readBackMessages(language);
  const { undoes, redoes, deed, undo, redo } = steps;
  const named = (parts: readonly ChangedPart[]): string => partNames(parts, words, language);
  const said = { take: words.applying, undo: words.undone, redo: words.redone };
  return (
    <>
      <UndoButtons
        words={words}
        undoes={undoes === null ? null : words.undoOf(named(undoes))}
        redoes={redoes === null ? null : words.redoOf(named(redoes))}
        onUndo={undo}
        onRedo={redo}
      />
      <span className="hidden-text" role="status">
        {deed === null ? '' : `${said[deed.kind](named(deed.parts))} ${found}`}
      </span>
    </>
  );
}

function partNames(parts: readonly ChangedPart[], words: ReadBackMessages, language: Language): string {
  return listText([...new Set(parts.map((part) => words.parts[part]))], language);
}
