import type { PublishedVerdict } from '../checks/published.ts';
import type { Bound, MissingReason, Target, Value } from '../dataset/dataset.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Published } from '../dataset/published.ts';

/** The one vocabulary: 向好, 持平, 趋差, 不可比, 中性. */
export type Verdict = 'better' | 'flat' | 'worse' | 'notComparable' | 'neutral';
export const VERDICTS: readonly Verdict[] = ['better', 'flat', 'worse', 'notComparable', 'neutral'];

/** Why there is no rate (or, for a rate indicator, no change in points). */
export type NoRateReason =
  | 'noCurrent' // 本年无数据
  | 'noBase' // 上年无数据
  | 'zeroBase' // 上年同期为0，不计算增速
  | 'negativeBase' // 不适用; see turn
  | 'turnedNegative' // 由正转负
  | 'unitChanged' // 单位不同
  | 'caliberChanged' // 口径调整
  | 'bound' // 约数: both readings cannot be told apart
  | 'partYear' // the year before lacks the same months
  | 'unevenCoverage' // 覆盖不一致: a sum over regions of which some lack one of the years
  | 'pointsOnly' // a rate: changes in percentage points
  | 'placesOnly' // a rank
  | 'differenceOnly' // temperature, pH
  | 'index'; // 上年=100 is itself the change

/** Words for a balance whose base is negative, or that crosses zero: 扭亏 转亏 减亏 增亏. */
export type Turn = 'lossToProfit' | 'profitToLoss' | 'lossNarrowed' | 'lossWidened';

/** What the change is said in. */
export type ChangeIn = 'percent' | 'points' | 'places' | 'difference' | 'none';

/** What every surface shows of one indicator in one region and year: card, chart, tooltip, table, sentence, export. Nothing computes it again. */
export interface Reading {
  readonly indicator: Indicator;
  readonly region: string;
  readonly year: number;
  readonly baseYear: number;
  readonly value: Value;
  readonly bound: Bound | null;
  readonly unit: string;
  /** The base in the same unit. For a part year: of the same months. */
  readonly base: Value;
  readonly baseBound: Bound | null;
  /** value - base, unrounded, in the unit; null where one of them is missing or they cannot be compared. */
  readonly difference: number | null;
  /** Percent number, unrounded: 12.5 is 12.5 %. */
  readonly rate: number | null;
  /** Percentage points, for a rate. */
  readonly points: number | null;
  /** Why rate is null; null when there is a rate. */
  readonly reason: NoRateReason | null;
  readonly turn: Turn | null;
  readonly changeIn: ChangeIn;
  readonly verdict: Verdict;
  readonly provisional: boolean;
  readonly partYear: readonly string[] | null;
  /** 低基数: the base is so small that the rate misleads; the difference leads. */
  readonly lowBase: boolean;
  /** At current prices: a rate is called 名义. */
  readonly nominal: boolean;
  readonly baseProvisional: boolean;
  /** One of the two values stands in another unit in the source and was converted exactly. */
  readonly converted: boolean;
  /** Decimals of the displayed value. */
  readonly decimals: number;
  readonly line: number | null;
  readonly baseLine: number | null;
  readonly remark: string | null;
  readonly target: TargetReading | null;
  /** A bound on the difference when one side is 余: 至少 +n. */
  readonly differenceBound: Bound | null;
  /** file: the rate is one at comparable prices or on a comparable caliber that the file prints, which goes before a computed one. */
  readonly rateFrom: 'values' | 'file';
  /** What the file prints of this change, and what it is beside the recomputed one; null where it prints nothing. */
  readonly published: PublishedReading | null;
}

export interface PublishedReading extends Published {
  readonly verdict: PublishedVerdict;
  /** The same change recomputed from the values, unrounded, in percent or points; null where they give none. */
  readonly recomputed: number | null;
}

export interface TargetReading {
  readonly target: Target;
  /** value - target, in the unit. */
  readonly distance: number;
  readonly reached: boolean;
}

export type { MissingReason };
