import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadBack } from '../../src/core/import/readBack.ts';
import { importFile } from '../../src/library/importClient.ts';
import { openReading } from '../../src/library/openReading.ts';
import type { ImportReply, ImportRequest } from '../../src/worker/importMessages.ts';
import { createReadingSession } from '../../src/worker/readingSession.ts';
import { sourceOf } from '../support/readTable.ts';

/** A Worker in this thread: a session over a text, or one that is silent. */
class HereWorker {
  static silent = false;
  static last: HereWorker | null = null;
  onmessage: ((event: { data: ImportReply }) => void) | null = null;
  onerror: (() => void) | null = null;
  onmessageerror: (() => void) | null = null;
  terminated = false;
  private session = createReadingSession(
    sourceOf('地区,2022,2023\n甲县,1,2\n乙县,3,4\n'),
    { fileName: '表.csv', dictionary: new Map(), thisYear: 2026 },
    (data) => {
      if (!this.terminated) this.onmessage?.({ data });
    },
  );
  constructor() {
    HereWorker.last = this;
  }
  postMessage(request: ImportRequest): void {
    if (HereWorker.silent || (request.kind !== 'read' && request.kind !== 'finish')) return;
    void this.session.ask(request);
  }
  terminate(): void {
    this.terminated = true;
  }
}

beforeEach(() => {
  HereWorker.silent = false;
  vi.stubGlobal('Worker', HereWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const file = new File([''], '表.csv');

describe('an open reading', () => {
  it('answers the latest choices only, then gives the dataset and ends', async () => {
    const reading = openReading(file, () => {});
    const heard: string[] = [];
    const back = await new Promise<ReadBack>((resolve) => {
      reading.read({ noteLines: [2] }, () => heard.push('first'));
      reading.read({ noteLines: [3] }, resolve);
    });
    expect(back.choices).toEqual({ noteLines: [3] });
    expect(heard).toEqual([]);
    const result = await reading.finish({ noteLines: [3] });
    expect(result).toMatchObject({ ok: true, value: { dataset: { regions: [{ name: '甲县' }] } } });
    expect(HereWorker.last?.terminated).toBe(true);
  });

  it('goes on after a dataset was refused', async () => {
    const reading = openReading(file, () => {});
    const refused = await reading.finish({ header: [9] });
    expect(refused).toMatchObject({ ok: false, problem: { problem: { code: 'header_not_there' } } });
    expect((await reading.finish({})).ok).toBe(true);
  });

  it('closed while the dataset is asked for, cancels it', async () => {
    HereWorker.silent = true;
    const reading = openReading(file, () => {});
    const asked = reading.finish({});
    reading.close();
    expect(await asked).toMatchObject({ ok: false, problem: { problem: { code: 'cancelled' } } });
    expect(HereWorker.last?.terminated).toBe(true);
  });

  it('fault 84: a Worker that fails or is silent for 20 seconds is said to have failed, an idle one is not', async () => {
    vi.useFakeTimers();
    const failed = vi.fn();
    HereWorker.silent = true;
    const idle = openReading(file, failed);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(failed).not.toHaveBeenCalled();
    idle.read({}, () => {});
    await vi.advanceTimersByTimeAsync(19_000);
    expect(failed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(failed.mock.calls).toEqual([['worker_failed']]);
    const broken = openReading(file, failed);
    broken.read({}, () => {});
    HereWorker.last?.onerror?.();
    expect(failed).toHaveBeenCalledTimes(2);
  });

  it('fault 84: an import whose Worker fails or is silent is said to have failed; the next has a Worker of its own', async () => {
    vi.useFakeTimers();
    HereWorker.silent = true;
    const silent = importFile(file);
    const first = HereWorker.last;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await silent).toMatchObject({ ok: false, problem: { problem: { code: 'worker_failed' } } });
    expect(first?.terminated).toBe(true);
    const broken = importFile(file);
    expect(HereWorker.last).not.toBe(first);
    HereWorker.last?.onerror?.();
    expect(await broken).toMatchObject({ ok: false, problem: { problem: { code: 'worker_failed' } } });
  });
});
