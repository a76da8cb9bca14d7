import { describe, expect, it } from 'vitest';
import type { ReadBack } from '../../src/core/import/readBack.ts';
import type { ImportReply } from '../../src/worker/importMessages.ts';
import { createReadingSession } from '../../src/worker/readingSession.ts';
import { sourceOf } from '../support/readTable.ts';

const TEXT = '地区,2022,2023\n甲县,1,2\n乙县,3,4\n';

/** A session over a text, with everything it has answered. */
function sessionOf(text: string) {
  const replies: ImportReply[] = [];
  const given = { fileName: '表.csv', dictionary: new Map(), thisYear: 2026 };
  const { ask } = createReadingSession(sourceOf(text), given, (reply) => replies.push(reply));
  const backs = (): readonly (ReadBack & { number: number })[] =>
    replies.flatMap((reply) => (reply.kind === 'read' ? [{ ...reply.back, number: reply.number }] : []));
  return { ask, backs, replies };
}

/** 80,000 rows, more than is read at once. */
const LARGE = `地区,年份,人口\n${Array.from({ length: 80_000 }, (_, at) => `第${at >> 1}县,${2022 + (at & 1)},${at}`).join('\n')}\n`;

describe('a reading session', () => {
  it('answers a small file once, whole', async () => {
    const { ask, backs } = sessionOf(TEXT);
    await ask({ kind: 'read', number: 1, choices: {} });
    expect(backs()).toHaveLength(1);
    expect(backs()[0]).toMatchObject({ partial: false, outcome: { kind: 'read', report: { values: 4 } } });
  });

  it('answers the beginning of a large file first, then the whole', async () => {
    const { ask, backs } = sessionOf(LARGE);
    await ask({ kind: 'read', number: 1, choices: {} });
    const [first, second] = backs();
    expect(backs()).toHaveLength(2);
    expect(first).toMatchObject({ partial: true, outcome: { kind: 'read' } });
    expect(second).toMatchObject({ partial: false, outcome: { report: { values: 80_000 } } });
    expect(first?.bytes).toBe(second?.bytes);
    expect(first?.rows[0]).toEqual(second?.rows[0]);
  });

  it('answers only the latest of several requests', async () => {
    const { ask, backs } = sessionOf(LARGE);
    await Promise.all([
      ask({ kind: 'read', number: 1, choices: {} }),
      ask({ kind: 'read', number: 2, choices: { delimiter: ';' } }),
      ask({ kind: 'read', number: 3, choices: {} }),
    ]);
    expect(new Set(backs().map(({ number }) => number))).toEqual(new Set([3]));
  });

  it('ends with the dataset of the choices', async () => {
    const { ask, replies } = sessionOf(TEXT);
    await ask({ kind: 'read', number: 1, choices: {} });
    await ask({ kind: 'finish', number: 2, choices: {} });
    await ask({ kind: 'finish', number: 3, choices: { noteLines: [3] } });
    const regions = replies.flatMap((reply) =>
      reply.kind === 'imported' && reply.result.ok
        ? [reply.result.value.dataset.regions.map(({ name }) => name)]
        : [],
    );
    expect(regions).toEqual([['甲县', '乙县'], ['甲县']]);
  });

  it('a file that can be read no more is refused, and nothing hangs', async () => {
    const replies: ImportReply[] = [];
    const gone = { size: 100, read: async () => new Uint8Array(0) };
    const given = { fileName: '表.csv', dictionary: new Map(), thisYear: 2026 };
    await createReadingSession(gone, given, (reply) => replies.push(reply)).ask({
      kind: 'read',
      number: 1,
      choices: {},
    });
    expect(replies).toMatchObject([
      {
        kind: 'read',
        back: { outcome: { kind: 'refused', refusal: { problem: { code: 'file_unreadable' } } } },
      },
    ]);
  });
});
