import {
  type Bound,
  CALIBER_CHANGED,
  PROVISIONAL,
  STATE_OF_BOUND,
  STATE_OF_MISSING,
} from '../dataset/dataset.ts';
import type { Grain, Period } from '../dataset/period.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { type DecimalMark, plainNumber, readNumber } from '../quantity/number.ts';
import { splitUnit, unitOf } from '../quantity/unit.ts';
import { failure, type Result, success } from '../result.ts';
import { type Codes, createCodes } from './codes.ts';
import { type Findings, problemAt } from './findings.ts';
import { isBlankRow } from './layout.ts';
import { LIMITS } from './limits.ts';
import { isTotalName } from './nameLikeness.ts';
import { createObservations, type Observations, reserve } from './observations.ts';
import { joinPeriod, readPeriod } from './periodText.ts';
import { type FileRecord, type RecordBatch, recordAt } from './records.ts';
import type { Choices } from './report.ts';
import type { TableHead } from './tableHead.ts';
import type { TablePlan, ValueColumn } from './tablePlan.ts';

/** Everything the rows gave, before names become indicators and codes a Dataset. */
export interface RowsRead {
  readonly observations: Observations;
  readonly regions: Codes;
  readonly indicators: Codes;
  /** Unit of each indicator by its code, as its name or header gives it. */
  readonly indicatorUnits: ReadonlyMap<number, string>;
  readonly sections: ReadonlyMap<number, string>;
  readonly periods: readonly Period[];
  readonly units: Codes;
  readonly counts: RowCounts;
  readonly notes: readonly FileRecord[];
  /** First lines of accepted rows that run over more than one line, and over how many. */
  readonly longRows: ReadonlyMap<number, number>;
  /** Physical lines of the whole file. */
  readonly lines: number;
}

export interface RowCounts {
  blankLines: number;
  acceptedRows: number;
  acceptedLines: number;
  rejectedRows: number;
  rejectedLines: number;
}

export interface RowReader {
  /** Reads the next records, which end at this share of the file; answers how many rows of data there are so far. */
  push(batch: RecordBatch, share: number): Result<number, Problem>;
  finish(): RowsRead;
}

/** Unit code 0: the observation has its indicator's own unit. */
export const OWN_UNIT = '\u0001';
/** Region 0 of a file that names no region. */
export const NO_REGION = '\u0002';

const NOTE_START =
  /^(?:注|备注|说明|附注|数据来源|资料来源|来源|制表|填报|审核|本表|Notes?\b|Source|Data from|Last Updated|Footnote|※|\*|[①②③④⑤]|\d+[.、]\s*\D)/i;

export function createRowReader(
  head: TableHead,
  plan: TablePlan,
  choices: Choices,
  findings: Findings,
): RowReader {
  const headerRows = head.header.map(({ cells }) => cells);
  let records = 0;
  let dataRows = 0;
  let linesRead = 0;
  const decimal: DecimalMark = choices.decimal ?? 'point';
  const observations = createObservations();
  const regions = createCodes();
  const indicators = createCodes();
  const units = createCodes();
  const periods: Period[] = [];
  const periodCode = new Map<Period, number>();
  const periodOfCell = new Map<string, number | ProblemCode>();
  const indicatorUnits = new Map<number, string>();
  const indicatorOfCell = new Map<string, number>();
  const sections = new Map<number, string>();
  const unitOfCell = new Map<string, number>();
  const longRows = new Map<number, number>();
  const counts: RowCounts = {
    blankLines: 0,
    acceptedRows: 0,
    acceptedLines: 0,
    rejectedRows: 0,
    rejectedLines: 0,
  };
  let pending: FileRecord[] = [];
  const fillAbove: string[] = [];
  units.of(OWN_UNIT);

  const codeOfPeriod = (period: Period): number => {
    const known = periodCode.get(period);
    if (known !== undefined) return known;
    periodCode.set(period, periods.length);
    return periods.push(period) - 1;
  };
  const codeOfIndicator = (cell: string): number => {
    const known = indicatorOfCell.get(cell);
    if (known !== undefined) return known;
    const quantity = splitUnit(cell);
    let code = indicators.of(quantity.name);
    const before = indicatorUnits.get(code);
    if (quantity.unit !== null && before !== undefined && before !== quantity.unit) {
      // the same name in two units stays two indicators
      code = indicators.of(`${quantity.name}（${quantity.unit}）`);
    }
    if (code >= 0 && quantity.unit !== null && !indicatorUnits.has(code))
      indicatorUnits.set(code, quantity.unit);
    indicatorOfCell.set(cell, code);
    return code;
  };
  const codeOfUnit = (cell: string): number => {
    const known = unitOfCell.get(cell);
    if (known !== undefined) return known;
    const text = cell.trim();
    const code = text === '' ? 0 : units.of(unitOf(text) ?? text);
    unitOfCell.set(cell, code);
    return code;
  };
  const fixed = plan.values.map((column) => fixedCodes(column));
  function fixedCodes(column: ValueColumn): {
    column: number;
    indicator: number;
    period: number;
    region: number;
  } {
    let indicator = -1;
    if (column.indicator !== null) {
      indicator = indicators.of(column.indicator.name);
      const unit = column.indicator.unit ?? column.unit;
      if (unit !== null && !indicatorUnits.has(indicator)) indicatorUnits.set(indicator, unit);
    }
    return {
      column: column.column,
      indicator,
      period: column.period === null ? -1 : codeOfPeriod(column.period),
      region: column.region === null ? -1 : regions.of(column.region),
    };
  }
  const wholePeriod = plan.period.get('whole') ?? null;
  const apart =
    wholePeriod === null && plan.period.size > 0
      ? [...plan.period].flatMap(([grain, at]) => (grain === 'whole' ? [] : [[grain, at] as const]))
      : null;
  const header = headerRows.map((row) => row.join('\u0001'));
  const single = plan.values.length === 1;
  const noRegion = plan.region === null && plan.values.every((column) => column.region === null);
  if (noRegion) regions.of(NO_REGION);

  const reject = (
    code: ProblemCode,
    line: number,
    lines: number,
    place: { column?: number; raw?: string; expected?: string } = {},
  ): void => {
    counts.rejectedRows++;
    counts.rejectedLines += lines;
    findings.add(code, 'warning', { line, ...place });
  };

  const readRow = (row: readonly string[], line: number, lines: number): void => {
    let region = noRegion ? 0 : -1;
    if (plan.region !== null) {
      const cell = keyCell(row, plan.region, 0);
      region = regions.of(cell);
      if (region === -1) {
        reject('missing_key', line, lines, { column: plan.region + 1, raw: cell });
        return;
      }
    }
    let indicator = -1;
    if (plan.indicator !== null) {
      const cell = keyCell(row, plan.indicator, 1);
      indicator = codeOfIndicator(cell);
      if (indicator === -1) {
        reject('missing_key', line, lines, { column: plan.indicator + 1, raw: cell });
        return;
      }
      if (plan.section !== null && !sections.has(indicator))
        sections.set(indicator, (row[plan.section] ?? '').trim());
    }
    let period = -1;
    if (wholePeriod !== null || apart !== null) {
      const raw =
        apart === null ? (row[wholePeriod ?? 0] ?? '') : apart.map(([, at]) => row[at] ?? '').join('|');
      let known = periodOfCell.get(raw);
      if (known === undefined) {
        const reading =
          apart === null
            ? readPeriod(raw, plan.style)
            : joinPeriod(new Map<Grain, string>(apart.map(([grain, at]) => [grain, row[at] ?? ''])));
        known = reading.ok ? codeOfPeriod(reading.period) : reading.code;
        periodOfCell.set(raw, known);
      }
      if (typeof known !== 'number') {
        reject(known, line, lines, { column: (wholePeriod ?? apart?.[0]?.[1] ?? 0) + 1, raw });
        return;
      }
      period = known;
    }
    let unit = 0;
    if (plan.unit !== null) {
      unit = codeOfUnit(row[plan.unit] ?? '');
    }
    const remark =
      plan.notes.length === 0
        ? ''
        : plan.notes
            .map((at) => (row[at] ?? '').trim())
            .filter(Boolean)
            .join('；');
    const flags =
      remark === ''
        ? 0
        : (/口径(?:调整|变化|变更|不同)|caliber changed|break in series/i.test(remark)
            ? CALIBER_CHANGED
            : 0) | (/初步|快报|预计|provisional|preliminary/i.test(remark) ? PROVISIONAL : 0);
    const bound = plan.bound === null ? null : boundOf(row[plan.bound] ?? '');

    const before = observations.length;
    let bad = 0;
    for (const place of fixed) {
      const cell = row[place.column] ?? '';
      const of = place.indicator === -1 ? indicator : place.indicator;
      let value = plainNumber(cell);
      let state = 0;
      let cellUnit = unit;
      if (Number.isNaN(value)) {
        const reading = readNumber(cell, decimal);
        if (reading.kind === 'rejected') {
          bad++;
          if (!single) findings.add(reading.code, 'warning', { line, column: place.column + 1, raw: cell });
          else reject(reading.code, line, lines, { column: place.column + 1, raw: cell });
          continue;
        }
        if (reading.kind === 'missing') {
          value = 0;
          state = STATE_OF_MISSING[reading.reason];
          if (reading.reason === 'errorCell')
            findings.add('excel_error_cell', 'warning', { line, column: place.column + 1, raw: cell });
        } else {
          value = reading.value;
          if (reading.bound !== null) state = STATE_OF_BOUND[reading.bound];
          for (const mark of reading.marks) {
            findings.add(mark, mark === 'footnote_mark' || mark === 'scale_suffix' ? 'warning' : 'note', {
              line,
              column: place.column + 1,
              raw: cell,
            });
          }
          const known = indicatorUnits.get(of) ?? (unit > 0 ? units.names[unit] : undefined);
          if (reading.unit !== null && reading.unit !== known) cellUnit = units.of(reading.unit);
          if (reading.scale !== null && known?.startsWith(reading.scale)) value = reading.unscaled;
        }
      }
      if (state === 0 && bound !== null) state = STATE_OF_BOUND[bound];
      const at = observations.length++;
      observations.indicator[at] = of;
      observations.region[at] = place.region === -1 ? region : place.region;
      observations.period[at] = place.period === -1 ? period : place.period;
      observations.value[at] = value;
      observations.state[at] = state;
      observations.flags[at] = flags;
      observations.unit[at] = cellUnit;
      observations.line[at] = line;
      observations.column[at] = place.column + 1;
      if (remark !== '') observations.remarks.set(at, remark);
      if (plan.target !== null) readTarget(row[plan.target] ?? '', at, line);
    }
    if (observations.length === before && bad > 0) {
      if (!single) reject('not_a_number', line, lines);
      return;
    }
    if (lines > 1) longRows.set(line, lines);
    counts.acceptedRows++;
    counts.acceptedLines += lines;
  };

  const readTarget = (cell: string, at: number, line: number): void => {
    const reading = readNumber(cell, decimal);
    if (reading.kind === 'number') {
      observations.targets.push({
        at,
        value: reading.value,
        bound: reading.bound === 'atMost' ? 'atMost' : 'atLeast',
      });
    } else if (reading.kind === 'rejected')
      findings.add(reading.code, 'note', { line, column: (plan.target ?? 0) + 1, raw: cell });
  };
  const keyCell = (row: readonly string[], column: number, slot: number): string => {
    const cell = row[column] ?? '';
    if (choices.blankKeys !== 'fillDown') return cell;
    if (cell.trim() === '') return fillAbove[slot] ?? '';
    fillAbove[slot] = cell;
    return cell;
  };
  const flushPending = (): void => {
    for (const note of pending)
      reject('ragged_row', note.line, note.lines, {
        raw: note.cells.join(' '),
        expected: String(plan.width),
      });
    pending = [];
  };

  return {
    push(batch, share) {
      const from = Math.min(Math.max(head.layout.body - records, 0), batch.rows.length);
      records += batch.rows.length;
      linesRead = (batch.lines[batch.rows.length] ?? 1) - 1;
      for (let at = 0; at < from; at++) {
        const { cells, lines } = recordAt(batch, at);
        if (isBlankRow(cells)) counts.blankLines += lines;
      }
      const more = (batch.rows.length - from) * plan.values.length;
      reserve(observations, more, Math.ceil(((observations.length + more) / share) * 1.02));
      for (let at = from; at < batch.rows.length; at++) {
        const row = batch.rows[at];
        if (row === undefined) continue;
        const line = batch.lines[at] ?? 0;
        const lines = (batch.lines[at + 1] ?? line + 1) - line;
        if (row.length === 1 || row[0] === '') {
          if (isBlankRow(row)) {
            counts.blankLines += lines;
            continue;
          }
        }
        if (++dataRows > LIMITS.dataRows)
          return failure(
            problemAt('too_many_rows', 'error', {
              line: batch.lines.at(-1) ?? null,
              expected: String(LIMITS.dataRows),
            }),
          );
        if (row.length !== plan.width || (row[1] === '' && row[plan.width - 1] === '')) {
          const filled = row.filter((cell) => cell.trim() !== '');
          const short = row.length < plan.width;
          const noteLike =
            (row[0] ?? '').trim() !== '' &&
            (NOTE_START.test((row[0] ?? '').trim())
              ? filled.length <= 3 || short
              : short && filled.length === 1);
          if (noteLike) {
            pending.push({ cells: row, line, lines });
            continue;
          }
          const overhang =
            row.length > plan.width && row.slice(plan.width).every((cell) => cell.trim() === '');
          if (row.length !== plan.width && !overhang) {
            if (pending.length > 0) flushPending();
            reject('ragged_row', line, lines, {
              column: row.length,
              raw: row.join(','),
              expected: String(plan.width),
            });
            continue;
          }
        }
        if (pending.length > 0) flushPending();
        if (header.length > 0 && row[0] === headerRows[0]?.[0] && header.includes(row.join('\u0001'))) {
          reject('repeated_header', line, lines, { raw: row.join(',') });
          continue;
        }
        readRow(row, line, lines);
      }
      return success(records - head.layout.body);
    },
    finish() {
      for (const name of regions.names)
        if (isTotalName(name)) findings.add('total_row', 'note', { raw: name });
      for (const cell of [...regions.hidden, ...indicators.hidden])
        findings.add('hidden_characters', 'warning', { raw: cell });
      return {
        observations,
        regions,
        indicators,
        indicatorUnits,
        sections,
        periods,
        units,
        counts,
        notes: pending,
        longRows,
        lines: linesRead,
      };
    },
  };
}

function boundOf(cell: string): Bound | null {
  if (/^(?:at_least|至少|余|≥|>=)/i.test(cell.trim())) return 'atLeast';
  if (/^(?:at_most|至多|不足|≤|<=)/i.test(cell.trim())) return 'atMost';
  return /^(?:about|约)/i.test(cell.trim()) ? 'about' : null;
}
