import type { SlideView } from '../../core/deck/deck.ts';

export type StagePanel = 'help' | 'grid' | 'find' | 'check';
export type StageTool = 'laser' | 'draw';
export type BlankScreen = 'black' | 'white';

/** What both windows of a presentation have in common. */
export interface StagePosition {
  /** Id of the slide; null is the first. */
  readonly slide: string | null;
  /** How much of it is revealed, from 0; null is all. */
  readonly step: number | null;
  /** What was looked up meanwhile: it stands in place of the slide until one goes back. */
  readonly found: FoundSlide | null;
  readonly blank: BlankScreen | null;
}

export interface FoundSlide {
  readonly view: SlideView;
  readonly step: number | null;
}

/** What the stage alone has. */
export interface StageState extends StagePosition {
  /** What the slide was changed to while it is talked about; it goes with the slide. */
  readonly live: SlideView | null;
  readonly panel: StagePanel | null;
  readonly tool: StageTool | null;
  /** Digits of a number that Enter will jump to. */
  readonly typed: string;
  readonly isTimed: boolean;
  readonly isPlaying: boolean;
}

/** What of the deck a step over the stage needs. */
export interface StageDeck {
  /** Ids of the slides that are shown, in order. */
  readonly ids: readonly string[];
  /** How many steps the slide on the stage is revealed in. */
  readonly steps: number;
}

export function stageAt(slide: string | null, step: number | null): StageState {
  return {
    slide,
    step,
    found: null,
    blank: null,
    live: null,
    panel: null,
    tool: null,
    typed: '',
    isTimed: false,
    isPlaying: false,
  };
}

/** Where in the deck a slide is; an unknown one is the first. */
export function indexOfSlide(ids: readonly string[], slide: string | null): number {
  return Math.max(0, slide === null ? 0 : ids.indexOf(slide));
}

/** The slide at a place, whole and as it is kept; the nearest where there is no such place. */
export function movedTo<T extends StagePosition>(state: T, { ids }: StageDeck, index: number): T {
  const slide = ids[Math.min(Math.max(0, index), ids.length - 1)] ?? null;
  return { ...state, slide, step: null, found: null, blank: null };
}

/** One slide on or back; from a blank screen to the slide it hides, back from what was looked up to the slide it was looked up at. */
export function movedBy<T extends StagePosition>(state: T, deck: StageDeck, by: 1 | -1): T {
  if (state.blank !== null) return { ...state, blank: null };
  if (state.found !== null && by < 0) return { ...state, found: null };
  return movedTo(state, deck, indexOfSlide(deck.ids, state.slide) + by);
}

/** As the last slide is followed by the first when nobody stands at the keys. */
export function playedOn(state: StageState, deck: StageDeck): StageState {
  const index = indexOfSlide(deck.ids, state.slide);
  return movedTo(state, deck, index + 1 < deck.ids.length ? index + 1 : 0);
}

/** One step more of the slide, or one less: from the whole slide both begin at its first step. */
export function revealedBy<T extends StagePosition>(state: T, { steps }: StageDeck, by: 1 | -1): T {
  if (steps < 2) return state;
  const now = state.found === null ? state.step : state.found.step;
  const wanted = now === null ? (by > 0 ? 0 : steps - 2) : now + by;
  const step = wanted >= steps - 1 ? null : Math.max(0, wanted);
  return state.found === null ? { ...state, step } : { ...state, found: { ...state.found, step } };
}

/** What is open on the stage is closed, one thing at a time; null when there is nothing more, and the stage itself is left. */
export function oneLevelUp(state: StageState): StageState | null {
  if (state.typed !== '') return { ...state, typed: '' };
  if (state.panel !== null) return { ...state, panel: null };
  if (state.blank !== null) return { ...state, blank: null };
  if (state.tool !== null) return { ...state, tool: null };
  if (state.isPlaying) return { ...state, isPlaying: false };
  if (state.live !== null) return { ...state, live: null };
  if (state.found !== null) return { ...state, found: null };
  return null;
}
