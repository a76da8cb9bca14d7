import { type Dataset, MISSING_REASONS, type MissingReason, STATE_OF_MISSING } from '../dataset/dataset.ts';
import type { Stages } from './account.ts';
import { canonicalChoices } from './canonicalChoices.ts';
import { importSource } from './importSource.ts';
import type { ImportContext } from './importTable.ts';
import type { ByteSource } from './pieces.ts';
import type { ReadBack } from './readBack.ts';
import { readBackOptions } from './readBackOptions.ts';
import { readBackRows } from './readBackRows.ts';
import type { ImportedTable, ImportReport } from './report.ts';

/** What a reading gave: what the page draws, and the table itself when it could be read. */
export interface TableReading {
  readonly back: ReadBack;
  readonly table: ImportedTable | null;
}

/**
 * Reads a file as importSource does and answers with what the page needs to show it beside its own rows.
 * A refused file is shown as far as it was understood. `partial`: the source is only the beginning of the file.
 */
export async function readBackOf(
  source: ByteSource,
  context: ImportContext,
  partial = false,
): Promise<TableReading> {
  let settled: Partial<Stages> = {};
  // of a workbook the rows shown are those of its sheet
  let text = source;
  const result = await importSource(source, {
    ...context,
    onText: (written) => {
      text = written;
    },
    onSettled: (stage) => {
      // reading again in another encoding begins anew
      settled = stage.encoding === undefined ? { ...settled, ...stage } : stage;
    },
  });
  const table = result.ok ? result.value : null;
  const problems = result.ok
    ? result.value.report.findings
    : [result.problem.problem, ...(settled.findings?.list() ?? [])];
  const { encoding, dialect } = settled;
  const choices = canonicalChoices(context.choices);
  const back: ReadBack = {
    fileName: context.fileName,
    bytes: source.size,
    partial,
    choices,
    encoding: encoding?.encoding ?? null,
    bom: (encoding?.bomBytes ?? 0) > 0,
    delimiter: dialect?.delimiter ?? null,
    ...(await readBackRows(text, settled, problems, table !== null && !partial)),
    options: await readBackOptions(text, settled, choices),
    outcome: result.ok
      ? read(result.value)
      : { kind: 'refused', refusal: result.problem, findings: settled.findings?.list() ?? [] },
  };
  return { back, table };
}

function missingOf({ columns: { state } }: Dataset): readonly { reason: MissingReason; count: number }[] {
  const counts = new Map<number, number>();
  for (const code of state) if (code >= 16) counts.set(code, (counts.get(code) ?? 0) + 1);
  return MISSING_REASONS.flatMap((reason) => {
    const count = counts.get(STATE_OF_MISSING[reason]);
    return count === undefined ? [] : [{ reason, count }];
  });
}

/** Indicators, regions and periods that are named. */
const NAMED = 500;

function read({
  dataset,
  report,
}: {
  readonly dataset: Dataset;
  readonly report: ImportReport;
}): ReadBack['outcome'] {
  const { indicators, regions, periods } = dataset;
  return {
    kind: 'read',
    report,
    indicators: indicators
      .slice(0, NAMED)
      .map(({ name, unit, kind, aggregation, direction }) => ({ name, unit, kind, aggregation, direction })),
    indicatorCount: indicators.length,
    regions: regions.slice(0, NAMED).map(({ name }) => name),
    regionCount: regions.length,
    periods: periods.slice(0, NAMED),
    periodCount: periods.length,
    missing: missingOf(dataset),
  };
}
