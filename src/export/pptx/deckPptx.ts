import type { ResolvedSlide } from '../../core/deck/deckState.ts';
import type { SlideWords } from '../../text/slideText.ts';
import { workbookFile } from '../workbook.ts';
import { chartSheet } from './chartSheet.ts';
import { chartXml } from './chartXml.ts';
import { type ChartPart, mendPackage } from './mendPackage.ts';
import { planDeck } from './planDeck.ts';
import { pptxWords } from './pptxWords.ts';
import { presentationBytes } from './presentation.ts';

const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Slides as a presentation that can be edited: titles, text boxes, tables, charts with their workbooks, notes. */
export async function deckPptx(
  slides: readonly ResolvedSlide[],
  title: string,
  words: SlideWords,
): Promise<Blob> {
  const planned = planDeck(slides, pptxWords(words));
  const charts = planned.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.kind === 'chart' ? [piece.chart] : [])),
  );
  const parts = await Promise.all(
    charts.map(async (chart): Promise<ChartPart> => {
      const workbook = await workbookFile([chartSheet(chart)]);
      return { xml: chartXml(chart), workbook: new Uint8Array(await workbook.arrayBuffer()) };
    }),
  );
  const speech = words.lang === 'zh' ? 'zh-CN' : 'en-US';
  const bytes = await presentationBytes(planned, title, speech);
  return new Blob([mendPackage(bytes, parts, speech)], { type: PPTX_TYPE });
}
