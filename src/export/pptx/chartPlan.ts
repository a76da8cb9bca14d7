/** One value of a chart with the text that the page shows for it. */
export interface ChartValue {
  readonly value: number;
  readonly shown: string;
}

export type Dash = 'solid' | 'sysDash' | 'sysDot' | 'dash' | 'lgDash' | 'lgDashDot';
export type Marker = 'circle' | 'square' | 'triangle' | 'diamond' | 'none';

/** How the line comes to a point from the one before; none where no line may join the two. */
export type Joint = 'solid' | 'dashed' | 'dotted' | 'none';

export interface PointLook {
  readonly colour: string;
  readonly hollow: boolean;
  readonly marker?: Marker;
}

/** What stands beside a point: its value, its series' name, or both; moved right and down (or left and up) by shares of the chart. */
export interface PointLabel {
  readonly says: 'value' | 'name' | 'both';
  /** In its words where the name of the series is too long for the room beside it. */
  readonly text?: string;
  readonly side: 'above' | 'below' | 'right' | 'left' | 'inside' | 'beyond';
  readonly colour: string;
  readonly size: number;
  readonly bold: boolean;
  readonly moved?: { readonly x: number; readonly y: number };
}

export interface PlannedSeries {
  readonly name: string;
  readonly drawn: 'line' | 'bar';
  /** One a category; null leaves a gap. */
  readonly values: readonly (ChartValue | null)[];
  readonly colour: string;
  readonly width: number;
  readonly dash: Dash;
  readonly marker: Marker;
  /** By position. */
  readonly looks: ReadonlyMap<number, PointLook>;
  readonly joints: ReadonlyMap<number, Joint>;
  readonly labels: ReadonlyMap<number, PointLabel>;
}

export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Number format of its labels. */
  readonly format: string;
}

/** Share of the chart that its plot takes, from its left and top edge. */
export interface PlotPlace {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

interface ChartBase {
  readonly name: string;
  /** What is to be seen, in words. */
  readonly description: string;
}

/** Lines and bars over categories; bars stand before lines. */
export interface CategoryChart extends ChartBase {
  readonly kind: 'categories';
  /** What the categories are: 年份. */
  readonly of: string;
  readonly categories: readonly string[];
  readonly series: readonly PlannedSeries[];
  readonly axis: Axis;
  readonly plot: PlotPlace;
}

export interface StripPart {
  readonly name: string;
  readonly value: ChartValue;
  readonly colour: string;
  readonly inside: 'full' | 'empty' | 'hatched';
}

/** Parts of one whole, side by side in one bar. */
export interface StripChart extends ChartBase {
  readonly kind: 'strip';
  readonly parts: readonly StripPart[];
}

export interface ScatterDot {
  readonly name: string;
  readonly a: ChartValue;
  readonly b: ChartValue;
  /** Side on which the name has room; null for a point without one. */
  readonly label: 'left' | 'right' | 'above' | 'below' | null;
}

export interface DotGroup {
  readonly name: string;
  readonly colour: string;
  readonly hollow: boolean;
  readonly dots: readonly ScatterDot[];
}

/** A across, B upwards on one scale. */
export interface ScatterChart extends ChartBase {
  readonly kind: 'scatter';
  /** What the dots are: 指标. */
  readonly of: string;
  readonly across: string;
  readonly upward: string;
  readonly groups: readonly DotGroup[];
  readonly axis: Axis;
  readonly isLog: boolean;
}

export type PlannedChart = CategoryChart | StripChart | ScatterChart;
