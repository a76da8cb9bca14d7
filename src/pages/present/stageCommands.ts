import { formatView, speakerView } from '../../core/view/formatView.ts';
import type { PresentView } from '../../core/view/view.ts';
import type { StageMessages } from '../../text/messages/stage.ts';
import type { Pressed, StageCommand } from './keys.ts';
import { leaveStage } from './leaveStage.ts';
import { openSpeaker } from './openSpeaker.ts';
import { storeSince } from './sinceWhen.ts';
import { channelName } from './stageChannel.ts';
import { otherPalette, SECONDS, type StageSettings, stepIn, TYPE_SIZES } from './stageSettings.ts';
import {
  type BlankScreen,
  movedBy,
  movedTo,
  oneLevelUp,
  revealedBy,
  type StagePanel,
  type StageState,
  type StageTool,
} from './stageState.ts';
import { withDigit } from './typedNumber.ts';
import type { Fullscreen } from './useFullscreen.ts';
import type { StageControl } from './useStage.ts';

interface CommandsOf {
  readonly view: PresentView;
  readonly control: StageControl;
  readonly settings: StageSettings;
  readonly set: (settings: StageSettings) => void;
  readonly fullscreen: Fullscreen;
  readonly clearStrokes: () => void;
  readonly say: (text: string) => void;
  readonly words: StageMessages;
}

const TURNS: ReadonlySet<StageCommand> = new Set(['next', 'back', 'enter']);

/** Does what a key, a clicker or the control bar says. */
export function stageCommands(of: CommandsOf): (what: Pressed) => void {
  const { control, settings, set, fullscreen, say, words } = of;
  const { change } = control;
  const toggle = (name: 'palette' | 'contrast'): void => {
    const palette = otherPalette(settings.palette, name);
    set({ ...settings, palette });
    say(words.palettes[palette]);
  };
  const pace = (by: 1 | -1): void => {
    const seconds = stepIn(SECONDS, settings.seconds, by);
    set({ ...settings, seconds });
    say(words.seconds(seconds));
  };
  const size = (by: 1 | -1): void => {
    const type = stepIn(TYPE_SIZES, settings.type, by);
    set({ ...settings, type });
    say(words.typeSize(Math.round(type * 100)));
  };
  const panel = (name: StagePanel) => (): void =>
    change((state) => withPanel(state, state.panel === name ? null : name));
  const blank = (name: BlankScreen) => (): void =>
    change((state) => ({ ...state, panel: null, blank: state.blank === name ? null : name }));
  const tool = (name: StageTool) => (): void =>
    change((state) => ({ ...state, tool: state.tool === name ? null : name }));
  const turn = (by: 1 | -1) => (): void => change((state, deck) => movedBy(state, deck, by));
  const reveal = (by: 1 | -1) => (): void => {
    if (control.deck.steps < 2) say(words.oneStep);
    else change((state, deck) => revealedBy(state, deck, by));
  };
  const acts: Readonly<Record<StageCommand, () => void>> = {
    next: turn(1),
    enter: turn(1),
    back: turn(-1),
    first: () => change((state, deck) => movedTo(state, deck, 0)),
    last: () => change((state, deck) => movedTo(state, deck, deck.ids.length - 1)),
    jump: () => jump(of),
    grid: panel('grid'),
    find: panel('find'),
    check: panel('check'),
    help: panel('help'),
    reveal: reveal(1),
    unreveal: reveal(-1),
    black: blank('black'),
    white: blank('white'),
    laser: tool('laser'),
    draw: tool('draw'),
    clear: of.clearStrokes,
    timer: () => change((state) => ({ ...state, isTimed: !state.isTimed })),
    autoplay: () => {
      const isPlaying = !control.latest().isPlaying;
      say(isPlaying ? words.autoplayOn(settings.seconds) : words.autoplayOff);
      change((state) => ({ ...state, isPlaying }));
    },
    faster: () => pace(-1),
    slower: () => pace(1),
    larger: () => size(1),
    smaller: () => size(-1),
    palette: () => toggle('palette'),
    contrast: () => toggle('contrast'),
    speaker: () => {
      if (!openSpeaker(formatView(speakerView(of.view, of.view)))) say(words.popupBlocked);
      else if (!control.link.isPossible) say(words.noChannel);
    },
    fullscreen: fullscreen.toggle,
    restart: () => {
      control.restartTimer();
      change((state, deck) => ({ ...movedTo(state, deck, 0), panel: null }));
    },
    leave: () => leave(of),
  };
  return (what) => {
    const { typed, panel: open } = control.latest();
    if (what.kind === 'digit') {
      change((state) => ({ ...state, typed: withDigit(typed, what.digit) }));
      return;
    }
    const { command } = what;
    if (typed !== '' && command === 'enter') return acts.jump();
    if (typed !== '' && command === 'back')
      return change((state) => ({ ...state, typed: typed.slice(0, -1) }));
    if (typed !== '' && command !== 'leave') change((state) => ({ ...state, typed: '' }));
    // a clicker has no other way out of what was opened by mistake
    if (open !== null && TURNS.has(command)) change((state) => withPanel(state, null));
    else acts[command]();
  };
}

function withPanel(state: StageState, panel: StagePanel | null): StageState {
  return { ...state, panel, blank: null };
}

function jump({ control, say, words }: CommandsOf): void {
  const number = Number(control.latest().typed);
  const { ids } = control.deck;
  if (number < 1 || number > ids.length) {
    control.change((state) => ({ ...state, typed: '' }));
    say(words.noSuchSlide(number, ids.length));
  } else
    control.change((state, deck) => ({
      ...movedTo(state, deck, number - 1),
      panel: null,
      typed: '',
    }));
}

function leave({ view, control, fullscreen }: CommandsOf): void {
  const next = oneLevelUp(control.latest());
  if (next !== null) control.change(() => next);
  else if (!fullscreen.exit()) {
    control.keepAddress();
    storeSince(channelName(view), null);
    leaveStage(view);
  }
}
