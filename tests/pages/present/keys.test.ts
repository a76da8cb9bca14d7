// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  isForField,
  KEY_GROUPS,
  type KeyPress,
  pressed,
  STAGE_KEYS,
} from '../../../src/pages/present/keys.ts';
import { stage as en } from '../../../src/text/messages/en/stage.ts';
import { stage as zh } from '../../../src/text/messages/zh/stage.ts';

const press = (code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  code,
  key: code,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  isComposing: false,
  ...more,
});
const said = (code: string, more: Partial<KeyPress> = {}): string | null => {
  const what = pressed(press(code, more));
  return what === null ? null : what.kind === 'digit' ? what.digit : what.command;
};

describe('the keys of the stage', () => {
  it.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    ['Space', 'next'],
    ['Enter', 'enter'],
    ['PageUp', 'back'],
    ['ArrowLeft', 'back'],
    ['Backspace', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Period', 'black'],
    ['KeyB', 'black'],
    ['KeyW', 'white'],
    ['KeyO', 'grid'],
    ['Slash', 'find'],
    ['KeyN', 'reveal'],
    ['KeyL', 'laser'],
    ['KeyD', 'draw'],
    ['KeyC', 'clear'],
    ['KeyT', 'timer'],
    ['KeyA', 'autoplay'],
    ['BracketLeft', 'faster'],
    ['BracketRight', 'slower'],
    ['Equal', 'larger'],
    ['Minus', 'smaller'],
    ['KeyH', 'contrast'],
    ['KeyP', 'palette'],
    ['KeyK', 'check'],
    ['KeyS', 'speaker'],
    ['KeyF', 'fullscreen'],
    ['F5', 'restart'],
    ['Escape', 'leave'],
    ['Digit7', '7'],
    ['Numpad0', '0'],
  ])('%s is %s', (code, command) => {
    expect(said(code)).toBe(command);
  });

  it.each([
    ['Slash', 'help'],
    ['KeyN', 'unreveal'],
    ['KeyA', 'slower'],
    ['Equal', 'larger'],
    ['Digit7', null],
  ])('%s with Shift is %s', (code, command) => {
    expect(said(code, { shiftKey: true })).toBe(command);
  });

  it('go by where the key is, so that an input method or a layout changes nothing', () => {
    expect(said('Period', { key: '。' })).toBe('black');
    expect(said('KeyB', { key: 'и' })).toBe('black');
  });

  it('leave alone what an input method is composing', () => {
    expect(said('KeyB', { isComposing: true })).toBeNull();
    expect(said('Enter', { isComposing: true })).toBeNull();
  });

  it('go on working while an input method is switched on and composes nothing: it names each key Process', () => {
    expect(said('KeyB', { key: 'Process' })).toBe('black');
    expect(said('Digit7', { key: 'Process' })).toBe('7');
    expect(said('', { key: 'Process' })).toBeNull();
  });

  it('turn pages while they are held down, and do everything else once', () => {
    expect(said('PageDown', { repeat: true })).toBe('next');
    expect(said('KeyP', { repeat: true })).toBeNull();
    expect(said('Escape', { repeat: true })).toBeNull();
  });

  it("leave the browser's own shortcuts alone", () => {
    expect(said('KeyP', { ctrlKey: true })).toBeNull();
    expect(said('ArrowLeft', { altKey: true })).toBeNull();
    expect(said('KeyF', { metaKey: true })).toBeNull();
  });

  it('take a clicker that gives no code by the name of its key', () => {
    expect(said('', { key: 'PageDown' })).toBe('next');
    expect(said('', { key: 'F5' })).toBe('restart');
    expect(said('', { key: 'Unidentified' })).toBeNull();
  });

  it('are each on one key only, and each is explained in both languages', () => {
    const keys = KEY_GROUPS.flatMap((group) => [...STAGE_KEYS[group]]);
    const places = keys.flatMap((key) =>
      key.codes.flatMap((code) =>
        'shift' in key ? [`${code} ${key.shift}`] : [`${code} true`, `${code} false`],
      ),
    );
    expect(places.length).toBeGreaterThan(40);
    expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
    for (const { command } of keys)
      for (const { keys: words } of [zh, en]) expect(words[command].length).toBeGreaterThan(1);
  });
});

describe('a press in a field', () => {
  const element = (html: string): Element => {
    document.body.innerHTML = html;
    const found = document.body.firstElementChild;
    if (found === null) throw new Error(html);
    return found;
  };
  it.each([
    ['<input>', 'KeyB', true],
    ['<textarea></textarea>', 'Space', true],
    ['<input type="range">', 'ArrowRight', true],
    ['<input type="range">', 'Escape', false],
    ['<button>x</button>', 'Enter', true],
    ['<button>x</button>', 'ArrowRight', false],
    ['<a href="#x">x</a>', 'Space', true],
    ['<div></div>', 'Space', false],
  ])('%s, %s: for the field is %s', (html, code, expected) => {
    expect(isForField(element(html), code)).toBe(expected);
  });
});
