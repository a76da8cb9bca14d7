import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { SlideView } from '../../core/deck/deck.ts';
import type { DeckState, ResolvedSlide } from '../../core/deck/deckState.ts';
import { stepsOf } from '../../core/deck/steps.ts';
import type { PresentView } from '../../core/view/view.ts';
import { aliases, onAliases } from '../../library/aliases.ts';
import { sinceWhen, storeSince } from './sinceWhen.ts';
import { channelName, type SharedPosition } from './stageChannel.ts';
import { changedSlide, type ShownSlide, shownSlide } from './stageSlides.ts';
import { type StageDeck, type StageState, stageAt } from './stageState.ts';
import { useStageAddress } from './useStageAddress.ts';
import { type StageLink, useStageChannel } from './useStageChannel.ts';

export type ReadyDeck = Extract<DeckState, { kind: 'ready' }>;

export interface StageControl {
  readonly state: StageState;
  /** The slides that are shown, in order. */
  readonly slides: readonly ResolvedSlide[];
  readonly shown: ShownSlide | null;
  readonly deck: StageDeck;
  readonly since: number;
  readonly link: StageLink;
  /** Changes the state by a rule over the newest one. */
  readonly change: (rule: (state: StageState, deck: StageDeck) => StageState) => void;
  /** The newest state, also between a key and the frame that shows it. */
  readonly latest: () => StageState;
  readonly restartTimer: () => void;
  readonly changeView: (view: SlideView) => void;
}

const HERE = { step: null, found: null, blank: null } as const;

/** Where the stage stands: in its address, in step with the presenter's window, and what is open over it. */
export function useStage(view: PresentView, { slides: all, lookUp }: ReadyDeck): StageControl {
  const known = useSyncExternalStore(onAliases, aliases);
  const channel = channelName(view);
  const slides = useMemo(() => all.filter(({ slide }) => !slide.hidden), [all]);
  const [state, setState] = useState(() => stageAt(view.slide, view.step));
  const [since, setSince] = useState(() => sinceWhen(channel));
  const { slide, step, found, blank, live } = state;
  const still = useMemo(
    () => shownSlide(slides, { slide, step, found, blank }, lookUp, known),
    [slides, slide, step, found, blank, lookUp, known],
  );
  const shown = useMemo(
    () => (still === null ? null : changedSlide(still, live, lookUp, known)),
    [still, live, lookUp, known],
  );
  const deck = useMemo(
    (): StageDeck => ({
      ids: slides.map((one) => one.slide.id),
      steps: shown === null ? 0 : stepsOf(shown.content),
    }),
    [slides, shown],
  );

  const ahead = slides[(shown?.index ?? 0) + 1]?.slide.id;
  useEffect(() => {
    if (ahead === undefined) return;
    const timer = setTimeout(() => void shownSlide(slides, { ...HERE, slide: ahead }, lookUp, known));
    return () => clearTimeout(timer);
  }, [slides, ahead, lookUp, known]);

  const newest = useRef({ state, deck });
  useLayoutEffect(() => {
    newest.current.deck = deck;
  }, [deck]);
  const change = useCallback((rule: (state: StageState, deck: StageDeck) => StageState): void => {
    const before = newest.current.state;
    const after = rule(before, newest.current.deck);
    const isLeft = after.slide !== before.slide || after.found !== before.found;
    const next = isLeft ? { ...after, live: null } : after;
    newest.current.state = next;
    setState(next);
  }, []);
  const begin = useCallback(
    (at: number) => {
      setSince(at);
      storeSince(channel, at);
    },
    [channel],
  );

  useStageAddress(view, state, (to) => change((now) => ({ ...now, ...to, found: null })));
  const position = useMemo(
    (): SharedPosition => ({ slide, step, found, blank, since }),
    [slide, step, found, blank, since],
  );
  const link = useStageChannel(channel, 'stage', position, ({ since: from, ...heard }) => {
    change((now) => ({ ...now, ...heard }));
    if (from !== since) begin(from);
  });

  return {
    state,
    slides,
    shown,
    deck,
    since,
    link,
    change,
    latest: () => newest.current.state,
    restartTimer: () => begin(Date.now()),
    changeView: (changed) => change((now) => ({ ...now, live: changed })),
  };
}
