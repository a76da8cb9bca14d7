// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { chartPlan } from '../../src/charts/chartPlan.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { calendarYears, seriesOf } from '../../src/core/dataset/seriesOf.ts';
import { newestYear } from '../../src/core/measures/readAll.ts';
import { overviewItems } from '../../src/core/overview/overviewItems.ts';
import { sectionsOf } from '../../src/core/overview/sectionsOf.ts';
import { DEFAULT_SCOPE, indicatorView, overviewView } from '../../src/core/view/formatView.ts';
import type { IndicatorView } from '../../src/core/view/view.ts';
import { type HandedTable, handedCsv } from '../../src/export/handedTable.ts';
import { overviewTable } from '../../src/export/overviewTable.ts';
import { CATALOGUE, FIRST_DATASET } from '../../src/library/catalogue.ts';
import { indicatorTable } from '../../src/pages/indicator/indicatorTable.ts';
import { YearTable } from '../../src/pages/indicator/YearTable.tsx';
import { matrixYears } from '../../src/pages/overview/matrixYears.ts';
import { SectionTable } from '../../src/pages/overview/SectionTable.tsx';
import { findingsText } from '../../src/text/findingsText.ts';
import { handOutMessages } from '../../src/text/messages/handout.ts';
import { indicatorMessages } from '../../src/text/messages/indicator.ts';
import { handedShown } from '../support/handedShown.ts';
import { readTable } from '../support/readTable.ts';

const WORDS = handOutMessages('zh');
const DAY = '2026-11-24';

function overviewOf(dataset: Dataset, region: number, year: number, matrix = false): HandedTable {
  const rows = overviewItems(dataset, region, year);
  return overviewTable(
    {
      dataset,
      rows,
      year,
      matrixYears: matrix ? matrixYears(rows[0]?.series ?? null, year) : null,
      sectionName: (section) => section,
      heading: '',
      sort: '',
    },
    WORDS,
    'zh',
    DAY,
  );
}

describe('numbers agree', () => {
  it.each(CATALOGUE)(
    'over $id: the overview shows, row by row, what CSV and workbook hold',
    async ({ load, sample }) => {
      const dataset = await load();
      const years = calendarYears(dataset);
      const newest = newestYear(dataset, 0);
      for (const year of years) await handedShown(overviewOf(dataset, 0, year));
      for (const region of dataset.regions.keys()) await handedShown(overviewOf(dataset, region, newest));
      await handedShown(overviewOf(dataset, 0, newest, true));
      const items = overviewItems(dataset, 0, newest).slice(0, 80);
      render(
        <SectionTable
          sections={sectionsOf(items, 'change')}
          view={overviewView(DEFAULT_SCOPE)}
          year={newest}
          dataset={dataset}
          isFolded={() => false}
          onFold={() => undefined}
        />,
      );
      const lines = within(screen.getByRole('table')).getAllByRole('row').slice(1);
      const order = sectionsOf(items, 'change').flatMap(({ items: sorted }) => sorted);
      const shown = await handedShown(
        overviewTable(
          {
            dataset,
            rows: order,
            year: newest,
            matrixYears: null,
            sectionName: String,
            heading: '',
            sort: '',
          },
          WORDS,
          'zh',
          DAY,
        ),
      );
      expect(lines).toHaveLength(shown.length);
      lines.forEach((line, at) => {
        const cells = within(line)
          .getAllByRole('cell')
          .map((cell) => cell.textContent);
        const [, , , , , base, value, difference, change] = shown[at] ?? [];
        expect(cells[1]).toBe(`${base} →`);
        expect(cells[2]?.split(' ')[0]).toBe(value?.split(' ')[0]);
        expect(cells[3]).toBe(change);
        expect(cells[4]).toContain(difference);
      });
      cleanup();
      const table = overviewOf(dataset, 0, newest);
      expect(handedCsv(table).includes('示例数据')).toBe(sample);
      expect(table.about.some(([name]) => name === WORDS.about.sample)).toBe(sample);
    },
    120_000,
  );

  it.each(CATALOGUE)(
    'over $id: the table of an indicator, in every way of looking at it, is what CSV and workbook hold',
    async ({ load, sample }) => {
      const dataset = await load();
      const compare = dataset.regions.slice(1, 3).map(({ name }) => name);
      const year = newestYear(dataset, 0);
      for (const [code, indicator] of dataset.indicators.entries()) {
        if (code % 7 > 0) continue;
        for (const mode of ['value', 'yoy', 'index', 'target'] as const) {
          const view: IndicatorView = { ...indicatorView(DEFAULT_SCOPE, indicator.id), mode, compare };
          const series = seriesOf(dataset, code, 0);
          const page = {
            dataset,
            series,
            code,
            view,
            year,
            words: indicatorMessages('zh'),
            language: 'zh',
            name: indicator.name,
            unit: indicator.unit,
          } as const;
          const table = indicatorTable(page, DAY);
          const shown = await handedShown(table);
          expect(handedCsv(table).includes('示例数据')).toBe(sample);
          const plan = chartPlan({ ...page, dark: false, narrow: false, front: null });
          render(
            <YearTable
              series={series}
              view={view}
              year={year}
              years={plan.years}
              insets={null}
              lines={plan.lines}
            />,
          );
          const rows = within(screen.getByRole('table'))
            .getAllByRole('row')
            .slice(1)
            .filter((row) => within(row).queryByRole('rowheader', { name: /.+/ }) !== null)
            .map((row) =>
              within(row)
                .getAllByRole('cell')
                .map((cell) => cell.textContent),
            )
            .filter((cells) => cells.length === plan.years.length && cells.join('') !== '');
          expect(shown.map((row) => row.slice(2))).toEqual(rows);
          cleanup();
        }
      }
    },
    120_000,
  );
});

it('a value that is only known by its bound keeps it, and a missing one has its reason', async () => {
  const { dataset } = await readTable('指标,单位,2021,2022\n用水户,户,2000余,\n收入,万元,10,12.5\n');
  const rows = await handedShown(overviewOf(dataset, 0, 2022));
  expect(rows[0]?.slice(2, 7)).toEqual(['用水户', '', '户', '2,000余', '—']);
  expect(rows[0]?.[12]).toContain('空白');
  const csv = handedCsv(overviewOf(dataset, 0, 2022));
  expect(csv).toContain('用水户,,户,"2,000余",');
  expect(csv).toContain('收入,,万元,10,12.5,2.5,+25.0%');
});

it('the findings of the shown rows are lines of text, with their places in the source where wanted', async () => {
  const { dataset } = await readTable('指标：用水量(万吨)\n地区,2021,2022\n甲区,60,66\n乙区,70,63\n');
  const facts = {
    series: overviewItems(dataset, 0, 2022).map(({ series }) => series),
    year: 2022,
    byRegion: true,
    sample: false,
  };
  const [first, second] = findingsText({ ...facts, source: null }, WORDS, 'zh').split('\n');
  expect(first).toMatch(/^甲区：2022年用水量66万吨，.*10\.0%。$/);
  expect(second).toMatch(/^乙区：2022年用水量63万吨，.*10\.0%/);
  expect(findingsText({ ...facts, source: '用水.csv' }, WORDS, 'zh').split('\n')[1]).toMatch(
    /（来源：用水\.csv，第 4 行）$/,
  );
  const sample = {
    series: [seriesOf(FIRST_DATASET, 0, 0)],
    year: 2022,
    byRegion: false,
    sample: true,
    source: null,
  };
  const lines = findingsText(sample, WORDS, 'zh').split('\n');
  expect(lines[0]).toBe(FIRST_DATASET.regions[0]?.name);
  expect(lines.at(-1)).toContain('示例数据');
});
