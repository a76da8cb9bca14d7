// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { autoplayClock } from '../../../src/pages/present/autoplayClock.ts';

let visibility: DocumentVisibilityState = 'visible';
const show = (state: DocumentVisibilityState): void => {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  visibility = 'visible';
  vi.useFakeTimers();
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the clock of the autoplay', () => {
  it('fault 95: turns once in every so many seconds, for eight hours', () => {
    const turn = vi.fn();
    const clock = autoplayClock(10, turn);
    vi.advanceTimersByTime(9_999);
    expect(turn).not.toHaveBeenCalled();
    vi.advanceTimersByTime(8 * 3600 * 1000 - 9_999);
    expect(turn).toHaveBeenCalledTimes(2880);
    expect(vi.getTimerCount()).toBe(1);
    clock.stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives a slide that was gone to by hand its whole time', () => {
    const turn = vi.fn();
    const clock = autoplayClock(10, turn);
    vi.advanceTimersByTime(9_000);
    clock.restart();
    vi.advanceTimersByTime(9_999);
    expect(turn).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(turn).toHaveBeenCalledTimes(1);
    clock.stop();
  });

  it('fault 96: waits while the window is hidden, and turns no page at once after it', () => {
    const turn = vi.fn();
    const clock = autoplayClock(10, turn);
    vi.advanceTimersByTime(5_000);
    show('hidden');
    vi.advanceTimersByTime(3600 * 1000);
    expect(turn).not.toHaveBeenCalled();
    show('visible');
    vi.advanceTimersByTime(9_999);
    expect(turn).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(turn).toHaveBeenCalledTimes(1);
    clock.stop();
  });

  it('fault 96: a timer that a sleeping machine fires hours late turns one page', () => {
    const turn = vi.fn();
    const clock = autoplayClock(10, turn);
    // the clock on the wall goes on, the timers do not: the one that was due fires on waking
    vi.setSystemTime(Date.now() + 6 * 3600 * 1000);
    vi.advanceTimersByTime(10_000);
    expect(turn).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(9_999);
    expect(turn).toHaveBeenCalledTimes(1);
    clock.stop();
  });

  it('does nothing more after it was stopped, not even when the window is seen again', () => {
    const turn = vi.fn();
    const clock = autoplayClock(10, turn);
    clock.stop();
    show('visible');
    vi.advanceTimersByTime(60_000);
    expect(turn).not.toHaveBeenCalled();
  });
});
