import type { Period } from '../dataset/period.ts';
import { splitUnit } from '../quantity/unit.ts';
import { isDateLine, periodIn, withoutPeriods } from './titlePeriod.ts';

/** What title lines above the header and notes below the data say about the table. */
export interface TableFacts {
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly region: string | null;
  readonly source: string | null;
  /** The one period that the title names, for a table without a time column. */
  readonly period: Period | null;
  /** The first free line: what the table calls itself. */
  readonly title: string | null;
}

const LABELS: readonly (readonly [keyof TableFacts, RegExp])[] = [
  ['indicator', /^(?:指标名称|指标|Indicator(?: Name)?|Series)\s*[:：]\s*(.+)$/i],
  ['region', /^(?:地区|区域|省份|国家|Region|Country|Area)\s*[:：]\s*(.+)$/i],
  ['source', /^(?:数据来源|资料来源|来源|Data source|Source)\s*[:：]\s*(.+)$/i],
];
const UNIT = /(?:计量)?单位\s*[:：]\s*([^\s,，;；)）]+)|\bUnits?\s*[:：]\s*([^,;)]+)/i;
const OTHER_LABEL =
  /^(?:数据库|时间|填报|制表|日期|频度|频率|备注|说明|注|Last Updated|Database|Data Source|单位)/i;

/** Reads `指标：地区生产总值(亿元)`, `单位：万元`, `地区：北京市`, `数据来源：…` and the title from lines that are no data. */
export function readFacts(lines: readonly (readonly string[])[]): TableFacts {
  let indicator: string | null = null;
  let unit: string | null = null;
  let region: string | null = null;
  let source: string | null = null;
  let title: string | null = null;
  const joinedLines: string[] = [];
  for (const row of lines) {
    const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
    const joined = cells.join(' ').replace(/([:：])\s+/g, '$1');
    for (const text of [...cells, joined, ...joined.split(/\s{2,}|\t/)]) {
      for (const [fact, pattern] of LABELS) {
        const found = pattern.exec(text)?.[1]?.trim();
        if (found === undefined || found === '') continue;
        if (fact === 'indicator' && indicator === null) {
          const quantity = splitUnit(found);
          indicator = quantity.name;
          unit ??= quantity.unit;
        }
        if (fact === 'region' && !/^(?:全部|所有|各)/.test(found)) region ??= found;
        if (fact === 'source') source ??= found;
      }
      const named = UNIT.exec(text);
      const word = (named?.[1] ?? named?.[2])?.trim();
      if (word !== undefined && word !== '') unit ??= splitUnit(`x(${word})`).unit ?? word;
    }
    if (cells[0] !== undefined && /^data source$/i.test(cells[0]) && cells[1] !== undefined)
      source ??= cells[1];
    joinedLines.push(joined);
    if (
      title === null &&
      cells.length === 1 &&
      !OTHER_LABEL.test(joined) &&
      !isDateLine(joined) &&
      !LABELS.some(([, pattern]) => pattern.test(joined))
    ) {
      title = joined;
    }
  }
  return { indicator, unit, region, source, title, period: periodIn(joinedLines) };
}

/** A file's name as an indicator's: only a bracket at its end is a unit, since gdp_by_year holds none. */
export function nameFromFile(stem: string): { readonly name: string; readonly unit: string | null } {
  return /[)）\]】]$/.test(stem) ? nameFromTitle(stem) : { name: bareName(stem), unit: null };
}

/** A title as an indicator's name: without its unit, year and the words that say there are several regions. */
export function nameFromTitle(title: string): { readonly name: string; readonly unit: string | null } {
  const { name, unit } = splitUnit(title);
  return { name: bareName(name), unit };
}

function bareName(title: string): string {
  const bare = withoutPeriods(title.replace(/\.(?:csv|tsv|txt)$/i, '').replace(/^表\s*[\d.-]*\s*/, ''))
    .trim()
    .replace(/^(?:各|分)(?:地区|省份?|市|区县|县|国)/, '')
    .replace(/(?:统计表|一览表|情况表|数据表|表)$/, '')
    .trim();
  return bare === '' ? title.trim() : bare;
}
