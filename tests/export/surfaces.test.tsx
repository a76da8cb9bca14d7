// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { levelAt } from '../../src/charts/chartView.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { seriesOf } from '../../src/core/dataset/seriesOf.ts';
import { newSlide, viewSlide } from '../../src/core/deck/deck.ts';
import { defaultDeck } from '../../src/core/deck/defaultDeck.ts';
import { newestYear } from '../../src/core/measures/readAll.ts';
import { overviewItems } from '../../src/core/overview/overviewItems.ts';
import { sectionsOf } from '../../src/core/overview/sectionsOf.ts';
import { DEFAULT_SCOPE, indicatorView, overviewView } from '../../src/core/view/formatView.ts';
import { overviewTable } from '../../src/export/overviewTable.ts';
import { deckPptx } from '../../src/export/pptx/deckPptx.ts';
import { CATALOGUE } from '../../src/library/catalogue.ts';
import { indicatorPicture } from '../../src/pages/indicator/indicatorPicture.ts';
import { indicatorTable } from '../../src/pages/indicator/indicatorTable.ts';
import { YearTable } from '../../src/pages/indicator/YearTable.tsx';
import { SectionTable } from '../../src/pages/overview/SectionTable.tsx';
import { handOutMessages } from '../../src/text/messages/handout.ts';
import { indicatorMessages } from '../../src/text/messages/indicator.ts';
import { SlideFace } from '../../src/ui/slide/SlideFace.tsx';
import { handedShown } from '../support/handedShown.ts';
import { readPptx } from '../support/readPptx.ts';
import { resolved, SLIDE_WORDS } from '../support/slidesOf.ts';

const DAY = '2026-11-24';

describe('numbers agree', () => {
  it.each(CATALOGUE)(
    'over $id: every row is the same on the screen, in CSV, in the workbook and in the presentation',
    async ({ load }) => {
      const dataset = await load();
      const year = newestYear(dataset, 0);
      const sections = sectionsOf(overviewItems(dataset, 0, year), 'report');
      const items = sections.flatMap((section) => section.items);
      render(
        <SectionTable
          sections={sections}
          view={overviewView(DEFAULT_SCOPE)}
          year={year}
          dataset={dataset}
          isFolded={() => false}
          onFold={() => undefined}
        />,
      );
      const onScreen = [...screen.getByRole('table').querySelectorAll('tbody tr')]
        .map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))
        // headings of sections and groups have no cells
        .filter((cells) => cells.length > 0)
        .map((cells) => {
          const [, base = '', value = '', change] = cells;
          return [base.replace(' →', ''), value.split(' ')[0], change, cells.at(-1)];
        });
      cleanup();
      const handed = await handedShown(
        overviewTable(
          {
            dataset,
            rows: items,
            year,
            matrixYears: null,
            sectionName: String,
            heading: '',
            sort: '',
          },
          handOutMessages('zh'),
          'zh',
          DAY,
        ),
      );
      const inFiles = handed.map((row) => [row[5], row[6]?.split(' ')[0], row[8], row[9]]);
      const deck = defaultDeck(dataset, DEFAULT_SCOPE);
      const slides = resolved(
        dataset,
        deck.slides.filter(({ kind }) => kind === 'section'),
      );
      const pages = await readPptx(await deckPptx(slides, '', SLIDE_WORDS));
      const onSlides = pages
        .flatMap(({ tables }) => tables.flatMap((table) => table.slice(1)))
        .map((row) => [row[1], row[2]?.split(' ')[0], row[4], (row[6] ?? '').replace(/^[↑↓=] /, '')]);
      expect(items.length).toBeGreaterThan(0);
      expect(onScreen).toEqual(inFiles);
      expect(onSlides).toEqual(inFiles);
    },
    120_000,
  );

  it.each(CATALOGUE)(
    'over $id: the stage shows, slide by slide, the figures that the presentation has',
    async ({ load }) => {
      const dataset = await load();
      const deck = defaultDeck(dataset, DEFAULT_SCOPE);
      const slides = resolved(dataset, deck.slides).filter(
        ({ content }) => content.kind === 'summary' || content.kind === 'rows',
      );
      let figures = 0;
      for (const resolvedSlide of slides) {
        const { slide, content } = resolvedSlide;
        const { container } = render(
          <SlideFace slide={slide} content={content} step={null} number={1} total={1} palette="light" />,
        );
        const face = container.textContent.replace(/\s/g, '');
        cleanup();
        // rows that one page of a presentation does not hold go on over the next
        const pages = await readPptx(await deckPptx([resolvedSlide], '', SLIDE_WORDS));
        const shown = pages.flatMap(({ title = '', tables, charts }, at) => [
          ...(at === 0 ? [title.replace(pages.length > 1 ? /（\d+\/\d+）$/ : '', '')] : []),
          ...charts.flatMap(({ series }) => series.map(({ values }) => String(values[0]))),
          ...tables.flatMap((table) => table.slice(1)).flatMap((row) => figuresOf(row)),
        ]);
        figures += shown.length;
        expect(shown.filter((text) => !face.includes(text.replace(/\s/g, '')))).toEqual([]);
      }
      expect(figures).toBeGreaterThan(slides.length);
    },
    120_000,
  );

  it.each(CATALOGUE)(
    'over $id: the years of an indicator are the same in the table of its page, in its picture, in CSV, workbook and presentation',
    async ({ load }) => {
      const dataset = await load();
      const year = newestYear(dataset, 0);
      const sampled = dataset.indicators.flatMap((indicator, code) =>
        code % 4 > 0 ? [] : [{ indicator, code }],
      );
      const slides = resolved(dataset, [
        newSlide('title', overviewView(DEFAULT_SCOPE), 'title'),
        ...sampled.map(({ indicator }) =>
          viewSlide(indicatorView(DEFAULT_SCOPE, indicator.id), indicator.id),
        ),
      ]);
      const [, ...pages] = await readPptx(await deckPptx(slides, '', SLIDE_WORDS));
      for (const [at, { code }] of sampled.entries()) {
        const page = factsOf(dataset, code, year);
        const { series } = page;
        const table = indicatorTable(page, DAY);
        const shown = await handedShown(table);
        render(
          <YearTable
            series={series}
            view={page.view}
            year={year}
            years={table.header.slice(2).map(Number)}
            insets={null}
            lines={[]}
          />,
        );
        const onScreen = within(screen.getByRole('table'))
          .getAllByRole('row')
          .find((row) => within(row).queryByRole('rowheader', { name: page.words.rows.value }) !== null);
        const texts = onScreen === undefined ? [] : within(onScreen).getAllByRole('cell');
        const values = texts.map((cell) => cell.textContent);
        cleanup();
        const handed = shown.find(([, item]) => item === page.words.rows.value)?.slice(2);
        expect(handed).toEqual(values);
        const chart = pages[at]?.charts[0];
        const years = table.header.slice(2);
        const known = years.filter((one) => levelAt(series, Number(one)) !== null);
        expect(known.map((one) => chart?.series[0]?.shown[chart.categories.indexOf(one)])).toEqual(
          known.map((one) => values[years.indexOf(one)]),
        );
        const picture = new DOMParser().parseFromString(indicatorPicture(page, DAY).svg(1), 'image/svg+xml');
        const drawn = new Set([...picture.querySelectorAll('text')].map((text) => text.textContent));
        expect(drawn.size).toBeGreaterThan(3);
        expect([...(chart?.series[0]?.labels.values() ?? [])].filter((text) => !drawn.has(text))).toEqual([]);
      }
    },
    120_000,
  );
});

/** Value and change of a row of rows; both years and the change of one of the largest changes. */
function figuresOf(row: readonly string[]): readonly string[] {
  const withoutSign = (text = ''): string => text.replace(/^[↑↓=] /, '');
  const said = row.length === 3 ? [...(row[1] ?? '').split(/ → | /), row[2]] : [row[2], row[4]];
  return said.map(withoutSign).filter((text) => /\d/.test(text));
}

function factsOf(dataset: Dataset, code: number, year: number) {
  const indicator = dataset.indicators[code];
  if (indicator === undefined) throw new Error('no indicator');
  return {
    dataset,
    series: seriesOf(dataset, code, 0),
    code,
    view: indicatorView(DEFAULT_SCOPE, indicator.id),
    year,
    words: indicatorMessages('zh'),
    language: 'zh',
    name: indicator.name,
    unit: indicator.unit,
  } as const;
}
