import type PptxGenJS from 'pptxgenjs';
import { xmlSafe } from '../xmlSafe.ts';
import { EDGE, HAIR, INK, INK2 } from './colours.ts';
import type { PlacedChart, PlannedTable, PlannedText } from './slidePlan.ts';
import { rowHeights } from './tablePages.ts';
import { shortened } from './textFit.ts';

type TableCellProps = PptxGenJS.TableCellProps;
export type SlideOfFile = ReturnType<PptxGenJS['addSlide']>;

export function addText(slide: SlideOfFile, piece: PlannedText, speech: string): void {
  const { place, paragraphs, size, align = 'left', valign = 'top', framed = false, name } = piece;
  slide.addText(
    paragraphs.flatMap((runs) =>
      runs.map(({ text, colour = INK, bold = false, size: own = size }, at) => ({
        text: xmlSafe(text),
        options: {
          color: colour,
          bold,
          fontSize: own,
          lang: speech,
          align,
          ...(at === runs.length - 1 ? { breakLine: true } : {}),
        },
      })),
    ),
    {
      ...place,
      objectName: xmlName(name),
      valign,
      margin: 0,
      isTextBox: true,
      ...(framed
        ? {
            shape: 'roundRect' as const,
            rectRadius: 0.03,
            line: { color: EDGE, width: 0.75, dashType: 'dash' as const },
          }
        : {}),
    },
  );
}

export function addTable(slide: SlideOfFile, table: PlannedTable, speech: string): void {
  const { place, columns, rows, size, rowHeight, name } = table;
  const widths = columns.map(({ width }) => width);
  slide.addTable(
    [
      columns.map(({ title, align }, at) => ({
        text: xmlSafe(title),
        options: {
          align,
          color: INK2,
          bold: true,
          lang: speech,
          ...cellFrame(at, INK, 1.25),
        },
      })),
      ...rows.map((row) =>
        row.map(({ text, colour = INK, bold = false }, at) => ({
          text: xmlSafe(text),
          options: {
            align: columns[at]?.align ?? ('left' as const),
            color: colour,
            bold,
            lang: speech,
            ...cellFrame(at, HAIR, 0.75),
          },
        })),
      ),
    ],
    {
      ...place,
      w: widths.reduce((sum, width) => sum + width, 0),
      colW: widths,
      rowH: [rowHeight, ...rowHeights(table)],
      fontSize: size,
      valign: 'middle',
      objectName: xmlName(name),
    },
  );
}

/** A line under the cell and none beside; the first column stands flush with the caption. */
function cellFrame(at: number, color: string, pt: number) {
  const none = { type: 'none' as const };
  return {
    border: [none, none, { type: 'solid' as const, color, pt }, none] satisfies TableCellProps['border'],
    margin: [0.03, 0.08, 0.03, at === 0 ? 0 : 0.08] satisfies TableCellProps['margin'],
  };
}

/** A frame with the words of the chart; the figures in it are those of the part that takes its place. */
export function addChart(slide: SlideOfFile, { place, chart }: PlacedChart): void {
  slide.addChart('bar' as const, [{ name: 'A', labels: ['A'], values: [1] }], {
    ...place,
    altText: xmlSafe(`${chart.name}. ${chart.description}`),
    objectName: xmlName(chart.name),
  });
}

/** The library writes names into attributes as they are. */
function xmlName(name: string): string {
  return xmlSafe(shortened(name, 60)).replace(/[&<>"'\t\r\n]/g, ' ');
}
