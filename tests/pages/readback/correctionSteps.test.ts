import { describe, expect, it } from 'vitest';
import {
  type Correction,
  changedParts,
  firstStep,
  type Steps,
  takeStep,
  withStepOf,
} from '../../../src/pages/import/readback/correctionSteps.ts';

const AS_FOUND: Correction = { choices: {}, acknowledged: [] };
const AS_GBK: Correction = { choices: { encoding: 'gb18030' }, acknowledged: [] };
const AS_TABS: Correction = { choices: { encoding: 'gb18030', delimiter: '\t' }, acknowledged: [] };

const take = (steps: Steps, next: Correction): Steps => takeStep(steps, { kind: 'take', next });
const undo = (steps: Steps): Steps => takeStep(steps, { kind: 'undo' });
const redo = (steps: Steps): Steps => takeStep(steps, { kind: 'redo' });

describe('the steps of a correction', () => {
  it('are each taken back and taken again', () => {
    const both = take(take(firstStep(AS_FOUND), AS_GBK), AS_TABS);
    expect(undo(both).present).toEqual(AS_GBK);
    expect(undo(undo(both)).present).toEqual(AS_FOUND);
    expect(redo(redo(undo(undo(both))))).toEqual(both);
  });

  it('stop at the first and at the last', () => {
    const one = take(firstStep(AS_FOUND), AS_GBK);
    expect(undo(undo(one))).toEqual(undo(one));
    expect(redo(one)).toBe(one);
  });

  it('are forgotten once another is taken after going back', () => {
    const other = take(undo(take(firstStep(AS_FOUND), AS_GBK)), AS_TABS);
    expect(other.future).toEqual([]);
    expect(undo(other).present).toEqual(AS_FOUND);
  });

  it('are none where nothing changes, whatever the order in which it is said', () => {
    const steps = take(firstStep(AS_FOUND), AS_TABS);
    expect(take(steps, { choices: { delimiter: '\t', encoding: 'gb18030' }, acknowledged: [] })).toBe(steps);
  });

  it('name what they changed', () => {
    expect(changedParts(AS_FOUND, AS_TABS)).toEqual(['encoding', 'delimiter']);
    expect(changedParts(AS_TABS, AS_GBK)).toEqual(['delimiter']);
    expect(changedParts(AS_FOUND, { choices: {}, acknowledged: ['x'] })).toEqual(['acknowledged']);
  });

  it('that were offered before the last one was read change only what they change', () => {
    const offered = { encoding: 'gb18030', duplicates: 'first' } as const;
    expect(withStepOf({ encoding: 'utf-8', year: 2022 }, { encoding: 'gb18030' }, offered)).toEqual({
      encoding: 'utf-8',
      year: 2022,
      duplicates: 'first',
    });
    expect(withStepOf(offered, offered, { encoding: 'gb18030' })).toEqual({ encoding: 'gb18030' });
  });
});
