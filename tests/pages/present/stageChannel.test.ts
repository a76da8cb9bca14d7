import { describe, expect, it } from 'vitest';
import { DEFAULT_SCOPE, indicatorView, presentView, speakerView } from '../../../src/core/view/formatView.ts';
import { speakerMove } from '../../../src/pages/present/speaker/speakerMove.ts';
import {
  channelName,
  heardMessage,
  type StageMessage,
  sentMessage,
} from '../../../src/pages/present/stageChannel.ts';

const AT: StageMessage = {
  kind: 'at',
  from: 'stage',
  turn: 7,
  position: {
    slide: 'mover-pm25',
    step: 2,
    blank: 'black',
    since: 1_700_000_000_000,
    found: { view: indicatorView({ ...DEFAULT_SCOPE, year: 2022 }, 'pm25'), step: 1 },
  },
};

describe('what the windows of a presentation tell each other', () => {
  it('arrives as it was sent', () => {
    const messages: readonly StageMessage[] = [
      AT,
      { ...AT, position: { ...AT.position, found: null, blank: null, slide: null, step: null } },
      { kind: 'ask', from: 'speaker' },
      { kind: 'gone', from: 'stage' },
    ];
    for (const message of messages)
      expect(heardMessage(structuredClone(sentMessage(message)))).toEqual(message);
  });

  it('is ignored where it is not of this kind', () => {
    for (const strange of [null, 'at', {}, { kind: 'at', from: 'stage' }, { kind: 'ask', from: 'mars' }])
      expect(heardMessage(strange)).toBeNull();
  });

  it('is of one deck: its address names the channel, theme and language do not', () => {
    const stage = presentView({ ...DEFAULT_SCOPE, region: '甲区', theme: 'dark' });
    expect(channelName(stage)).toBe(
      channelName(speakerView({ ...stage, theme: 'light', lang: 'en' }, stage)),
    );
    expect(channelName(stage)).not.toBe(channelName({ ...stage, deck: 'another' }));
    expect(channelName(stage)).toMatch(/^tongbi:/);
  });
});

describe("a key in the presenter's window", () => {
  const deck = { ids: ['a', 'b', 'c'], steps: 0 };
  const at = { ...AT.position, slide: 'a', found: null, blank: null, step: null };
  it('moves as on the stage, blanks the screen, and begins anew', () => {
    expect(speakerMove(at, 'next', deck, 5)).toMatchObject({ slide: 'b' });
    expect(speakerMove(at, 'last', deck, 5)).toMatchObject({ slide: 'c' });
    expect(speakerMove(at, 'black', deck, 5)).toMatchObject({ slide: 'a', blank: 'black' });
    expect(speakerMove({ ...at, blank: 'black' }, 'black', deck, 5)).toMatchObject({ blank: null });
    expect(speakerMove({ ...at, slide: 'c' }, 'restart', deck, 5)).toMatchObject({ slide: 'a', since: 5 });
  });
  it('that is for the stage alone does nothing', () => {
    for (const command of ['draw', 'leave', 'help', 'fullscreen'] as const)
      expect(speakerMove(at, command, deck, 5)).toBe(at);
  });
});
