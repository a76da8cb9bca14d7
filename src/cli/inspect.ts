import { basename } from 'node:path';
import { type Dataset, rowAt, valueAt } from '../core/dataset/dataset.ts';
import { yearOf } from '../core/dataset/period.ts';
import { seriesOf } from '../core/dataset/seriesOf.ts';
import { problemAt } from '../core/import/findings.ts';
import { importSource } from '../core/import/importSource.ts';
import { dictionaryByName, nameKey } from '../core/import/indicatorMeta.ts';
import type { ImportedTable } from '../core/import/report.ts';
import { readYear } from '../core/measures/yearOverYear.ts';
import type { Problem } from '../core/problem.ts';
import { importWorkbook } from '../core/spreadsheet/importWorkbook.ts';
import { indicatorSentence } from '../text/indicatorSentence.ts';
import { phrasesText } from '../text/phrase.ts';
import { problemText } from '../text/problemText.ts';
import { builtinDictionary } from './builtinData.ts';
import { extentsOf } from './extents.ts';
import { openFile } from './fileSource.ts';
import { type InspectArguments, readArguments } from './inspectArguments.ts';
import { periodReading } from './periodReading.ts';

/** Reads a file with the same core as the page and prints one JSON object: 0 for a readable file, 2 for a refused one. */
export async function main(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (asked === null) {
    process.stderr.write(
      'npm run -s inspect -- FILE [--region R --indicator I --period P] [--decimal comma] [--percent ratio] [--duplicates first] [--blank-keys fillDown] [--encoding big5] [--date-order dayFirst] [--point-month october] [--year 2022] [--columns 1-200] [--sheet NAME] [--range A1:F20] [--numbers-as shown]\n',
    );
    return print({ error: { code: 'usage', message: 'FILE is missing' } }, 2);
  }
  try {
    const file = await openFile(asked.file);
    const result = await importSource(
      file,
      {
        fileName: basename(asked.file),
        dictionary: dictionaryByName(builtinDictionary()),
        choices: asked.choices,
        thisYear: new Date().getFullYear(),
      },
      // what runs this loads no module after the first
      async () => ({ importWorkbook }),
    );
    const sha256 = await file.sha256();
    await file.close();
    if (!result.ok)
      return print({ error: { ...said(result.problem.problem), choices: result.problem.options } }, 2);
    const reading = readingOf(result.value.dataset, asked);
    if (typeof reading === 'string') return print({ error: { code: 'not_found', message: reading } }, 2);
    return print({ ...described(result.value, sha256), ...(reading === null ? {} : { reading }) }, 0);
  } catch (error) {
    const problem = problemAt('file_unreadable', 'error');
    return print(
      { error: { ...said(problem), detail: error instanceof Error ? error.message : String(error) } },
      2,
    );
  }
}

function print(value: unknown, code: number): number {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  return code;
}

function said(problem: Problem): Record<string, unknown> {
  const { title, action } = problemText(problem, 'zh');
  return {
    code: problem.code,
    ...(problem.line === null ? {} : { line: problem.line }),
    ...(problem.column === null ? {} : { column: problem.column }),
    ...(problem.raw === null ? {} : { raw: problem.raw }),
    message: `${title}。${action}`,
  };
}

function described({ dataset, report }: ImportedTable, sha256: string): Record<string, unknown> {
  const { columns: _, choices: __, fileName, findings, ...rest } = report;
  const withData = periodsWithData(dataset);
  const newest = dataset.periods.findLast((_period, code) => withData.has(code)) ?? null;
  const first = dataset.periods.find((_period, code) => withData.has(code)) ?? null;
  const named = dataset.regions.filter(({ name }) => name !== '');
  const extents = extentsOf(dataset);
  return {
    file: fileName,
    sha256,
    ...rest,
    regions: named.length,
    regionNames: named.map(({ name }) => name),
    indicators: dataset.indicators.map((indicator, code) => ({
      name: indicator.name,
      unit: indicator.unit,
      kind: indicator.kind,
      direction: indicator.direction,
      aggregation: indicator.aggregation,
      ...extents[code],
    })),
    periods: dataset.periods,
    firstPeriod: first,
    latestPeriod: newest,
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      line: finding.line,
      column: finding.column,
      count: finding.count,
      message: said(finding).message,
      lines: finding.lines,
      raw: finding.raw,
    })),
    notes: dataset.notes.map(({ line, text }) => ({ line, text })),
    source: dataset.source.origin,
    columns: report.columns,
    choices: report.choices,
  };
}

/** Codes of the periods in which some value is a number. */
function periodsWithData({ columns }: Dataset): ReadonlySet<number> {
  const found = new Set<number>();
  columns.period.forEach((period, row) => {
    if ((columns.state[row] ?? 16) < 16) found.add(period);
  });
  return found;
}

/** The Reading that was asked for; a sentence when the file has no such region, indicator or period. */
function readingOf(
  dataset: Dataset,
  { region, indicator, period }: InspectArguments,
): Record<string, unknown> | string | null {
  if (region === null && indicator === null && period === null) return null;
  const place =
    region === null
      ? 0
      : find(
          dataset.regions.map(({ name }) => name),
          region,
        );
  const code =
    indicator === null
      ? 0
      : find(
          dataset.indicators.map(({ name, id }) => (id === indicator ? indicator : name)),
          indicator,
        );
  if (place < 0)
    return `没有地区“${region}”。有：${dataset.regions
      .slice(0, 40)
      .map(({ name }) => name)
      .join('、')}`;
  if (code < 0)
    return `没有指标“${indicator}”。有：${dataset.indicators
      .slice(0, 40)
      .map(({ name }) => name)
      .join('、')}`;
  const wanted =
    period ??
    String(
      yearOf(
        dataset.periods.findLast(
          (_one, at) => typeof valueAt(dataset, rowAt(dataset, code, place, at)) === 'number',
        ) ??
          dataset.periods.at(-1) ??
          '',
      ),
    );
  if (/^\d{4}$/.test(wanted)) {
    const series = seriesOf(dataset, code, place);
    const reading = readYear(series, Number(wanted));
    return {
      period: wanted,
      ...facts(reading),
      text: phrasesText(indicatorSentence(series, Number(wanted), 'zh')),
    };
  }
  const reading = periodReading(dataset, code, place, wanted);
  return reading === null
    ? `没有时间“${wanted}”。有：${dataset.periods[0]} 至 ${dataset.periods.at(-1)}`
    : { period: wanted, ...facts(reading.reading), text: reading.text };
}

/** Position of the name; where none is the same, of the only one that holds it. */
function find(names: readonly string[], wanted: string): number {
  const keys = names.map((name) => nameKey(name));
  const exact = keys.indexOf(nameKey(wanted));
  const holding = keys.flatMap((key, at) => (key.includes(nameKey(wanted)) ? [at] : []));
  return exact >= 0 ? exact : holding.length === 1 ? (holding[0] ?? -1) : -1;
}

function facts(reading: ReturnType<typeof readYear>): Record<string, unknown> {
  const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
  return {
    indicator: reading.indicator.name,
    region: reading.region || null,
    unit: reading.unit,
    value: number(reading.value),
    bound: reading.bound,
    base: number(reading.base),
    difference: reading.difference,
    rate: reading.rate,
    points: reading.points,
    reason: reading.reason,
    verdict: reading.verdict,
    partYear: reading.partYear,
    provisional: reading.provisional,
    line: reading.line,
    baseLine: reading.baseLine,
  };
}
