import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closeDatabase } from '../../src/library/store/database.ts';
import type { StoredEntry } from '../../src/library/store/entry.ts';
import { replaceReading } from '../../src/library/store/replaceReading.ts';
import { allEntries, changeEntry, loadKept, saveFile } from '../../src/library/store/store.ts';
import { readTable } from '../support/readTable.ts';

type Step =
  | { readonly window: 0 | 1; readonly kind: 'look' }
  | { readonly window: 0 | 1; readonly kind: 'rename' | 'reread' | 'delete'; readonly value: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ window: fc.constantFrom(0, 1), kind: fc.constant('look' as const) }),
  fc.record({
    window: fc.constantFrom(0, 1),
    kind: fc.constantFrom('rename' as const, 'reread' as const, 'delete' as const),
    value: fc.integer({ min: 2000, max: 2030 }),
  }),
);
/** Steps of one turn begin at once, so that their transactions stand in the same queue. */
const turns = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });

it('R16: in 1,000 interleavings of two windows no change is lost without a conflict', {
  timeout: 120_000,
}, async () => {
  const { dataset, report } = await readTable('地区,2022,2023\n甲县,1,2\n');
  const file = new File(['x'], '甲.csv');
  await fc.assert(
    fc.asyncProperty(turns, async (played) => {
      await closeDatabase();
      globalThis.indexedDB = new IDBFactory();
      const saved = await saveFile({ id: 'd1', file, dataset, report }, 'hash');
      if (!saved.ok) throw new Error(saved.problem);
      const seen: [StoredEntry, StoredEntry] = [saved.value.entry, saved.value.entry];
      /** Each change that was taken, by the revision it was made from. */
      const taken = new Map<number, StoredEntry>();
      const beside: { readonly id: string; readonly year: number }[] = [];

      const play = async (one: Step): Promise<void> => {
        const from = seen[one.window];
        if (one.kind === 'look') {
          const all = await allEntries();
          const now = all.ok ? all.value.find(({ id }) => id === 'd1') : undefined;
          if (now !== undefined) seen[one.window] = now;
          return;
        }
        const result =
          one.kind === 'reread'
            ? await replaceReading(from, { dataset, report: { ...report, choices: { year: one.value } } })
            : await changeEntry(
                from,
                one.kind === 'rename' ? { title: String(one.value) } : { deletedAt: one.value },
              );
        if (!result.ok) throw new Error(result.problem);
        const now = result.value;
        // null: refused, and said
        if (now === null) return;
        if (now.id !== 'd1') {
          beside.push({ id: now.id, year: one.kind === 'reread' ? one.value : 0 });
          return;
        }
        if (now.revision === from.revision + 1 && !taken.has(from.revision)) taken.set(from.revision, now);
        // the same reading as another window's: nothing was written
        else expect(one.kind === 'reread' && now.choices.year === one.value).toBe(true);
        seen[one.window] = now;
      };
      for (const turn of played) await Promise.all(turn.map(play));

      const all = await allEntries();
      if (!all.ok) throw new Error(all.problem);
      const last = all.value.find(({ id }) => id === 'd1');
      // every change that was taken stands on the one before it, and the last one is what is there
      expect(last?.revision).toBe(1 + taken.size);
      expect([...taken.keys()].sort((a, b) => a - b)).toEqual(
        [...Array(taken.size).keys()].map((at) => at + 1),
      );
      if (taken.size > 0) expect(last).toEqual(taken.get(taken.size));
      // every reading that was not taken is there beside it
      for (const { id, year } of beside) {
        const kept = await loadKept(id);
        expect(kept.ok && kept.value?.report.choices.year).toBe(year);
      }
      expect(all.value).toHaveLength(1 + beside.length);
    }),
    { numRuns: 1000 },
  );
});
