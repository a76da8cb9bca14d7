import { describe, expect, it } from 'vitest';
import { labelledYears, levelAt } from '../../../src/charts/chartView.ts';
import type { IndicatorContent, SlideContent } from '../../../src/core/deck/slideContent.ts';
import { VERDICTS } from '../../../src/core/measures/reading.ts';
import { standardsOf } from '../../../src/core/measures/target.ts';
import { oneOfEach } from '../../../src/core/overview/oneOfEach.ts';
import { deckPptx } from '../../../src/export/pptx/deckPptx.ts';
import { CATALOGUE } from '../../../src/library/catalogue.ts';
import { changeInWords } from '../../../src/text/changeInWords.ts';
import { comparedCells } from '../../../src/text/comparedCells.ts';
import { formatLimit, formatQuantity } from '../../../src/text/format.ts';
import { compareMessages } from '../../../src/text/messages/compare.ts';
import { phrasesText } from '../../../src/text/phrase.ts';
import { readingCells } from '../../../src/text/readingCells.ts';
import { captionPhrases, sourceLineText } from '../../../src/text/slideText.ts';
import { verdictWord } from '../../../src/text/verdictText.ts';
import { type ReadChart, type ReadSlide, readPptx } from '../../support/readPptx.ts';
import { SLIDE_WORDS, slidesOf } from '../../support/slidesOf.ts';

const COMPARE = compareMessages('zh');
const withoutArrow = (text: string | undefined): string => (text ?? '').replace(/^[↑↓=] /, '');

describe('numbers agree', () => {
  it.each(CATALOGUE)(
    'over $id: every slide of the presentation says what its page says, in texts, tables, charts and their workbooks',
    async ({ load, sample }) => {
      const dataset = await load();
      const slides = slidesOf(dataset);
      const pages = [...(await readPptx(await deckPptx(slides, dataset.name.zh, SLIDE_WORDS)))];
      for (const { slide, content } of slides) {
        const caption = phrasesText(captionPhrases(slide, content, SLIDE_WORDS));
        const own: ReadSlide[] = [];
        do {
          const page = pages.shift();
          if (page === undefined) throw new Error(`no page for ${slide.id}`);
          expect(page.title.startsWith(caption)).toBe(true);
          expect(sourceLineText(content, SLIDE_WORDS).startsWith(page.source.replace(/…$/, ''))).toBe(true);
          expect(page.source === '').toBe(content.kind === 'missing');
          expect(page.texts.has('示例数据')).toBe(sample);
          own.push(page);
        } while (/（(\d+)\/(?!\1）)\d+）$/.test(own.at(-1)?.title.slice(caption.length) ?? ''));
        agrees(content, own);
      }
      expect(pages).toEqual([]);
    },
    120_000,
  );
});

function agrees(content: SlideContent, pages: readonly ReadSlide[]): void {
  const rows = pages.flatMap(({ tables }) => tables.flatMap((table) => table.slice(1)));
  switch (content.kind) {
    case 'summary': {
      const counts = pages[0]?.charts[0];
      expect(counts?.series.map(({ name, values }) => [name, values])).toEqual(
        VERDICTS.filter((verdict) => content.facts.verdicts[verdict] > 0).map((verdict) => [
          verdictWord(verdict, 'zh'),
          [content.facts.verdicts[verdict]],
        ]),
      );
      expectWorkbook(counts);
      const moves = [...content.moves.gains, ...content.moves.losses];
      if (moves.length === 0) {
        const shown = oneOfEach(content.items).slice(0, 8);
        expect(rows).toEqual(
          shown.map(({ name, reading }) => {
            const { value, unit } = readingCells(reading, 'zh');
            return [name, `${value} ${unit}`.trim()];
          }),
        );
        return;
      }
      expect(rows.map(([name, values, change]) => [name, values, withoutArrow(change)])).toEqual(
        moves.map(({ item }) => {
          const cells = readingCells(item.reading, 'zh');
          return [item.name, `${cells.base} → ${cells.value} ${cells.unit}`.trim(), cells.change];
        }),
      );
      return;
    }
    case 'rows':
      expect(rows.map((row) => row.map((text, at) => (at === 6 ? withoutArrow(text) : text)))).toEqual(
        content.items.map(({ name, reading }) => {
          const cells = readingCells(reading, 'zh');
          const remark = [cells.difference, cells.remark].filter(Boolean).join(' ');
          const unit = [cells.unit, cells.parts].filter(Boolean).join(' ');
          return [name, cells.base, cells.value, unit, cells.change, remark, cells.verdict];
        }),
      );
      return;
    case 'comparison': {
      const shown = content.rows.map((row) => comparedCells(row, COMPARE, 'zh'));
      if (content.view.layout === 'scatter') {
        const dots = new Set(
          pages[0]?.charts[0]?.series
            .filter(({ name }) => name !== 'B = A')
            .flatMap(({ values, across }) => values.map((value, at) => `${across[at]} ${value}`)),
        );
        const known = content.rows.map(({ reading }) => `${reading.base} ${reading.value}`);
        expect([...dots].filter((dot) => !known.includes(dot))).toEqual([]);
        expect(dots.size > 0).toBe(content.rows.length > 0);
        return;
      }
      const places = new Set(shown.map(({ region }) => region)).size > 1;
      expect(rows.length > 0).toBe(shown.length > 0);
      expect(
        rows.map((row) => row.map((text, at) => (at === row.length - 1 ? withoutArrow(text) : text))),
      ).toEqual(
        shown
          .slice(0, rows.length)
          .map(({ name, region, before, value, unit, difference, change, verdict }) => [
            name,
            ...(places ? [region] : []),
            before,
            value,
            unit,
            difference,
            change,
            verdict,
          ]),
      );
      return;
    }
    case 'indicator':
      indicatorAgrees(content, pages);
      return;
    default:
      return;
  }
}

function indicatorAgrees(content: IndicatorContent, [page]: readonly ReadSlide[]): void {
  const { reading, series, others, view, year } = content;
  const cells = readingCells(reading, 'zh');
  expect(page?.texts.get('数值')).toBe([cells.value, cells.unit].filter(Boolean).join(' '));
  const [change, words] = (page?.texts.get('同比与判断') ?? '').split('\n');
  expect(withoutArrow(change)).toBe(`${cells.change}  ${cells.verdict}`);
  expect(words ?? '').toBe(phrasesText(changeInWords(reading, 'zh')));
  expect(page?.texts.get('上年、目标与说明')).toContain(cells.base);
  if (reading.target !== null)
    expect(page?.texts.get('上年、目标与说明')).toContain(
      formatLimit(reading.target.target.value, reading.target.target.bound),
    );
  const chart = page?.charts[0];
  expectWorkbook(chart);
  if (view.mode === 'yoy' || view.mode === 'index') return;
  const drawn = [series, ...others].filter((one) =>
    one.points.some((point) => levelAt(one, point.year) !== null),
  );
  expect(chart === undefined).toBe(drawn.length === 0);
  for (const [at, one] of drawn.entries()) {
    const line = chart?.series[at];
    const known = one.points.map((point) => levelAt(one, point.year));
    const from = chart?.categories.indexOf(String(one.points[0]?.year)) ?? 0;
    expect(line?.values.slice(from, from + known.length)).toEqual(known);
    expect(line?.shown.slice(from, from + known.length)).toEqual(
      one.points.map(({ bound }, point) => {
        const value = known[point] ?? null;
        return value === null ? '' : formatQuantity(value, bound, one.indicator, 'zh');
      }),
    );
  }
  if (chart === undefined) return;
  const references = chart.series.slice(drawn.length);
  const target = series.targets.find((one) => one.kind === 'target' && one.year === year);
  if (view.mode === 'value')
    expect(references.map(({ values }) => values[0])).toEqual([
      ...(target === undefined ? [] : [target.value]),
      ...standardsOf(series).map(({ value }) => value),
    ]);
  // one line says the values that the screen says on it, several say their ends
  const labels = chart.series[0]?.labels ?? new Map<number, string>();
  if (others.length === 0 && drawn[0] === series) {
    const bars = series.points.filter((point) => levelAt(series, point.year) !== null).length < 6;
    const said = series.points.flatMap((point, at) =>
      levelAt(series, point.year) !== null && (bars || labelledYears(series, year).has(point.year))
        ? [at]
        : [],
    );
    const from = chart.categories.indexOf(String(series.points[0]?.year));
    expect([...labels.keys()]).toEqual(said.map((at) => at + from));
    for (const [at, text] of labels) expect(text).toBe(chart.series[0]?.shown[at]);
  } else if (others.length > 0)
    for (const line of chart.series.slice(0, drawn.length)) {
      const end = line.values.findLastIndex((value) => value !== null);
      expect([...line.labels]).toEqual([[end, `${line.name} ${line.shown[end]}`]]);
    }
}

/** The workbook that opens when the figures are edited holds those of the chart, and shows them alike. */
function expectWorkbook(chart: ReadChart | undefined): void {
  if (chart === undefined) return;
  const [header, ...rows] = chart.workbook;
  expect(header?.slice(1).map(({ value }) => value)).toEqual(chart.series.map(({ name }) => name));
  expect(rows.map(([category]) => category?.value)).toEqual(chart.categories);
  chart.series.forEach(({ values, shown }, at) => {
    expect(rows.map((row) => row[at + 1]?.value ?? '')).toEqual(values.map((value) => value ?? ''));
    expect(rows.map((row) => row[at + 1]?.shown ?? '')).toEqual(shown);
  });
}
