import { LIGHT } from '../../charts/palette.ts';
import { ACROSS, plotLayout, UP, UPWARD, valueAxis } from './chartAxes.ts';
import { numbers, range } from './chartData.ts';
import type { DotGroup, ScatterChart, ScatterDot } from './chartPlan.ts';
import { fill, labels, NO_LINE, shows, stroke } from './chartStyle.ts';
import { hex } from './colours.ts';
import { type Xml, xml } from './xml.ts';

const LABEL_SIDES = { left: 'l', right: 'r', above: 't', below: 'b' } as const;

/** Dots that are not judged are pale inside: a white one would vanish where a program draws no rims. */
const QUIET = 'B9C0C9';

/** Place of the plot of a scatter in its chart. */
export const SCATTER_PLOT = { x: 0.1, y: 0.03, w: 0.88, h: 0.8 };

/** A dot a row, in one series a verdict, and the diagonal on which nothing changed. */
export function scatterXml({ groups, axis, isLog, across, upward }: ScatterChart): Xml {
  let row = 4;
  const series = [
    { count: 2, made: (at: number) => diagonal(at, axis.min, axis.max) },
    ...groups.map((group) => {
      const from = row;
      row += group.dots.length;
      return { count: group.dots.length, made: (at: number) => groupXml(group, at, from) };
    }),
  ];
  // LibreOffice leaves out a first series that is shorter than a later one
  const drawn = [...series].sort((one, other) => other.count - one.count).map(({ made }, at) => made(at));
  return xml`<c:plotArea>
    ${plotLayout(SCATTER_PLOT)}
    <c:scatterChart>
      <c:scatterStyle val="lineMarker"/>
      <c:varyColors val="0"/>
      ${drawn}
      <c:axId val="${ACROSS}"/>
      <c:axId val="${UPWARD}"/>
    </c:scatterChart>
    ${valueAxis(axis, { id: ACROSS, crosses: UPWARD, side: 'b', title: across, isLog, between: false })}
    ${valueAxis(axis, { ...UP, title: upward, isLog, between: false })}
    <c:spPr><a:noFill/>${NO_LINE}</c:spPr>
  </c:plotArea>`;
}

function groupXml({ name, colour, hollow, dots }: DotGroup, at: number, from: number): Xml {
  const to = from + dots.length - 1;
  return xml`<c:ser>
    <c:idx val="${at}"/>
    <c:order val="${at}"/>
    <c:tx><c:v>${name}</c:v></c:tx>
    <c:spPr>${NO_LINE}</c:spPr>
    <c:marker>
      <c:symbol val="circle"/>
      <c:size val="8"/>
      <c:spPr>${fill(hollow ? QUIET : colour)}${stroke(colour, 1)}</c:spPr>
    </c:marker>
    ${labels(dots.flatMap((dot, point) => (dot.label === null ? [] : [nameLabel(dot, dot.label, point)])))}
    <c:xVal>${numbers(
      range(1, from, to),
      dots.map(({ a }) => a),
    )}</c:xVal>
    <c:yVal>${numbers(
      range(2, from, to),
      dots.map(({ b }) => b),
    )}</c:yVal>
    <c:smooth val="0"/>
  </c:ser>`;
}

function nameLabel({ name }: ScatterDot, side: keyof typeof LABEL_SIDES, at: number): Xml {
  return xml`<c:dLbl>
    <c:idx val="${at}"/>
    <c:tx><c:rich>
      <a:bodyPr wrap="none"/>
      <a:lstStyle/>
      <a:p><a:r>
        <a:rPr lang="zh-CN" sz="1200">${fill(hex(LIGHT.ink))}</a:rPr>
        <a:t>${name}</a:t>
      </a:r></a:p>
    </c:rich></c:tx>
    <c:spPr><a:noFill/>${NO_LINE}</c:spPr>
    <c:dLblPos val="${LABEL_SIDES[side]}"/>
    ${shows(true, false)}
  </c:dLbl>`;
}

/** Its ends stand in the rows under the header. */
function diagonal(at: number, min: number, max: number): Xml {
  const ends = [min, max].map((value) => ({ value, shown: String(value) }));
  return xml`<c:ser>
    <c:idx val="${at}"/>
    <c:order val="${at}"/>
    <c:tx><c:v>B = A</c:v></c:tx>
    <c:spPr>${stroke(hex(LIGHT.edge), 1)}</c:spPr>
    <c:marker><c:symbol val="none"/></c:marker>
    ${labels([])}
    <c:xVal>${numbers(range(1, 2, 3), ends)}</c:xVal>
    <c:yVal>${numbers(range(2, 2, 3), ends)}</c:yVal>
    <c:smooth val="0"/>
  </c:ser>`;
}
