import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { newSlide, type SlideView, viewSlide } from '../../../src/core/deck/deck.ts';
import type { ResolvedSlide } from '../../../src/core/deck/deckState.ts';
import { resolveSlide } from '../../../src/core/deck/resolveSlide.ts';
import { overviewItems } from '../../../src/core/overview/overviewItems.ts';
import {
  compareView,
  DEFAULT_SCOPE,
  indicatorView,
  overviewView,
} from '../../../src/core/view/formatView.ts';
import { handedSheets } from '../../../src/export/handedTable.ts';
import { viewSlides } from '../../../src/export/handOutDeck.ts';
import { overviewTable } from '../../../src/export/overviewTable.ts';
import { deckPptx } from '../../../src/export/pptx/deckPptx.ts';
import { workbookFile } from '../../../src/export/workbook.ts';
import { handOutMessages } from '../../../src/text/messages/handout.ts';
import { pptxFaults } from '../../support/pptxFaults.ts';
import { partsOf, type ReadSlide, readPptx } from '../../support/readPptx.ts';
import { readTable } from '../../support/readTable.ts';
import { readWorkbook } from '../../support/readWorkbook.ts';
import { resolved, SLIDE_WORDS, slidesOf } from '../../support/slidesOf.ts';

const ALL: SlideView = overviewView(DEFAULT_SCOPE);

/** The file, sound. */
async function sound(slides: readonly ResolvedSlide[], title = ''): Promise<readonly ReadSlide[]> {
  const file = await deckPptx(slides, title, SLIDE_WORDS);
  expect(pptxFaults(await partsOf(file))).toEqual([]);
  expect(file.size).toBeLessThan(2_000_000);
  return readPptx(file);
}

async function bookOf(dataset: Dataset): ReturnType<typeof readWorkbook> {
  const shown = {
    dataset,
    rows: overviewItems(dataset, 0, 2022),
    year: 2022,
    matrixYears: null,
    sectionName: String,
    heading: '',
    sort: '',
  };
  const words = handOutMessages('zh');
  return readWorkbook(
    await workbookFile(handedSheets(overviewTable(shown, words, 'zh', '2026-11-24'), words)),
  );
}

describe('fault 99', { timeout: 120_000 }, () => {
  it('of no slides, no rows, no numbers and no counterparts there is a sound file, which says so', async () => {
    expect(await sound([])).toEqual([]);
    const { dataset } = await readTable('指标,单位,2021,2022\n用水户,户,,\n');
    const [missing] = await sound(
      viewSlides({ ...overviewView(DEFAULT_SCOPE), verdict: 'better' }, () => dataset),
    );
    expect(missing?.title).toBe('没有符合条件的行');
    const [alone] = await sound(viewSlides(indicatorView(DEFAULT_SCOPE, 'i1'), () => dataset));
    expect(alone?.charts).toEqual([]);
    expect(alone?.texts.get('没有图')).toContain('没有任何数值');
    const [nothing] = await sound(viewSlides(compareView(DEFAULT_SCOPE), () => dataset));
    expect(nothing?.tables).toEqual([]);
    expect(nothing?.texts.get('说明')).toContain('没有两边都有数的项目');
    const gone = await sound(viewSlides(ALL, () => null));
    expect(gone.map(({ title }) => title)).toEqual(['这一页的数据不在这台电脑上']);
    expect((await bookOf(dataset)).get('数据')).toHaveLength(2);
    const empty = { ...dataset, indicators: [], regions: [{ name: '', total: false }] };
    expect((await bookOf(empty)).get('数据')).toHaveLength(1);
  });

  it('of 300 series there are at most five lines, and tables that go on over a bounded number of slides', async () => {
    const regions = Array.from({ length: 300 }, (_, at) => `第${at + 1}区`);
    const rows = regions.map((name, at) => `${name},${at + 10},${at + 11}`).join('\n');
    const { dataset } = await readTable(`指标：用水量(万吨)\n地区,2021,2022\n${rows}\n`);
    const view = {
      ...indicatorView(DEFAULT_SCOPE, dataset.indicators[0]?.id ?? ''),
      compare: regions.slice(1),
    };
    const [lines] = await sound(viewSlides(view, () => dataset));
    expect(lines?.charts[0]?.series.map(({ name }) => name)).toEqual(regions.slice(0, 5));
    expect(lines?.texts.get('上年、目标与说明')).toContain('另有 3 个地区');
    const compared = await sound(viewSlides(compareView(DEFAULT_SCOPE), () => dataset));
    const shown = compared.reduce((sum, { tables }) => sum + (tables[0]?.length ?? 1) - 1, 0);
    expect(compared.length).toBeLessThanOrEqual(5);
    expect(compared.at(-1)?.texts.get('没有列出的行')).toContain(`另有 ${300 - shown} 行`);
    const [scatter] = await sound(
      viewSlides({ ...compareView(DEFAULT_SCOPE), layout: 'scatter' }, () => dataset),
    );
    expect(scatter?.charts[0]?.series.flatMap(({ values }) => values)).toHaveLength(302);
    expect((await bookOf(dataset)).get('数据')).toHaveLength(301);
    await sound(slidesOf(dataset));
  });

  it('the name of a region that is too long for the room beside its line is whole in the data, and at the line keeps both of its ends', async () => {
    const long = '某某国家级高新技术产业开发区与综合保税区联合管理委员会辖区甲片';
    const { dataset } = await readTable(`指标：用水量(万吨)\n地区,2021,2022\n乙区,66,61\n${long},53,50\n`);
    const view = {
      ...indicatorView(DEFAULT_SCOPE, dataset.indicators[0]?.id ?? ''),
      region: '乙区',
      compare: [long],
    };
    const [slide] = await sound(viewSlides(view, () => dataset));
    const line = slide?.charts[0]?.series[1];
    expect(line?.name).toBe(long);
    expect(slide?.charts[0]?.workbook[0]?.[2]?.value).toBe(long);
    expect(line?.labels.get(1)).toMatch(/^某某国家级.*….*辖区甲片 50$/);
  });

  const HOSTILE = 'a\u000bb\ufffe\ud800c\udfff&amp;<b>"\'\u0000]]>';
  const CLEAN = 'abc&amp;<b>"\']]>';

  it('characters that XML has not are left out, those that mean something to it stay text, wherever they come from', async () => {
    const { dataset: plain } = await readTable(
      '指标：用水量(万吨)\n地区,2020,2021,2022\n甲区,60,53,50\n乙区,70,66,61\n注：见附表\n',
    );
    const dataset: Dataset = {
      ...plain,
      name: { zh: HOSTILE, en: HOSTILE },
      source: { fileName: HOSTILE, origin: HOSTILE },
      regions: plain.regions.map(({ name, total }) => ({ name: `${name}${HOSTILE}`, total })),
      indicators: plain.indicators.map((one) => ({ ...one, name: HOSTILE, unit: HOSTILE })),
      notes: [{ text: HOSTILE, textEn: null, line: 3, indicator: null }],
    };
    const slides = slidesOf(dataset).map(({ slide, content }) => ({
      slide: { ...slide, notes: `${HOSTILE}\n${HOSTILE}` },
      content,
    }));
    const pages = await sound(
      [...resolved(dataset, [{ ...newSlide('end', ALL, 'x'), caption: HOSTILE }]), ...slides],
      HOSTILE,
    );
    expect(pages[0]?.title).toBe(CLEAN);
    expect(pages[1]?.notes).toBe(`${CLEAN}\n${CLEAN}`);
    // an address cannot hold such names, so the view is given as it is
    const view = {
      ...indicatorView(DEFAULT_SCOPE, dataset.indicators[0]?.id ?? ''),
      compare: dataset.regions.map(({ name }) => name),
    };
    const slide = viewSlide(view, 'several');
    const [several] = await sound([{ slide, content: resolveSlide(slide, () => dataset, undefined, view) }]);
    const lines = several?.charts[0];
    expect(lines?.series).toHaveLength(2);
    expect(lines?.series[0]?.name).toContain('甲区abc');
    expect(lines?.workbook[0]?.[1]?.value).toBe(lines?.series[0]?.name);
    expect((await bookOf(dataset)).get('数据')?.[1]?.[2]?.value).toBe(CLEAN);
  });

  it('names of thousands of characters are shortened where they stand in a row, a chart or a caption, and stay on the slide', async () => {
    const long = '很长的名称'.repeat(400);
    const { dataset: plain } = await readTable(
      '指标：用水量(万吨)\n地区,2021,2022\n甲区,53,50\n乙区,66,61\n丙区,12345678901234,12345678901235\n',
    );
    const dataset: Dataset = {
      ...plain,
      name: { zh: long, en: long },
      source: { fileName: long, origin: long },
      regions: plain.regions.map(({ name, total }) => ({ name: `${name}${long}`, total })),
      indicators: plain.indicators.map((one) => ({ ...one, name: long, unit: long.slice(0, 40) })),
      notes: [{ text: long, textEn: null, line: null, indicator: null }],
    };
    const pages = await sound(
      [...slidesOf(dataset), ...resolved(dataset, [{ ...viewSlide(ALL, 'own'), caption: long }])],
      long,
    );
    expect(Math.max(...pages.map(({ title }) => title.length))).toBeLessThan(120);
    expect(Math.max(...pages.map(({ source }) => source.length))).toBeLessThan(120);
    for (const { tables, charts, texts } of pages) {
      expect(Math.max(0, ...tables.flat(2).map((text) => text.length))).toBeLessThanOrEqual(300);
      expect(
        Math.max(0, ...charts.flatMap(({ series }) => series.map(({ name }) => name.length))),
      ).toBeLessThanOrEqual(60);
      expect(Math.max(0, ...[...texts.values()].map((text) => text.length))).toBeLessThan(400);
    }
    expect((await bookOf(dataset)).get('数据')?.[1]?.[2]?.value).toBe(long);
  });
});
