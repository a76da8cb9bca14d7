import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Dataset, rowAt, valueAt } from '../core/dataset/dataset.ts';
import { seriesOf } from '../core/dataset/seriesOf.ts';
import { importTable } from '../core/import/importTable.ts';
import { dictionaryByName } from '../core/import/indicatorMeta.ts';
import { createRecordReader, plainDialect } from '../core/import/records.ts';
import type { ImportedTable } from '../core/import/report.ts';
import { readYear } from '../core/measures/yearOverYear.ts';
import { roundHalfAway } from '../core/quantity/decimal.ts';
import { builtinDictionary } from './builtinData.ts';
import { openFile } from './fileSource.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
let passed = 0;
let failed = 0;

/** Reads the real sample files and the csv-spectrum suite beside the project and checks what they must show. */
export async function main(): Promise<number> {
  if (!existsSync(SHARED)) {
    console.log('no ../shared: nothing to check');
    return 0;
  }
  await checkNationalBureau();
  await checkProvincePanel();
  await checkWorldBank();
  await checkOurWorldInData();
  checkSpectrum();
  console.log(`corpus: ${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function expect(what: string, got: unknown, wanted: unknown): void {
  const same = JSON.stringify(got) === JSON.stringify(wanted);
  if (same) passed++;
  else {
    failed++;
    console.log(`FAILED ${what}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`);
  }
}

async function open(name: string): Promise<ImportedTable> {
  const path = new URL(`data/samples/${name}`, SHARED).pathname;
  const file = await openFile(path);
  const result = await importTable(file, {
    fileName: basename(path),
    dictionary: dictionaryByName(builtinDictionary()),
    choices: {},
    thisYear: new Date().getFullYear(),
  });
  await file.close();
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problem)}`);
  return result.value;
}

const codeOf = (dataset: Dataset, region: string): number =>
  dataset.regions.findIndex(({ name }) => name === region);

/** The rate (or points) of a year to one decimal, or the reason why there is none. */
function change(dataset: Dataset, indicator: string, region: string, year: number): string {
  const code = dataset.indicators.findIndex(({ name }) => name.startsWith(indicator));
  const reading = readYear(seriesOf(dataset, code, codeOf(dataset, region)), year);
  if (reading.points !== null) return `${roundHalfAway(reading.points, 1)}pp`;
  return reading.rate === null ? String(reading.reason) : roundHalfAway(reading.rate, 1);
}

function extremes(dataset: Dataset, decimals: number): readonly string[] {
  const { columns } = dataset;
  const rows = Array.from(columns.value, (_, row) => row).filter(
    (row) => typeof valueAt(dataset, row) === 'number',
  );
  rows.sort((a, b) => (columns.value[a] ?? 0) - (columns.value[b] ?? 0));
  return [rows[0], rows.at(-1)].map((row = 0) =>
    [
      roundHalfAway(columns.value[row] ?? 0, decimals),
      dataset.regions[columns.region[row] ?? 0]?.name,
      dataset.periods[columns.period[row] ?? 0],
    ].join(' '),
  );
}

function valuePrinted(dataset: Dataset, indicator: string, region: string, period: string): unknown {
  const code = dataset.indicators.findIndex(({ name }) => name.startsWith(indicator));
  return valueAt(dataset, rowAt(dataset, code, codeOf(dataset, region), dataset.periods.indexOf(period)));
}

async function checkNationalBureau(): Promise<void> {
  const { dataset, report } = await open('nbs-gdp-by-province-gbk.csv');
  expect('nbs encoding', report.encoding, 'gb18030');
  expect(
    'nbs lines',
    [report.preambleLines, report.headerLines, report.noteLines],
    [[1, 2, 3], [4], [36, 37]],
  );
  expect(
    'nbs indicator',
    dataset.indicators.map(({ name, unit }) => `${name} ${unit}`),
    ['地区生产总值 亿元'],
  );
  expect(
    'nbs size',
    [dataset.regions.length, dataset.periods[0], dataset.periods.at(-1), report.values],
    [31, '2006', '2024', 589],
  );
  expect('nbs extremes', extremes(dataset, 1), ['290.6 西藏自治区 2006', '141488.9 广东省 2024']);
  expect(
    'nbs Henan',
    [valuePrinted(dataset, '地区', '河南省', '2024'), change(dataset, '地区', '河南省', 2024)],
    [63557.1, '4.8'],
  );
  const falling = dataset.regions
    .filter(({ name }) => change(dataset, '地区', name, 2024).startsWith('-'))
    .map(({ name }) => name);
  expect('nbs falling', [falling, change(dataset, '地区', '山西省', 2024)], [['山西省'], '-2.7']);
}

async function checkProvincePanel(): Promise<void> {
  const { dataset, report } = await open('nbs-province-panel-long.csv');
  expect('panel file', [report.encoding, report.bom, report.acceptedRows], ['utf-8', true, 620]);
  expect(
    'panel size',
    [dataset.regions.length, dataset.periods[0], dataset.periods.at(-1), dataset.indicators.length],
    [31, '2005', '2024', 21],
  );
  expect('panel values', [report.values, report.missing], [10_034, 2986]);
  expect(
    'panel units',
    ['GDP', '城镇化率', 'GDP指数'].map((name) => dataset.indicators.find((one) => one.name === name)?.unit),
    ['亿元', '%', '上年=100'],
  );
  expect(
    'panel urban',
    [valuePrinted(dataset, '城镇化率', '河南', '2024'), change(dataset, '城镇化率', '河南', 2024)],
    [59.22, '1.1pp'],
  );
  expect(
    'panel patents',
    [valuePrinted(dataset, '发明专利', '河南', '2023'), change(dataset, '发明专利', '河南', 2023)],
    [30_637, '-7.7'],
  );
}

async function checkWorldBank(): Promise<void> {
  const { dataset, report } = await open('worldbank-pm25-wide.csv');
  const { columns } = dataset;
  expect(
    'wb file',
    [report.encoding, report.bom, report.lineEnding, report.headerLines],
    ['utf-8', true, 'CRLF', [5]],
  );
  const filled = new Set(
    Array.from(columns.region).filter((_, row) => typeof valueAt(dataset, row) === 'number'),
  );
  expect('wb entities', [dataset.regions.length, filled.size, report.values], [266, 248, 7688]);
  const years = Array.from(columns.period)
    .filter((_, row) => typeof valueAt(dataset, row) === 'number')
    .map((code) => dataset.periods[code] ?? '')
    .sort();
  expect('wb years', [years[0], years.at(-1)], ['1990', '2020']);
  expect('wb extremes', extremes(dataset, 4), ['4.8952 Finland 2020', '107.1447 Niger 2015']);
  expect(
    'wb China',
    [change(dataset, 'PM2.5', 'China', 2020), report.columns.at(-1)?.role],
    ['-7.3', 'ignored'],
  );
}

async function checkOurWorldInData(): Promise<void> {
  const { dataset, report } = await open('owid-pm25-long.csv');
  expect('owid size', [dataset.regions.length, dataset.periods.length, report.values], [209, 12, 2508]);
  expect(
    'owid changes',
    [2005, 2010, 2011, 2016].map((year) => change(dataset, 'pm25', 'China', year)),
    ['noBase', 'noBase', '1.5', '-11.6'],
  );
}

/** Its location_coordinates.json holds other numbers than its own CSV, so that pair is left out. */
function checkSpectrum(): void {
  const folder = new URL('corpus/csv-spectrum/', SHARED);
  for (const file of readdirSync(new URL('csvs/', folder))) {
    const name = file.replace(/\.csv$/, '');
    if (name === 'location_coordinates') continue;
    const text = readFileSync(new URL(`csvs/${file}`, folder), 'utf8').replace(/\r\n?/g, '\n');
    const records = createRecordReader(plainDialect(',')).push(text, true);
    const rows = records.ok ? records.value.rows : [];
    const [header = [], ...body] = rows;
    const read = body.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at] ?? ''])));
    const wanted: unknown = JSON.parse(
      readFileSync(new URL(`json/${name}.json`, folder), 'utf8').replaceAll('\\r\\n', '\\n'),
    );
    expect(`csv-spectrum ${name}`, read, wanted);
  }
}
