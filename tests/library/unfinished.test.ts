// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { leftUnfinished } from '../../src/library/leftUnfinished.ts';
import { isUnfinished, whileUnfinished } from '../../src/library/unfinished.ts';

beforeEach(() => localStorage.clear());

it('fault 85: a file whose window died while it was read is named at the next start, once', async () => {
  localStorage.setItem('tongbi:unfinished:of-a-dead-window', '大表.csv');
  expect(await leftUnfinished()).toEqual(['大表.csv']);
  expect(await leftUnfinished()).toEqual([]);
});

it('fault 85: what this window or a living one is still reading is not named', async () => {
  localStorage.setItem('tongbi:unfinished:of-another', '乙.csv');
  const other = new BroadcastChannel('tongbi:unfinished');
  other.onmessage = ({ data }) => data === 'who' && other.postMessage('of-another');
  let end = (): void => undefined;
  const work = whileUnfinished('甲.csv', new Promise<void>((resolve) => (end = resolve)));
  expect(isUnfinished()).toBe(true);
  expect(await leftUnfinished()).toEqual([]);
  end();
  await work;
  expect(isUnfinished()).toBe(false);
  other.close();
  expect(await leftUnfinished()).toEqual(['乙.csv']);
});

it('leaves no mark when the work fails', async () => {
  await expect(whileUnfinished('甲.csv', Promise.reject(new Error('x')))).rejects.toThrow('x');
  expect(await leftUnfinished()).toEqual([]);
});

it('fault 79: works where nothing may be stored', async () => {
  const refused = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(await whileUnfinished('甲.csv', Promise.resolve(7))).toBe(7);
  refused.mockRestore();
});

it('fault 85: what ends while the other windows are asked is not named', async () => {
  let end = (): void => undefined;
  const work = whileUnfinished('甲.csv', new Promise<void>((resolve) => (end = resolve)));
  localStorage.setItem('tongbi:unfinished:of-another', '乙.csv');
  const asked = leftUnfinished();
  end();
  await work;
  localStorage.removeItem('tongbi:unfinished:of-another');
  expect(await asked).toEqual([]);
});
