import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalChoices } from '../../../src/core/import/canonicalChoices.ts';
import type { Choices, ColumnRole } from '../../../src/core/import/report.ts';
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

const ROLES: readonly ColumnRole[] = [
  'region',
  'indicator',
  'period',
  'year',
  'quarter',
  'month',
  'value',
  'unit',
  'target',
  'bound',
  'note',
  'section',
  'code',
  'published',
  'dimension',
  'ignored',
];
const ROWS_AMONG = ['', '注：说明', '一、综合,,,', '地区,指标,年份,数值', '坏行', '甲市,别名,,7'];

function longTable({ regions, years, values }: Table, among: string): Uint8Array {
  const rows = regions.flatMap((name, row) =>
    years.map((year, at) => `${name},生产总值,${year},${values[row]?.[at] ?? '—'}`),
  );
  const middle = rows.length >> 1;
  const lines = ['地区,指标,年份,数值', ...rows.slice(0, middle), among, ...rows.slice(middle)];
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
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

  it('any choices over any table end in a dataset whose lines balance, or in a refusal with a place or a name', async () => {
    const line = fc.integer({ min: 0, max: 14 });
    const word = fc.constantFrom('', '甲市', '乙区', '丙县', '生产总值', '0', '—', '5', '1.2亿', '别名');
    const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });
    const roles = fc.record(
      {
        column: fc.integer({ min: 1, max: 8 }),
        role: fc.constantFrom(...ROLES),
        period: fc.constantFrom('2020', '2021-Q1', '2022-03', '去年'),
        indicator: word,
      },
      { requiredKeys: ['column', 'role'] },
    );
    const choices: fc.Arbitrary<Choices> = fc.record(
      {
        header: fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom([1], [2], [1, 2], []) },
          { weight: 1, arbitrary: some(line) },
        ),
        noteLines: some(line),
        dataLines: some(line),
        roles: fc.array(roles, { maxLength: 2 }),
        columnNames: fc.constantFrom('regions', 'indicators'),
        missing: some(word),
        notMissing: some(word),
        names: some(fc.record({ kind: fc.constantFrom('region', 'indicator'), from: word, to: word })),
        indicators: some(
          fc.record(
            {
              name: word,
              unit: fc.constantFrom('万元', '%', 'x', ''),
              aggregation: fc.constantFrom('sum', 'mean', 'last'),
              direction: fc.constantFrom('higher_better', 'lower_better', 'neutral'),
            },
            { requiredKeys: ['name'] },
          ),
        ),
        duplicates: fc.constantFrom('first', 'last'),
        blankKeys: fc.constantFrom('fillDown', 'reject'),
        percent: fc.constantFrom('percent', 'ratio'),
        year: fc.integer({ min: 1990, max: 2030 }),
        columns: fc.constantFrom([1, 2, 3, 4], [1, 2, 3, 4, 5, 6, 7], [4, 2], [1]),
      },
      { requiredKeys: [] },
    );
    const written = fc.oneof(
      fc
        .tuple(table, dialect)
        .map(([given, how]) => write(given, { ...how, delimiter: ',', encoding: 'utf-8' })),
      fc.tuple(table, fc.constantFrom(...ROWS_AMONG)).map(([given, row]) => longTable(given, row)),
    );
    let read = 0;
    await fc.assert(
      fc.asyncProperty(written, choices, async (content, given) => {
        const result = await importText(content, { choices: given });
        if (!result.ok) {
          expect(result.problem.problem.severity).toBe('error');
          expect(result.problem.problem.code).not.toBe('unbalanced');
          return;
        }
        read++;
        const { report, dataset } = result.value;
        const { lines, ...parts } = report.balance;
        expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(lines);
        expect(lines).toBe(
          new TextDecoder()
            .decode(content)
            .split(/\r\n|\n|\r/)
            .filter((text, at, all) => at < all.length - 1 || text !== '').length,
        );
        for (const value of dataset.columns.value) expect(Number.isFinite(value)).toBe(true);
        for (const code of dataset.columns.period) expect(dataset.periods[code]).toBeDefined();
        for (const code of dataset.columns.region) expect(dataset.regions[code]).toBeDefined();
        for (const code of dataset.columns.indicator) expect(dataset.indicators[code]).toBeDefined();
        expect(new Set(dataset.regions.map(({ name }) => name)).size).toBe(dataset.regions.length);
        expect(canonicalChoices(report.choices)).toEqual(report.choices);
      }),
      { numRuns: 600 },
    );
    expect(read).toBeGreaterThan(150);
  });

  it('the same bytes and choices give the same dataset', async () => {
    const content = '地区,2022,2023\n甲,1,2\n乙,3,4\n';
    expect((await readTable(content)).dataset).toEqual((await readTable(content)).dataset);
  });
});
