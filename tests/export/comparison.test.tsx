// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type ComparedRow, compare, type Side } from '../../src/core/compare/compare.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { calendarYears } from '../../src/core/dataset/seriesOf.ts';
import { compareView, DEFAULT_SCOPE } from '../../src/core/view/formatView.ts';
import { comparisonCsv } from '../../src/export/comparisonCsv.ts';
import { comparisonSheets } from '../../src/export/comparisonSheets.ts';
import { shownFormat } from '../../src/export/shownNumber.ts';
import { workbookFile } from '../../src/export/workbook.ts';
import { sheetName, xmlSafe } from '../../src/export/xmlSafe.ts';
import { CATALOGUE } from '../../src/library/catalogue.ts';
import { ChangeTable } from '../../src/pages/compare/ChangeTable.tsx';
import { ScatterCursor } from '../../src/pages/compare/ScatterCursor.tsx';
import { comparedCells } from '../../src/text/comparedCells.ts';
import { formatNumber, formatQuantity } from '../../src/text/format.ts';
import { compareMessages } from '../../src/text/messages/compare.ts';
import { readTable } from '../support/readTable.ts';
import { readWorkbook } from '../support/readWorkbook.ts';

const WORDS = compareMessages('zh');
const NO_ALIASES = { indicators: new Map<string, string>(), regions: new Map<string, string>() };

const sidesIn = (dataset: Dataset): { readonly a: Side; readonly b: Side }[] => {
  const years = calendarYears(dataset);
  return years.slice(1).map((year) => ({
    a: { dataset, region: null, year: year - 1 },
    b: { dataset, region: null, year },
  }));
};

describe('numbers agree', () => {
  it.each(CATALOGUE)(
    'over $id, all regions and years: page, cursor, CSV and workbook say the same of every row',
    async ({ id, load }) => {
      const dataset = await load();
      const pairs = sidesIn(dataset);
      let compared = 0;
      for (const sides of pairs) {
        const comparison = compare(sides.a, sides.b, NO_ALIASES);
        const csv = Papa.parse<string[]>(
          comparisonCsv(comparison, sides, WORDS, 'zh').slice(1).trim(),
        ).data.slice(1);
        const sheets = await readWorkbook(
          await workbookFile(comparisonSheets(comparison, sides, WORDS, 'zh')),
        );
        for (const tab of ['changed', 'unlike'] as const) {
          const rows = comparison[tab];
          const ofTab = csv.filter(([name]) => name === WORDS.tabs[tab]);
          const sheet = (sheets.get(WORDS.tabs[tab]) ?? []).slice(1);
          expect(ofTab).toHaveLength(rows.length);
          expect(sheet).toHaveLength(rows.length);
          rows.forEach((row, at) => {
            const cells = comparedCells(row, WORDS, 'zh');
            const { indicator, bound, baseBound } = row.reading;
            const shown = (sheet[at] ?? []).map((cell) => cell.shown);
            const pick = (list: readonly (string | undefined)[]) => list.map((text) => text ?? '');
            expect(
              pick([shown[0], shown[1], shown[3], shown[5], shown[6], shown[7], shown[8], shown[9]]),
            ).toEqual([
              cells.name,
              cells.region,
              cells.before,
              cells.value,
              cells.unit,
              cells.difference,
              cells.change,
              cells.verdict,
            ]);
            const line = ofTab[at] ?? [];
            const number = (text: string | undefined) =>
              text === '' || text === undefined ? 'absent' : Number(text);
            expect([line[1], line[2], line[7], line[9]?.replace(/^'/, ''), line[10]]).toEqual([
              cells.name,
              cells.region,
              cells.unit,
              cells.change,
              cells.verdict,
            ]);
            expect([
              formatQuantity(number(line[4]), baseBound, indicator, 'zh'),
              formatQuantity(number(line[6]), bound, indicator, 'zh'),
            ]).toEqual([cells.before, cells.value]);
            compared++;
          });
        }
        for (const tab of ['added', 'missing'] as const) {
          const sheet = (sheets.get(WORDS.tabs[tab]) ?? []).slice(1);
          expect(sheet.map((cells) => cells[3]?.shown)).toEqual(
            comparison[tab].map(({ point, indicator }) =>
              formatQuantity(point.value, point.bound, indicator, 'zh'),
            ),
          );
        }
        expect([...sheets.values()].flat(2).some(({ formula }) => formula)).toBe(false);
      }
      // the district has one year: nothing to compare, and no row
      expect(compared).toBeGreaterThan(id === 'yuwangtai-2022' ? -1 : 3);
    },
    60_000,
  );

  const textOf = (row: ComparedRow): string => {
    const cells = comparedCells(row, WORDS, 'zh');
    return `${cells.name}${cells.region}${cells.before}${cells.value} ${cells.unit}${cells.difference}${cells.change}${cells.verdict}${cells.note}${cells.lines}`;
  };

  it.each(CATALOGUE)(
    'over $id, every row: the table of the page shows the same texts',
    async ({ load }) => {
      const dataset = await load();
      for (const sides of sidesIn(dataset)) {
        const { changed } = compare(sides.a, sides.b, NO_ALIASES);
        // the page shows so many rows until more are asked for
        for (let from = 0; from < changed.length; from += 100) {
          const rows = changed.slice(from, from + 100);
          render(
            <ChangeTable
              rows={rows}
              view={compareView(DEFAULT_SCOPE)}
              datasetB={dataset.id}
              yearA={sides.a.year}
              yearB={sides.b.year}
              words={WORDS}
            />,
          );
          const lines = [...screen.getByRole('table').querySelectorAll('tbody tr')];
          expect(lines.map((line) => line.textContent)).toEqual(rows.map(textOf));
          cleanup();
        }
      }
    },
    120_000,
  );

  it.each(CATALOGUE)(
    'over $id: the cursor of the scatter reads out the same texts',
    async ({ load }) => {
      const dataset = await load();
      const { userEvent } = await import('@testing-library/user-event');
      const user = userEvent.setup();
      for (const sides of sidesIn(dataset).slice(-1)) {
        for (const row of compare(sides.a, sides.b, NO_ALIASES).changed.slice(0, 60)) {
          const cells = comparedCells(row, WORDS, 'zh');
          render(
            <ScatterCursor
              points={[{ name: cells.name, a: 1, b: 2, row, cells }]}
              scale={{ min: 0, max: 5, isLog: false }}
              insets={{ left: 0, right: 0, top: 0, bottom: 0 }}
              height={100}
              view={compareView(DEFAULT_SCOPE)}
              datasetB={dataset.id}
              words={WORDS}
            >
              <span />
            </ScatterCursor>,
          );
          await user.tab();
          await user.keyboard('{ArrowRight}');
          const spoken = screen.getByRole('status').textContent;
          for (const text of [cells.name, cells.before, cells.value, cells.change, cells.verdict])
            expect(spoken).toContain(text);
          cleanup();
        }
      }
    },
    120_000,
  );
});

describe('a number in a workbook', () => {
  it('shows as on the page, sign, bound and unit words included', () => {
    expect(shownFormat(1236.87, '+1,236.87')).toBe('"+"#,##0.00;"+"#,##0.00;"+"#,##0.00');
    expect(shownFormat(-7.4, '\u22127.4%')).toContain('"\u2212"#,##0.0"%"');
    expect(shownFormat(2000, '2,000余')).toContain('#,##0"余"');
    expect(shownFormat(0.04, '<+0.1')).toBe('"<+0.1";"<+0.1";"<+0.1"');
    expect(shownFormat(1230, '增长12.3倍')).toContain('"增长12.3倍"');
    expect(shownFormat(-4, '前进4位')).toContain('"前进"#,##0"位"');
  });
});

describe('text in a workbook', () => {
  it('fault 72: is a string whatever it begins with, and holds no character that would break the file', async () => {
    const hostile = '=HYPERLINK("http://x")';
    const { dataset } = await readTable(
      `地区,年份,${hostile.replaceAll('"', "'")},@b\n甲,2022,1,2\n甲,2023,2,3\n`,
    );
    const side = (year: number): Side => ({ dataset, region: null, year });
    const sides = { a: side(2022), b: side(2023) };
    const file = await workbookFile(
      comparisonSheets(compare(sides.a, sides.b, NO_ALIASES), sides, WORDS, 'zh'),
    );
    const sheet = (await readWorkbook(file)).get('变化') ?? [];
    expect(sheet.slice(1).map(([first]) => [first?.value, first?.formula])).toEqual([
      ["=HYPERLINK('http://x')", false],
      ['@b', false],
    ]);
    expect(sheet.slice(1).map((row) => row[5]?.value)).toEqual([2, 3]);
    expect(xmlSafe('a\u000bb\ufffec\ud800d\u{1f600}')).toBe('abcd\u{1f600}');
    expect(xmlSafe('长'.repeat(40_000))).toHaveLength(32_767);
    expect(sheetName("'往年数[被]修订/很长很长很长很长很长很长很长很长很长很长很长很长'")).toHaveLength(31);
    expect(formatNumber(2, 0)).toBe('2');
  });
});
