/** What a key does on the stage. */
export type StageCommand =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'enter'
  | 'jump'
  | 'grid'
  | 'find'
  | 'reveal'
  | 'unreveal'
  | 'black'
  | 'white'
  | 'laser'
  | 'draw'
  | 'clear'
  | 'timer'
  | 'autoplay'
  | 'faster'
  | 'slower'
  | 'larger'
  | 'smaller'
  | 'contrast'
  | 'palette'
  | 'check'
  | 'speaker'
  | 'fullscreen'
  | 'restart'
  | 'help'
  | 'leave';

export interface StageKey {
  readonly command: StageCommand;
  /** Values of KeyboardEvent.code: where the key is, whatever an input method or a layout makes of it. */
  readonly codes: readonly string[];
  /** Only with Shift, or only without; absent where it does not matter. */
  readonly shift?: boolean;
  /** What is printed on the keys. */
  readonly caps: readonly string[];
}

/** Every key of the stage, by what it is for: what is bound and what the help shows are this one list. */
export const STAGE_KEYS = {
  move: [
    {
      command: 'next',
      codes: ['PageDown', 'ArrowRight', 'Space'],
      caps: ['PageDown', '→', 'Space', 'Enter'],
    },
    { command: 'enter', codes: ['Enter', 'NumpadEnter'], caps: [] },
    { command: 'back', codes: ['PageUp', 'ArrowLeft', 'Backspace'], caps: ['PageUp', '←', 'Backspace'] },
    { command: 'first', codes: ['Home'], caps: ['Home'] },
    { command: 'last', codes: ['End'], caps: ['End'] },
    { command: 'jump', codes: [], caps: ['1 … 9', 'Enter'] },
    { command: 'grid', codes: ['KeyO'], caps: ['O'] },
    { command: 'find', codes: ['Slash', 'NumpadDivide'], shift: false, caps: ['/'] },
    { command: 'reveal', codes: ['KeyN'], shift: false, caps: ['N'] },
    { command: 'unreveal', codes: ['KeyN'], shift: true, caps: ['Shift N'] },
  ],
  tell: [
    { command: 'black', codes: ['Period', 'NumpadDecimal', 'KeyB'], caps: ['.', 'B'] },
    { command: 'white', codes: ['KeyW'], caps: ['W'] },
    { command: 'laser', codes: ['KeyL'], caps: ['L'] },
    { command: 'draw', codes: ['KeyD'], caps: ['D'] },
    { command: 'clear', codes: ['KeyC'], caps: ['C'] },
    { command: 'speaker', codes: ['KeyS'], caps: ['S'] },
    { command: 'timer', codes: ['KeyT'], caps: ['T'] },
    { command: 'autoplay', codes: ['KeyA'], shift: false, caps: ['A'] },
    { command: 'faster', codes: ['BracketLeft'], caps: ['['] },
    { command: 'slower', codes: ['BracketRight'], caps: [']', 'Shift A'] },
    { command: 'slower', codes: ['KeyA'], shift: true, caps: [] },
  ],
  look: [
    { command: 'larger', codes: ['Equal', 'NumpadAdd'], caps: ['+'] },
    { command: 'smaller', codes: ['Minus', 'NumpadSubtract'], caps: ['−'] },
    { command: 'palette', codes: ['KeyP'], caps: ['P'] },
    { command: 'contrast', codes: ['KeyH'], caps: ['H'] },
    { command: 'check', codes: ['KeyK'], caps: ['K'] },
    { command: 'fullscreen', codes: ['KeyF'], caps: ['F'] },
    { command: 'restart', codes: ['F5'], caps: ['F5'] },
    { command: 'help', codes: ['Slash'], shift: true, caps: ['?'] },
    { command: 'leave', codes: ['Escape'], caps: ['Esc'] },
  ],
} as const satisfies Readonly<Record<string, readonly StageKey[]>>;

export const KEY_GROUPS = ['move', 'tell', 'look'] as const satisfies readonly (keyof typeof STAGE_KEYS)[];

/** What of a key press is looked at. */
export type KeyPress = Pick<
  KeyboardEvent,
  'code' | 'key' | 'repeat' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'
>;

export type Pressed =
  | { readonly kind: 'command'; readonly command: StageCommand }
  | { readonly kind: 'digit'; readonly digit: string };

const ALL: readonly StageKey[] = KEY_GROUPS.flatMap((group): readonly StageKey[] => STAGE_KEYS[group]);

/** What goes on while its key is held down; everything else is once a press. */
const HELD: ReadonlySet<StageCommand> = new Set(['next', 'back']);

/**
 * What a key press asks for; null for what is the browser's (with Ctrl, Alt or ⌘) or is being composed. An input method that is only
 * switched on calls every letter 'Process' outside of fields too: the place of the key still says which it was. A device that gives no
 * code is taken by the name of its key.
 */
export function pressed(event: KeyPress): Pressed | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.isComposing) return null;
  const code = event.code === '' ? event.key : event.code;
  const digit = event.shiftKey ? undefined : /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return { kind: 'digit', digit };
  const found = ALL.find(
    ({ codes, shift }) => codes.includes(code) && (shift === undefined || shift === event.shiftKey),
  );
  if (found === undefined || (event.repeat && !HELD.has(found.command))) return null;
  return { kind: 'command', command: found.command };
}

/** Presses while a field is typed in are the field's; a slider keeps only the keys that move it. */
export function isForField(target: EventTarget | null, code: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // a field of a dialog that was just closed keeps the focus until the next frame
  if ('checkVisibility' in target && !target.checkVisibility()) return false;
  if (target instanceof HTMLInputElement && target.type === 'range')
    return /^(?:Arrow|Page|Home|End)/.test(code);
  if (target.isContentEditable || target.matches('input, textarea, select')) return true;
  // Enter and Space do what the focused control says
  return /^(?:Enter|NumpadEnter|Space)$/.test(code) && target.matches('button, a[href], summary');
}
