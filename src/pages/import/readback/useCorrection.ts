import { useReducer, useState } from 'react';
import { findingKey } from '../../../core/import/findingKey.ts';
import type { Choices } from '../../../core/import/report.ts';
import type { Problem } from '../../../core/problem.ts';
import { useKeydown } from '../../../ui/useKeydown.ts';
import {
  type ChangedPart,
  type Correction,
  changedParts,
  firstStep,
  isSame,
  takeStep,
  withStepOf,
} from './correctionSteps.ts';

/** What was done last, to be said aloud. */
export interface Deed {
  readonly kind: 'take' | 'undo' | 'redo';
  readonly parts: readonly ChangedPart[];
}

export interface CorrectionSteps {
  readonly present: Correction;
  /** How many steps lead here; 0 where all is as it was. */
  readonly steps: number;
  readonly isChanged: boolean;
  readonly deed: Deed | null;
  /** What the next undo and redo would change; null where there is none. */
  readonly undoes: readonly ChangedPart[] | null;
  readonly redoes: readonly ChangedPart[] | null;
  /** Other choices, worked out from these ones, which may be a step behind. */
  readonly change: (from: Choices, to: Choices) => void;
  readonly acknowledge: (finding: Problem, looked: boolean) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The corrections of a reading as steps; ⌘Z or Ctrl Z goes back and with Shift forth, but not while text is typed. */
export function useCorrection(begun: Correction): CorrectionSteps {
  const [steps, dispatch] = useReducer(takeStep, begun, firstStep);
  const [deed, setDeed] = useState<Deed | null>(null);
  const { past, present, future } = steps;
  const before = past.at(-1);
  const next = future[0];
  const take = (wanted: Correction): void => {
    const parts = changedParts(present, wanted);
    if (parts.length === 0) return;
    dispatch({ kind: 'take', next: wanted });
    setDeed({ kind: 'take', parts });
  };
  const undoes = before === undefined ? null : changedParts(before, present);
  const redoes = next === undefined ? null : changedParts(present, next);
  const step = (kind: 'undo' | 'redo', parts: readonly ChangedPart[] | null): void => {
    if (parts === null) return;
    dispatch({ kind });
    setDeed({ kind, parts });
  };
  const undo = (): void => step('undo', undoes);
  const redo = (): void => step('redo', redoes);
  useStepKeys(undo, redo);
  return {
    present,
    steps: past.length,
    isChanged: !isSame(begun, present),
    deed,
    undoes,
    redoes,
    change: (from, to) => take({ ...present, choices: withStepOf(present.choices, from, to) }),
    acknowledge: (finding, looked) => {
      const key = findingKey(finding);
      const others = present.acknowledged.filter((one) => one !== key);
      take({ ...present, acknowledged: looked ? [...others, key] : others });
    },
    undo,
    redo,
  };
}

function useStepKeys(undo: () => void, redo: () => void): void {
  useKeydown((event) => {
    if (event.isComposing || !(event.metaKey || event.ctrlKey) || event.altKey) return;
    if (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox') return;
    const isZ = event.code === 'KeyZ';
    if (!isZ && !(event.code === 'KeyY' && event.ctrlKey)) return;
    event.preventDefault();
    if (isZ && !event.shiftKey) undo();
    else redo();
  });
}
