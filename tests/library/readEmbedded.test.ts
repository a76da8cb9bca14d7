import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinDataset } from '../../src/cli/builtinData.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { defaultDeck } from '../../src/core/deck/defaultDeck.ts';
import { DEFAULT_SCOPE, presentView } from '../../src/core/view/formatView.ts';
import { embeddableJson } from '../../src/export/offline/offlineFile.ts';
import { setAlias } from '../../src/library/aliases.ts';
import { type OfflineContents, offlineContents, offlineSource } from '../../src/library/offlineContents.ts';
import { createQueryClient, datasetQuery } from '../../src/library/queries.ts';
import { readEmbedded } from '../../src/library/readEmbedded.ts';
import { readTable } from '../support/readTable.ts';

const opened = async (): Promise<Dataset> => ({
  ...(
    await readTable(
      '地区,年份,指标,数值,单位,备注\n甲,2021,人口,5,万人,\n乙,2021,人口,,万人,缺\n甲,2023,人口,≥60000,人,口径调整\n甲,2022,产值,7.5,亿元,\n',
    )
  ).dataset,
  id: 'f1',
});

const contentsOf = (dataset: Dataset, more: Partial<OfflineContents> = {}): OfflineContents => {
  const view = presentView({ ...DEFAULT_SCOPE, dataset: dataset.id }, { deck: 'd1' });
  const deck = {
    ...defaultDeck(dataset, view),
    name: '年会',
    slides: defaultDeck(dataset, view).slides.map((slide) => ({ ...slide, notes: '先讲这一句' })),
  };
  return {
    ...offlineContents(view, { deck, datasets: [dataset], missing: 0 }, { notes: true, now: 5 }),
    ...more,
  };
};

describe('what an offline file brings along', () => {
  it('is the dataset to the last code, and the deck with its notes under an id of its own', async () => {
    const dataset = await opened();
    const contents = contentsOf(dataset);
    const read = readEmbedded(embeddableJson(contents));
    if (!read.ok) throw new Error(read.problem);
    expect(read.value.datasets).toEqual([dataset]);
    expect(read.value.decks).toEqual(contents.decks);
    const [deck] = read.value.decks;
    expect(deck?.id).not.toBe('d1');
    expect(deck?.slides.every(({ notes }) => notes === '先讲这一句')).toBe(true);
    expect(read.value.address).toBe(`#/present?dataset=f1&deck=${deck?.id}`);
  });

  it('leaves notes out where that is asked, and built-in data, which the program has', async () => {
    const dataset = await builtinDataset('kaifeng-air');
    const view = presentView({ ...DEFAULT_SCOPE, dataset: dataset.id }, { deck: 'd1' });
    const deck = { ...defaultDeck(dataset, view), name: '年会' };
    const noted = { ...deck, slides: deck.slides.map((slide) => ({ ...slide, notes: '只给自己看' })) };
    const contents = offlineContents(
      view,
      { deck: noted, datasets: [dataset], missing: 0 },
      {
        notes: false,
        now: 5,
      },
    );
    expect(contents.datasets).toEqual([]);
    expect(JSON.stringify(contents)).not.toContain('只给自己看');
  });

  it('reads every built-in dataset that is embedded all the same', async () => {
    for (const id of ['sample', 'yuwangtai-2022', 'kaifeng-air', 'sample-monthly']) {
      const dataset = { ...(await builtinDataset(id)), id: `f-${id}` };
      const read = readEmbedded(embeddableJson(contentsOf(dataset)));
      expect(read.ok && read.value.datasets).toEqual([dataset]);
    }
  });

  it('takes along what was said to be the same only of the names that are in it', async () => {
    setAlias('regions', '甲', '乙');
    setAlias('regions', '别处', '甲');
    expect(contentsOf(await opened()).aliases.regions).toEqual([['甲', '乙']]);
  });

  it('gathers the deck by rule with the data of both sides of a comparison, and counts what is gone', async () => {
    const client = createQueryClient();
    const dataset = await opened();
    client.setQueryData(datasetQuery('f1').queryKey, dataset);
    client.setQueryData(datasetQuery('gone').queryKey, null);
    const source = await offlineSource(
      presentView({ ...DEFAULT_SCOPE, dataset: 'f1' }, { comparison: '#/compare?a=gone&b=sample' }),
      client,
    );
    expect(source?.datasets.map(({ id }) => id)).toEqual(['f1', 'sample']);
    expect(source?.missing).toBe(1);
    expect(await offlineSource(presentView({ ...DEFAULT_SCOPE, dataset: 'gone' }), client)).toBeNull();
  });
});

describe('a file that is damaged', () => {
  const problemOf = (text: string) => {
    const read = readEmbedded(text);
    return read.ok ? null : read.problem;
  };

  it('is refused wherever it ends', async () => {
    const text = embeddableJson(contentsOf(await opened()));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (end) => {
        expect(problemOf(text.slice(0, end))).toBe('damaged');
      }),
    );
  });

  it('is refused with any of its parts missing or of another kind, and never throws', async () => {
    const contents: unknown = JSON.parse(JSON.stringify(contentsOf(await opened())));
    const places: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]): void => {
      places.push(path);
      if (Array.isArray(value))
        for (const at of [0, 1].slice(0, value.length)) walk(value[at], [...path, at]);
      else if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    };
    walk(contents, []);
    const with_ = (value: unknown, path: readonly (string | number)[], to: unknown): unknown => {
      const [key, ...rest] = path;
      if (key === undefined) return to;
      if (Array.isArray(value))
        return value.map((inner, at) => (at === key ? with_(inner, rest, to) : inner));
      return { ...(value as object), [key]: with_((value as Record<string, unknown>)[key], rest, to) };
    };
    const read = places.filter(([first]) => first !== 'madeAt'); // said, and asked by nobody
    expect(read.length).toBeGreaterThan(100);
    for (const path of read)
      expect([path, problemOf(JSON.stringify(with_(contents, path, { other: [] })))]).toEqual([
        path,
        'damaged',
      ]);
    for (const path of read.filter((one) => typeof one.at(-1) === 'string'))
      expect([path, problemOf(JSON.stringify(with_(contents, path, undefined)) ?? '')]).toEqual([
        path,
        'damaged',
      ]);
  });

  it('is refused with codes that point at nothing, or with more numbers than it says', async () => {
    const whole = contentsOf(await opened());
    const [packed] = whole.datasets;
    if (packed === undefined) throw new Error('no dataset');
    const columns = (change: object) =>
      problemOf(
        JSON.stringify({
          ...whole,
          datasets: [{ ...packed, columns: { ...packed.columns, ...change } }],
        }),
      );
    const rows = packed.columns.value.length;
    expect(columns({})).toBeNull();
    expect(columns({ region: [9, rows] })).toBe('damaged');
    expect(columns({ region: [0, rows + 1] })).toBe('damaged');
    expect(columns({ region: [0, 1e15] })).toBe('damaged');
    expect(columns({ state: [30, rows] })).toBe('damaged');
    expect(columns({ value: [...packed.columns.value.slice(1), null] })).toBe('damaged');
  });

  it('is told from one that a newer version wrote', async () => {
    expect(problemOf(JSON.stringify(contentsOf(await opened(), { version: 2 })))).toBe('newer');
  });
});
