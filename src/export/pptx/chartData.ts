import { shownFormat } from '../shownNumber.ts';
import type { ChartValue } from './chartPlan.ts';
import { type Xml, xml } from './xml.ts';

/** Name of the sheet that the figures of a chart stand in. */
export const SHEET = 'Sheet1';

/** The column of a sheet: 0 is A, 26 is AA. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

/** Rows of one column, counted from 1. */
export function range(column: number, from: number, to: number): string {
  const name = columnName(column);
  return from === to ? `${SHEET}!$${name}$${from}` : `${SHEET}!$${name}$${from}:$${name}$${to}`;
}

/** Figures with where they stand in the workbook, each in the format that shows it as the page does. */
export function numbers(where: string, values: readonly (ChartValue | null)[]): Xml {
  return xml`<c:numRef>
    <c:f>${where}</c:f>
    <c:numCache>
      <c:formatCode>General</c:formatCode>
      <c:ptCount val="${values.length}"/>
      ${values.flatMap((one, at) =>
        one === null
          ? []
          : [
              xml`<c:pt idx="${at}" formatCode="${shownFormat(one.value, one.shown)}"><c:v>${one.value}</c:v></c:pt>`,
            ],
      )}
    </c:numCache>
  </c:numRef>`;
}

export function texts(where: string, values: readonly string[]): Xml {
  return xml`<c:strRef>
    <c:f>${where}</c:f>
    <c:strCache>
      <c:ptCount val="${values.length}"/>
      ${values.map((text, at) => xml`<c:pt idx="${at}"><c:v>${text}</c:v></c:pt>`)}
    </c:strCache>
  </c:strRef>`;
}
