import { LIGHT } from '../../charts/palette.ts';
import { ACROSS, axisLabels, categoryAxis, plotLayout, UPWARD } from './chartAxes.ts';
import { numbers, range, texts } from './chartData.ts';
import type { StripChart, StripPart } from './chartPlan.ts';
import { fill, labels, NO_LINE, stroke } from './chartStyle.ts';
import { hex } from './colours.ts';
import { type Xml, xml } from './xml.ts';

/** One bar across the whole chart, parted by counts. */
export function stripXml({ parts, name }: StripChart): Xml {
  return xml`<c:plotArea>
    ${plotLayout({ x: 0, y: 0, w: 1, h: 1 })}
    <c:barChart>
      <c:barDir val="bar"/>
      <c:grouping val="percentStacked"/>
      <c:varyColors val="0"/>
      ${parts.map(
        (part, at) => xml`<c:ser>
          <c:idx val="${at}"/>
          <c:order val="${at}"/>
          <c:tx>${texts(range(at + 1, 1, 1), [part.name])}</c:tx>
          <c:spPr>${insideXml(part)}</c:spPr>
          <c:invertIfNegative val="0"/>
          ${labels([])}
          <c:cat>${texts(range(0, 2, 2), [name])}</c:cat>
          <c:val>${numbers(range(at + 1, 2, 2), [part.value])}</c:val>
        </c:ser>`,
      )}
      <c:gapWidth val="0"/>
      <c:overlap val="100"/>
      <c:axId val="${ACROSS}"/>
      <c:axId val="${UPWARD}"/>
    </c:barChart>
    ${categoryAxis(1, false)}
    <c:valAx>
      <c:axId val="${UPWARD}"/>
      <c:scaling><c:orientation val="minMax"/><c:max val="1"/><c:min val="0"/></c:scaling>
      <c:delete val="1"/>
      <c:axPos val="b"/>
      ${axisLabels('General', 'none')}
      <c:crossAx val="${ACROSS}"/>
      <c:crosses val="autoZero"/>
      <c:crossBetween val="between"/>
    </c:valAx>
    <c:spPr><a:noFill/>${NO_LINE}</c:spPr>
  </c:plotArea>`;
}

function insideXml({ inside, colour }: StripPart): Xml {
  const paper = hex(LIGHT.paper);
  if (inside === 'full') return xml`${fill(colour)}${stroke(paper, 2)}`;
  if (inside === 'empty') return xml`${fill(paper)}${stroke(colour, 1.25)}`;
  return xml`<a:pattFill prst="wdUpDiag">
    <a:fgClr><a:srgbClr val="${colour}"/></a:fgClr>
    <a:bgClr><a:srgbClr val="${paper}"/></a:bgClr>
  </a:pattFill>${stroke(colour, 1.25)}`;
}
