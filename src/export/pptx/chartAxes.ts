import { LIGHT } from '../../charts/palette.ts';
import type { Axis, PlotPlace } from './chartPlan.ts';
import { fill, NO_LINE, stroke, textStyle } from './chartStyle.ts';
import { hex } from './colours.ts';
import { type Xml, xml } from './xml.ts';

export const ACROSS = 111_111_111;
export const UPWARD = 222_222_222;
const TICK_SIZE = 12;

/** The plot itself, without its labels, in a fixed place: labels beside the ends of lines need to know where these are. */
export function plotLayout({ x, y, w, h }: PlotPlace): Xml {
  return xml`<c:layout><c:manualLayout>
    <c:layoutTarget val="inner"/>
    <c:xMode val="edge"/>
    <c:yMode val="edge"/>
    <c:x val="${x.toFixed(4)}"/>
    <c:y val="${y.toFixed(4)}"/>
    <c:w val="${w.toFixed(4)}"/>
    <c:h val="${h.toFixed(4)}"/>
  </c:manualLayout></c:layout>`;
}

/** What an axis says, and where; it has no ticks. */
export function axisLabels(format: string, at: 'low' | 'none'): Xml {
  return xml`<c:numFmt formatCode="${format}" sourceLinked="0"/>
    <c:majorTickMark val="none"/>
    <c:minorTickMark val="none"/>
    <c:tickLblPos val="${at}"/>`;
}

/** Years under the plot, at most a dozen of them named. */
export function categoryAxis(count: number, shown: boolean): Xml {
  const every = Math.max(1, Math.ceil(count / 12));
  return xml`<c:catAx>
    <c:axId val="${ACROSS}"/>
    <c:scaling><c:orientation val="minMax"/></c:scaling>
    <c:delete val="${shown ? 0 : 1}"/>
    <c:axPos val="b"/>
    ${axisLabels('General', 'low')}
    <c:spPr>${stroke(hex(LIGHT.edge), 1)}</c:spPr>
    ${textStyle(hex(LIGHT.ink2), TICK_SIZE + 1)}
    <c:crossAx val="${UPWARD}"/>
    <c:crosses val="autoZero"/>
    <c:auto val="0"/>
    <c:lblAlgn val="ctr"/>
    <c:lblOffset val="100"/>
    <c:tickLblSkip val="${every}"/>
    <c:noMultiLvlLbl val="1"/>
  </c:catAx>`;
}

interface ValueAxisPlace {
  readonly id: number;
  readonly crosses: number;
  readonly side: 'l' | 'b';
  readonly title: string;
  readonly isLog: boolean;
  readonly between: boolean;
}

export const UP: ValueAxisPlace = {
  id: UPWARD,
  crosses: ACROSS,
  side: 'l',
  title: '',
  isLog: false,
  between: true,
};

export function valueAxis({ min, max, step, format }: Axis, place: ValueAxisPlace): Xml {
  const { id, crosses, side, title, isLog, between } = place;
  return xml`<c:valAx>
    <c:axId val="${id}"/>
    <c:scaling>
      ${isLog ? xml`<c:logBase val="10"/>` : null}
      <c:orientation val="minMax"/>
      <c:max val="${max}"/>
      <c:min val="${min}"/>
    </c:scaling>
    <c:delete val="0"/>
    <c:axPos val="${side}"/>
    <c:majorGridlines><c:spPr>${stroke(hex(LIGHT.hair), 0.75)}</c:spPr></c:majorGridlines>
    ${title === '' ? null : axisTitle(title, side)}
    ${axisLabels(format, 'low')}
    <c:spPr>${NO_LINE}</c:spPr>
    ${textStyle(hex(LIGHT.ink3), TICK_SIZE)}
    <c:crossAx val="${crosses}"/>
    <c:crosses val="min"/>
    <c:crossBetween val="${between ? 'between' : 'midCat'}"/>
    ${isLog ? null : xml`<c:majorUnit val="${step}"/>`}
  </c:valAx>`;
}

function axisTitle(title: string, side: 'l' | 'b'): Xml {
  const turned = side === 'l' ? '-5400000' : '0';
  return xml`<c:title>
    <c:tx><c:rich>
      <a:bodyPr rot="${turned}" vert="horz"/>
      <a:lstStyle/>
      <a:p><a:pPr><a:defRPr sz="1300" b="1"/></a:pPr><a:r>
        <a:rPr lang="zh-CN" sz="1300" b="1">${fill(hex(LIGHT.ink))}</a:rPr>
        <a:t>${title}</a:t>
      </a:r></a:p>
    </c:rich></c:tx>
    <c:overlay val="0"/>
  </c:title>`;
}
