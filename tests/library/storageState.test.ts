// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { askPersistence, storageState } from '../../src/library/storageState.ts';

function browserWith(usage: number, quota: number, persisted = false) {
  const persist = vi.fn(async () => false);
  const storage = { estimate: async () => ({ usage, quota }), persisted: async () => persisted, persist };
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
  return persist;
}

beforeEach(() => localStorage.clear());

it('says that room is short when less than 100 MB are left', async () => {
  const mega = 1024 * 1024;
  browserWith(900 * mega, 999 * mega);
  expect(await storageState()).toEqual({ persisted: false, used: 900 * mega, free: 99 * mega, low: true });
  browserWith(900 * mega, 1000 * mega, true);
  expect(await storageState()).toMatchObject({ persisted: true, low: false });
});

it('asks the browser to keep things by itself once, and again on a wish', async () => {
  const persist = browserWith(0, 1);
  await askPersistence('first');
  await askPersistence('first');
  expect(persist).toHaveBeenCalledTimes(1);
  await askPersistence('again');
  expect(persist).toHaveBeenCalledTimes(2);
});

it('does not ask for what was granted', async () => {
  const persist = browserWith(0, 1, true);
  await askPersistence('again');
  expect(persist).not.toHaveBeenCalled();
});

it('fault 79: says nothing where the browser does not, as on plain http', async () => {
  Object.defineProperty(navigator, 'storage', { value: undefined, configurable: true });
  expect(await storageState()).toBeNull();
  await askPersistence('again');
});
