import { type ChartPlanFacts, chartPlan } from '../../charts/chartPlan.ts';
import { readingsOf } from '../../charts/chartView.ts';
import { type HandedTable, handedNumber } from '../../export/handedTable.ts';
import { sourceRows } from '../../export/sourceRows.ts';
import { yearsOfLines } from '../../export/yearsOfLines.ts';
import { handOutMessages } from '../../text/messages/handout.ts';
import { yearRows } from './yearRows.ts';

/** The table under the chart: a row for each region or measure shown, a column a year, with the same texts. */
export function indicatorTable(
  page: Omit<ChartPlanFacts, 'dark' | 'narrow' | 'front'>,
  day: string,
): HandedTable {
  const { dataset, series, view, words, language, name, unit } = page;
  const handed = handOutMessages(language);
  const { years, lines, title } = chartPlan({ ...page, dark: false, narrow: false, front: null });
  const groups = yearRows({ series, view, years, lines, words, language });
  const place = series.region.name;
  const several = lines.length > 1;
  const rows = groups.flatMap(({ rows: some }, group) =>
    some.map(({ label, cells }) => ({
      region: several && group === 0 ? label : place,
      item: several && group === 0 ? title : label,
      cells,
    })),
  );
  const remarks = readingsOf(series).flatMap(({ year, remark }) =>
    remark === null ? [] : [[`${year}`, remark, ''] as const],
  );
  return {
    header: [handed.columns.region, handed.columns.item, ...years.map(String)],
    widths: [18, 26, ...years.map(() => 14)],
    rows: rows.map(({ region, item, cells }) => [
      region,
      item,
      ...cells.map(({ text, value }) => handedNumber(value, text)),
    ]),
    about: [
      [handed.about.view, name],
      [handed.about.dataset, dataset.name[language]],
      ...(place === '' ? [] : [[handed.about.region, place] as const]),
      [handed.about.unit, unit === '' ? '—' : unit],
      [handed.about.measure, [words.modes[view.mode], title].join(' · ')],
      [handed.about.change, handed.aboutChange],
      [handed.about.exported, day],
      ...(dataset.sample ? [[handed.about.sample, handed.sampleLong] as const] : []),
    ],
    sources: [
      ...sourceRows(dataset, new Set([series.indicator.id]), handed, language),
      ...yearsOfLines(series, handed, language),
      ...rows.flatMap(({ region, item, cells }) =>
        cells.flatMap(({ why }, at) =>
          why === null ? [] : [[region, handed.noValue(years[at] ?? 0, item, why), ''] as const],
        ),
      ),
      ...remarks,
    ],
  };
}
