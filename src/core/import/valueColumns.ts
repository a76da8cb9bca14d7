import type { Period } from '../dataset/period.ts';
import { takesTableUnit } from '../quantity/unit.ts';
import type { ColumnRoles } from './columnRoles.ts';
import type { Column } from './columns.ts';
import type { Crossing } from './crossedHeader.ts';
import { KIND_OF_FIGURE, periodOver } from './headerPeriods.ts';
import type { HeaderText } from './headerText.ts';
import { nameFromFile, nameFromTitle, type TableFacts } from './preamble.ts';

/** A column of values, with what its header fixes; the rest comes from the key columns of each row. */
export interface ValueColumn {
  readonly column: number;
  readonly indicator: { readonly name: string; readonly unit: string | null } | null;
  readonly period: Period | null;
  /** A month, quarter or half of the year that the row names. */
  readonly part: string | null;
  readonly region: string | null;
  readonly unit: string | null;
  /** 决算数 under an indicator column: each of its names with this is an indicator. */
  readonly suffix: string;
  readonly provisional: boolean;
}

/** What each value column holds, as far as header, title lines and file name tell. The same name in two units stays two indicators. */
export function planValues(
  roles: ColumnRoles,
  facts: TableFacts,
  fileName: string,
  hasHeader: boolean,
  time: Period | null,
  crossing: ReadonlyMap<number, Crossing> | null,
): readonly ValueColumn[] {
  const { wide, across, partsAcross, indicator, values } = roles;
  const title =
    facts.indicator === null
      ? facts.title === null
        ? nameFromFile(stem(fileName))
        : nameFromTitle(facts.title)
      : { name: facts.indicator, unit: null };
  const tableUnit = facts.unit ?? title.unit;
  const sameName = (name: string): number =>
    wide || across ? 0 : values.filter((column) => column.header.name === name).length;
  const indicatorOf = ({ at, header, named }: Column): ValueColumn['indicator'] => {
    const crossed = crossing?.get(at);
    if (crossed !== undefined) return crossed.indicator;
    if (indicator !== null) return null;
    const words = header.part !== null && !wide && !partsAcross ? header.text : header.name;
    const name = named === 'value' || across ? '' : words;
    if (KIND_OF_FIGURE.test(name) && facts.title !== null)
      return { name: `${title.name}（${name}）`, unit: header.unit ?? tableUnit };
    if (name !== '') {
      const shown = sameName(name) > 1 && header.unit !== null ? `${name}（${header.unit}）` : name;
      return { name: shown, unit: header.unit ?? (takesTableUnit(name) ? facts.unit : null) };
    }
    if (!hasHeader && values.length > 1) return { name: `第${at + 1}列`, unit: null };
    return { name: title.name, unit: header.unit ?? tableUnit };
  };
  const chosen = values.filter((column) => column.chosen !== null);
  const several =
    indicator !== null &&
    (wide || chosen.length > 1) &&
    new Set(values.map(({ header }) => header.name)).size > 1;
  return values.map((column) => ({
    column: column.at,
    indicator: indicatorOf(column),
    period: periodOver(column, roles, time),
    part: partsAcross ? column.header.part : null,
    region: across ? (crossing?.get(column.at)?.region ?? column.header.name) : null,
    unit: column.header.unit,
    suffix: several ? column.header.name : '',
    provisional: column.header.remark?.provisional ?? false,
  }));
}

/** GDP(亿元) over the places of a table of years names the one indicator. */
export function cornerName(columns: readonly Column[], { wide, region }: ColumnRoles): HeaderText | null {
  const corner = columns.find(({ at }) => at === region);
  return wide && corner !== undefined && corner.named === null && corner.header.unit !== null
    ? corner.header
    : null;
}

/** Two columns that would hold the same observations: their positions. A preliminary one beside the final one does not. */
export function duplicateHeader(values: readonly ValueColumn[]): readonly [number, number] | null {
  const seen = new Map<string, number>();
  for (const { column, indicator, period, part, region, suffix, provisional } of values) {
    const key = JSON.stringify([indicator?.name, indicator?.unit, period, part, region, suffix, provisional]);
    const first = seen.get(key);
    if (first !== undefined) return [first, column];
    seen.set(key, column);
  }
  return null;
}

export function stem(fileName: string): string {
  return fileName.replace(/\.[a-z]{2,4}$/i, '').trim() || '数值';
}
