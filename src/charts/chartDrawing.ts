import { type ChartOption, SANS } from './chartOption.ts';
import { echarts } from './echartsSetup.ts';

/** A double quote would end the attribute that the font stands in. */
const QUOTED_SANS = SANS.replaceAll('"', "'");

/**
 * A chart as SVG elements without their root, of the width and height given, in pixels: drawn from the page's own option, but apart
 * from the page. What ECharts adds for a pointer (hover rules, classes) is left out.
 */
export function chartDrawing(option: ChartOption, width: number, height: number): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ ...option, textStyle: { fontFamily: QUOTED_SANS } });
    return chart
      .renderToSVGString()
      .replace(/^[\s\S]*?<svg[^>]*>/, '')
      .replace(/<\/svg>\s*$/, '')
      .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
      .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, ''));
  } finally {
    chart.dispose();
  }
}
