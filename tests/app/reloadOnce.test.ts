import { expect, it } from 'vitest';
import { type ReloadFacts, shouldReload } from '../../src/app/reloadOnce.ts';

const facts: ReloadFacts = { version: 'a', reloadedFor: null, hasUnsaved: false, isPresenting: false };

it('fault 82: code of an older version that is gone reloads the page once, never again for the same version', () => {
  expect(shouldReload(facts)).toBe(true);
  expect(shouldReload({ ...facts, reloadedFor: 'a' })).toBe(false);
  expect(shouldReload({ ...facts, reloadedFor: 'the one before' })).toBe(true);
});

it('fault 82: never while something would be lost, and never in a presentation', () => {
  expect(shouldReload({ ...facts, hasUnsaved: true })).toBe(false);
  expect(shouldReload({ ...facts, isPresenting: true })).toBe(false);
});
