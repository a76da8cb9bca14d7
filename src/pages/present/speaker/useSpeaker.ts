import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { stepsOf } from '../../../core/deck/steps.ts';
import type { SpeakerView } from '../../../core/view/view.ts';
import { aliases, onAliases } from '../../../library/aliases.ts';
import type { Pressed, StageCommand } from '../keys.ts';
import { channelName, type SharedPosition } from '../stageChannel.ts';
import { type ShownSlide, shownSlide } from '../stageSlides.ts';
import { movedTo, type StageDeck } from '../stageState.ts';
import { useForgottenNumber, withDigit } from '../typedNumber.ts';
import type { ReadyDeck } from '../useStage.ts';
import { type StageLink, useStageChannel } from '../useStageChannel.ts';
import { useStageKeys } from '../useStageKeys.ts';
import { speakerMove } from './speakerMove.ts';

export interface Speaker {
  readonly position: SharedPosition;
  readonly shown: ShownSlide | null;
  /** The slide after it; null at the end. */
  readonly next: ShownSlide | null;
  readonly total: number;
  /** Digits of a number that Enter will jump to. */
  readonly typed: string;
  readonly link: StageLink;
  readonly perform: (command: StageCommand) => void;
  readonly restartTimer: () => void;
}

/** Where the presentation is, as the presenter's window sees and moves it. */
export function useSpeaker(
  view: SpeakerView,
  { slides: all, lookUp }: ReadyDeck,
  onNoSuchSlide: (number: number, total: number) => void,
): Speaker {
  const known = useSyncExternalStore(onAliases, aliases);
  const slides = useMemo(() => all.filter(({ slide }) => !slide.hidden), [all]);
  const ids = useMemo(() => slides.map(({ slide }) => slide.id), [slides]);
  const [position, setPosition] = useState<SharedPosition>(() => ({
    slide: null,
    step: null,
    found: null,
    blank: null,
    since: Date.now(),
  }));
  const [typed, setTyped] = useState('');
  const newest = useRef(position);
  const move = useCallback((to: SharedPosition): void => {
    newest.current = to;
    setPosition(to);
  }, []);
  const link = useStageChannel(channelName(view), 'speaker', position, move);
  const shown = useMemo(() => shownSlide(slides, position, lookUp, known), [slides, position, lookUp, known]);
  const after = ids[(shown?.index ?? 0) + 1];
  const next = useMemo(
    () =>
      after === undefined
        ? null
        : shownSlide(slides, { slide: after, step: null, found: null, blank: null }, lookUp, known),
    [slides, after, lookUp, known],
  );
  const deck: StageDeck = { ids, steps: shown === null ? 0 : stepsOf(shown.content) };
  const perform = (command: StageCommand): void =>
    move(speakerMove(newest.current, command, deck, Date.now()));
  const press = (what: Pressed): void => {
    const number = Number(typed);
    if (what.kind === 'digit') setTyped(withDigit(typed, what.digit));
    else if (typed !== '' && what.command === 'back') setTyped(typed.slice(0, -1));
    else {
      setTyped('');
      if (typed === '' || what.command !== 'enter') perform(what.command);
      else if (number >= 1 && number <= ids.length) move(movedTo(newest.current, deck, number - 1));
      else onNoSuchSlide(number, ids.length);
    }
  };
  useStageKeys(typed, press);
  useForgottenNumber(
    typed,
    useCallback(() => setTyped(''), []),
  );
  return {
    position,
    shown,
    next,
    total: slides.length,
    typed,
    link,
    perform,
    restartTimer: () => move({ ...newest.current, since: Date.now() }),
  };
}
