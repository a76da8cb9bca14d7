import type { PointLabel } from './chartPlan.ts';
import { type Xml, xml } from './xml.ts';

/** The look of a chart's text, in the theme's fonts; size in points. */
export function textStyle(colour: string, size: number, bold = false): Xml {
  return xml`<c:txPr>
    <a:bodyPr wrap="none"/>
    <a:lstStyle/>
    <a:p><a:pPr><a:defRPr sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}">
      ${fill(colour)}
      <a:latin typeface="+mn-lt"/>
      <a:ea typeface="+mn-ea"/>
    </a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p>
  </c:txPr>`;
}

export function fill(colour: string): Xml {
  return xml`<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

/** A line; width in points. */
export function stroke(colour: string, width: number, dash = 'solid'): Xml {
  return xml`<a:ln w="${Math.round(width * 12_700)}" cap="rnd">
    ${fill(colour)}
    <a:prstDash val="${dash}"/>
    <a:round/>
  </a:ln>`;
}

export const NO_LINE = xml`<a:ln><a:noFill/></a:ln>`;

const SIDES: Readonly<Record<PointLabel['side'], string>> = {
  above: 't',
  below: 'b',
  right: 'r',
  left: 'l',
  inside: 'ctr',
  beyond: 'outEnd',
};

/** The label of one point; its number shows in `format`. */
export function pointLabel(at: number, label: PointLabel, format: string): Xml {
  const { says, side, colour, size, bold, moved, text } = label;
  const shift =
    moved === undefined
      ? null
      : xml`<c:layout><c:manualLayout><c:x val="${moved.x.toFixed(4)}"/><c:y val="${moved.y.toFixed(4)}"/></c:manualLayout></c:layout>`;
  return xml`<c:dLbl>
    <c:idx val="${at}"/>
    ${shift}
    ${text === undefined ? null : xml`<c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}"/></a:pPr><a:r><a:rPr sz="${size * 100}" b="${bold ? 1 : 0}">${fill(colour)}</a:rPr><a:t>${text}</a:t></a:r></a:p></c:rich></c:tx>`}
    <c:numFmt formatCode="${format}" sourceLinked="0"/>
    <c:spPr><a:noFill/>${NO_LINE}</c:spPr>
    ${textStyle(colour, size, bold)}
    <c:dLblPos val="${SIDES[side]}"/>
    ${shows(says !== 'name', says !== 'value')}
    <c:separator> </c:separator>
  </c:dLbl>`;
}

/** The labels of a series: those of its points and none beside, without lines that lead to moved ones. */
export function labels(points: readonly Xml[]): Xml {
  return xml`<c:dLbls>
    ${points}
    ${shows(false, false)}
    <c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:showLeaderLines val="0"/></c:ext></c:extLst>
  </c:dLbls>`;
}

export function shows(value: boolean, name: boolean): Xml {
  return xml`<c:showLegendKey val="0"/>
    <c:showVal val="${value ? 1 : 0}"/>
    <c:showCatName val="0"/>
    <c:showSerName val="${name ? 1 : 0}"/>
    <c:showPercent val="0"/>
    <c:showBubbleSize val="0"/>`;
}
