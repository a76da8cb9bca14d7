import { shownFormat } from '../shownNumber.ts';
import type { WorkbookCell, WorkbookSheet } from '../workbook.ts';
import { SHEET } from './chartData.ts';
import type { ChartValue, PlannedChart } from './chartPlan.ts';

/** The sheet that opens when the data of a chart are edited: where the ranges of its part point to. */
export function chartSheet(chart: PlannedChart): WorkbookSheet {
  switch (chart.kind) {
    case 'categories':
      return sheet(
        [chart.of, ...chart.series.map(({ name }) => name)],
        chart.categories.map((category, at) => [
          category,
          ...chart.series.map(({ values }) => cell(values[at] ?? null)),
        ]),
      );
    case 'strip':
      return sheet(
        ['', ...chart.parts.map(({ name }) => name)],
        [[chart.name, ...chart.parts.map(({ value }) => cell(value))]],
      );
    case 'scatter': {
      const { min, max } = chart.axis;
      return sheet(
        [chart.of, chart.across, chart.upward],
        [
          ...[min, max].map((value) => ['B = A', { value, format: 'General' }, { value, format: 'General' }]),
          ...chart.groups.flatMap(({ dots }) => dots.map(({ name, a, b }) => [name, cell(a), cell(b)])),
        ],
      );
    }
  }
}

function sheet(header: readonly string[], rows: readonly (readonly WorkbookCell[])[]): WorkbookSheet {
  return { name: SHEET, widths: header.map((_, at) => (at === 0 ? 24 : 16)), header, rows };
}

function cell(one: ChartValue | null): WorkbookCell {
  return one === null ? '' : { value: one.value, format: shownFormat(one.value, one.shown) };
}
