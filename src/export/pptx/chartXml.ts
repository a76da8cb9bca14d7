import { categoriesXml } from './categoriesXml.ts';
import type { PlannedChart } from './chartPlan.ts';
import { NO_LINE, textStyle } from './chartStyle.ts';
import { scatterXml } from './scatterXml.ts';
import { stripXml } from './stripXml.ts';
import { type Xml, xml } from './xml.ts';

/**
 * A chart as a part of a presentation (ECMA-376 DrawingML charts), with its elements in the schema's order and its figures from the
 * workbook beside it. The library's own chart parts hold elements where the schema has none, lose zeros in their workbooks, and know
 * neither labels of single points nor dashes of single series.
 */
export function chartXml(chart: PlannedChart): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${whole(chart).source}`;
}

function whole(chart: PlannedChart): Xml {
  return xml`<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
    <c:date1904 val="0"/>
    <c:roundedCorners val="0"/>
    <c:chart>
      <c:autoTitleDeleted val="1"/>
      ${plotArea(chart)}
      <c:plotVisOnly val="1"/>
      <c:dispBlanksAs val="gap"/>
    </c:chart>
    <c:spPr><a:noFill/>${NO_LINE}</c:spPr>
    ${textStyle('414B57', 12)}
    <c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>
  </c:chartSpace>`;
}

function plotArea(chart: PlannedChart): Xml {
  switch (chart.kind) {
    case 'categories':
      return categoriesXml(chart);
    case 'strip':
      return stripXml(chart);
    case 'scatter':
      return scatterXml(chart);
  }
}
