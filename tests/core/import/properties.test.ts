import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gbk, importText, readTable, utf16 } from '../../support/readTable.ts';

interface Table {
  readonly regions: readonly string[];
  readonly years: readonly number[];
  readonly values: readonly (readonly (number | null)[])[];
}

const region = fc.stringMatching(/^[甲乙丙丁子丑寅卯][市区县]$/);
const table: fc.Arbitrary<Table> = fc
  .record({
    regions: fc.uniqueArray(region, { minLength: 2, maxLength: 8 }),
    first: fc.integer({ min: 1950, max: 2020 }),
    count: fc.integer({ min: 2, max: 6 }),
  })
  .chain(({ regions, first, count }) =>
    fc.record({
      regions: fc.constant(regions),
      years: fc.constant(Array.from({ length: count }, (_, at) => first + at)),
      values: fc.array(
        fc.array(
          fc.option(
            fc.integer({ min: -99_999_999, max: 99_999_999 }).map((cents) => cents / 100),
            { nil: null, freq: 6 },
          ),
          { minLength: count, maxLength: count },
        ),
        { minLength: regions.length, maxLength: regions.length },
      ),
    }),
  )
  .filter(({ values }) => values.flat().filter((value) => value !== null).length > 3);

const dialect = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|', '，', '；'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  quoted: fc.boolean(),
  yearMark: fc.constantFrom('', '年'),
  title: fc.boolean(),
  note: fc.boolean(),
  descending: fc.boolean(),
  finalEnd: fc.boolean(),
  encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'gbk', 'utf-16le', 'utf-16be'),
});
type Dialect = typeof dialect extends fc.Arbitrary<infer D> ? D : never;

function write({ regions, years, values }: Table, how: Dialect): Uint8Array {
  const order = years.map((_, at) => (how.descending ? years.length - 1 - at : at));
  const cell = (text: string): string => (how.quoted && text !== '' ? `"${text}"` : text);
  const lines = [
    ...(how.title ? ['指标：生产总值(亿元)'] : []),
    ['地区', ...order.map((at) => `${years[at]}${how.yearMark}`)].map(cell).join(how.delimiter),
    ...regions.map((name, row) =>
      [name, ...order.map((at) => String(values[row]?.[at] ?? ''))].map(cell).join(how.delimiter),
    ),
    ...(how.note ? ['注：生成的数据'] : []),
  ];
  const text = lines.join(how.end) + (how.finalEnd ? how.end : '');
  if (how.encoding === 'gbk') return gbk(text);
  if (how.encoding === 'utf-16le' || how.encoding === 'utf-16be')
    return utf16(text, how.encoding === 'utf-16le' ? 'le' : 'be', true);
  return new TextEncoder().encode((how.encoding === 'utf-8-bom' ? '\ufeff' : '') + text);
}

describe('properties of import', () => {
  it('any table, written in any dialect and encoding, reads back equal, and its lines balance', async () => {
    await fc.assert(
      fc.asyncProperty(table, dialect, async (given, how) => {
        const { dataset, cells, report } = await readTable(write(given, how));
        const name = dataset.indicators[0]?.name;
        given.regions.forEach((place, row) => {
          given.years.forEach((year, at) => {
            expect(cells[`${place} | ${name} | ${year}`]).toBe(given.values[row]?.[at] ?? 'blank');
          });
        });
        const { lines, ...parts } = report.balance;
        expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(lines);
        expect(
          report.findings.filter(({ severity }) => severity !== 'note' && severity !== 'warning'),
        ).toEqual([]);
        expect(lines).toBe(given.regions.length + 1 + Number(how.title) + Number(how.note));
      }),
      { numRuns: 400 },
    );
  });

  it('any bytes end in a dataset whose lines balance, or in a refusal: never a throw, never a hang', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 300 }).map((text) => new TextEncoder().encode(text)),
      fc
        .array(
          fc.constantFrom(
            '地区',
            '2022',
            '2023年',
            '1',
            '2.5',
            ',',
            ';',
            '\n',
            '\r',
            '"',
            '甲市',
            '—',
            ' ',
            '注：',
            '%',
            '\t',
            '合计',
            '1,234',
          ),
          { maxLength: 80 },
        )
        .map((words) => new TextEncoder().encode(words.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const result = await importText(content);
        if (!result.ok) {
          expect(result.problem.problem.severity).toBe('error');
          expect(result.problem.problem.code).not.toBe('unbalanced');
          return;
        }
        const { lines, ...parts } = result.value.report.balance;
        expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(lines);
        for (const value of result.value.dataset.columns.value) expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('the same bytes and choices give the same dataset', async () => {
    const content = '地区,2022,2023\n甲,1,2\n乙,3,4\n';
    expect((await readTable(content)).dataset).toEqual((await readTable(content)).dataset);
  });
});
