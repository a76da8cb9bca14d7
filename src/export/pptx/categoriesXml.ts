import { LIGHT } from '../../charts/palette.ts';
import { shownFormat } from '../shownNumber.ts';
import { ACROSS, categoryAxis, plotLayout, UP, UPWARD, valueAxis } from './chartAxes.ts';
import { numbers, range, texts } from './chartData.ts';
import type { CategoryChart, Dash, Joint, Marker, PlannedSeries, PointLook } from './chartPlan.ts';
import { fill, labels, NO_LINE, pointLabel, stroke } from './chartStyle.ts';
import { hex } from './colours.ts';
import { barGap } from './endPlaces.ts';
import { type Xml, xml } from './xml.ts';

const MARKER_SIZE = 7;
const PAPER = hex(LIGHT.paper);

/** Bars, then lines over the same years. */
export function categoriesXml(chart: CategoryChart): Xml {
  const { categories, series, axis, plot } = chart;
  const all = series.map((one, at) => ({ one, at }));
  const bars = all.filter(({ one }) => one.drawn === 'bar');
  const lines = all.filter(({ one }) => one.drawn === 'line');
  const ends = xml`<c:axId val="${ACROSS}"/><c:axId val="${UPWARD}"/>`;
  return xml`<c:plotArea>
    ${plotLayout(plot)}
    ${
      bars.length === 0
        ? null
        : xml`<c:barChart>
      <c:barDir val="col"/>
      <c:grouping val="clustered"/>
      <c:varyColors val="0"/>
      ${bars.map(({ one, at }) => barSeries(one, at, categories))}
      <c:gapWidth val="${barGap(categories.length)}"/>
      ${ends}
    </c:barChart>`
    }
    ${
      lines.length === 0
        ? null
        : xml`<c:lineChart>
      <c:grouping val="standard"/>
      <c:varyColors val="0"/>
      ${lines.map(({ one, at }) => lineSeries(one, at, categories))}
      <c:marker val="1"/>
      ${ends}
    </c:lineChart>`
    }
    ${categoryAxis(categories.length, true)}
    ${valueAxis(axis, UP)}
    <c:spPr><a:noFill/>${NO_LINE}</c:spPr>
  </c:plotArea>`;
}

function lineSeries(one: PlannedSeries, at: number, categories: readonly string[]): Xml {
  const { colour, width, dash, marker, looks, joints } = one;
  const line = width === 0 ? NO_LINE : stroke(colour, width, dash);
  const special = one.values.flatMap((value, point) => {
    const [look, joint] = [looks.get(point), joints.get(point)];
    return value === null || (look === undefined && joint === undefined)
      ? []
      : [
          xml`<c:dPt>
            <c:idx val="${point}"/>
            ${look === undefined ? markerXml(marker, colour, false) : lookXml(look, marker)}
            <c:bubble3D val="0"/>
            <c:spPr>${joint === undefined ? line : jointXml(joint, one)}</c:spPr>
          </c:dPt>`,
        ];
  });
  return xml`<c:ser>
    ${head(one, at)}
    <c:spPr>${line}</c:spPr>
    ${markerXml(marker, colour, false)}
    ${special}
    ${seriesLabels(one)}
    ${figures(one, at, categories)}
    <c:smooth val="0"/>
  </c:ser>`;
}

function barSeries(one: PlannedSeries, at: number, categories: readonly string[]): Xml {
  return xml`<c:ser>
    ${head(one, at)}
    <c:spPr>${fill(one.colour)}</c:spPr>
    <c:invertIfNegative val="0"/>
    ${[...one.looks].map(
      ([point, { colour, hollow }]) => xml`<c:dPt>
        <c:idx val="${point}"/>
        <c:invertIfNegative val="0"/>
        <c:bubble3D val="0"/>
        <c:spPr>${hollow ? xml`${fill(PAPER)}${stroke(colour, 1.5, 'sysDash')}` : fill(colour)}</c:spPr>
      </c:dPt>`,
    )}
    ${seriesLabels(one)}
    ${figures(one, at, categories)}
  </c:ser>`;
}

function head({ name }: PlannedSeries, at: number): Xml {
  return xml`<c:idx val="${at}"/><c:order val="${at}"/><c:tx>${texts(range(at + 1, 1, 1), [name])}</c:tx>`;
}

function figures({ values }: PlannedSeries, at: number, categories: readonly string[]): Xml {
  return xml`<c:cat>${texts(range(0, 2, categories.length + 1), categories)}</c:cat>
    <c:val>${numbers(range(at + 1, 2, categories.length + 1), values)}</c:val>`;
}

function seriesLabels({ labels: said, values }: PlannedSeries): Xml {
  return labels(
    [...said]
      .sort(([one], [other]) => one - other)
      .flatMap(([point, label]) => {
        const value = values[point];
        return value == null ? [] : [pointLabel(point, label, shownFormat(value.value, value.shown))];
      }),
  );
}

function lookXml({ colour, hollow, marker }: PointLook, standard: Marker): Xml {
  return markerXml(marker ?? standard, colour, hollow, MARKER_SIZE + 3);
}

function markerXml(marker: Marker, colour: string, hollow: boolean, size = MARKER_SIZE): Xml {
  if (marker === 'none') return xml`<c:marker><c:symbol val="none"/></c:marker>`;
  return xml`<c:marker>
    <c:symbol val="${marker}"/>
    <c:size val="${size}"/>
    <c:spPr>${fill(hollow ? PAPER : colour)}${stroke(colour, 1.5)}</c:spPr>
  </c:marker>`;
}

const JOINT_DASH: Readonly<Record<Exclude<Joint, 'none'>, Dash>> = {
  solid: 'solid',
  dashed: 'dash',
  dotted: 'sysDot',
};

function jointXml(joint: Joint, { colour, width, dash }: PlannedSeries): Xml {
  if (joint === 'none' || width === 0) return NO_LINE;
  return stroke(colour, width, joint === 'solid' ? dash : JOINT_DASH[joint]);
}
