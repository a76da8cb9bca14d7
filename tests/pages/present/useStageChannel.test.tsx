// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SharedPosition } from '../../../src/pages/present/stageChannel.ts';
import { useStageChannel } from '../../../src/pages/present/useStageChannel.ts';

/** A channel whose other end is the test. */
class Channel {
  static last: Channel;
  readonly sent: unknown[] = [];
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  constructor() {
    Channel.last = this;
  }
  postMessage(message: unknown): void {
    this.sent.push(message);
  }
  close(): void {}
}

const at = (slide: string): SharedPosition => ({ slide, step: null, blank: null, found: null, since: 1 });
const AT = { one: at('one'), two: at('two'), three: at('three') };
type Slide = keyof typeof AT;
const moves = (): readonly unknown[] =>
  Channel.last.sent.flatMap((message) =>
    typeof message === 'object' && message !== null && 'position' in message ? [message.position] : [],
  );
const hear = (slide: string, turn: number): void =>
  act(() => Channel.last.onmessage?.({ data: { kind: 'at', from: 'stage', turn, position: at(slide) } }));

describe("the presenter's window in step with the stage", () => {
  beforeEach(() => void vi.stubGlobal('BroadcastChannel', Channel));
  afterEach(() => void vi.unstubAllGlobals());

  it('draws what it heard late without calling the stage back to it', () => {
    const heard: (string | null)[] = [];
    const { rerender } = renderHook(
      ({ slide }: { readonly slide: Slide }) =>
        useStageChannel('deck', 'speaker', AT[slide], (to) => heard.push(to.slide)),
      { initialProps: { slide: 'one' as Slide } },
    );
    hear('two', 1);
    hear('three', 2);
    expect(heard).toEqual(['two', 'three']);
    rerender({ slide: 'two' });
    rerender({ slide: 'three' });
    expect(moves()).toEqual([]);
  });

  it('tells its own moves, also back to what it heard before', () => {
    const { rerender } = renderHook(
      ({ slide }: { readonly slide: Slide }) =>
        useStageChannel('deck', 'speaker', AT[slide], () => undefined),
      { initialProps: { slide: 'one' as Slide } },
    );
    hear('two', 1);
    hear('three', 2);
    rerender({ slide: 'three' });
    rerender({ slide: 'two' });
    expect(moves()).toEqual([at('two')]);
  });
});
