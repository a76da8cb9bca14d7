import type { IndicatorContent } from '../core/deck/slideContent.ts';
import type { Reading } from '../core/measures/reading.ts';
import { distanceTo, standardsOf } from '../core/measures/target.ts';
import { differenceDecimals, formatBase, formatLimit, formatNumber } from './format.ts';
import { changeRemark, formatReason } from './reasonText.ts';
import type { SlideWords } from './slideWords.ts';

/** A line of the number column: what it is, and how this year stands to it. */
export interface AimLine {
  readonly name: string;
  readonly standing: string;
}

/** 2021 年 53，低 3; without a comparable base the reason: 上年无数据. */
export function baseLine(reading: Reading, { words, lang }: SlideWords): string {
  const { base, baseYear, difference, differenceBound, changeIn, lowBase, reason, partYear } = reading;
  if (typeof base !== 'number') return reason === null ? '' : formatReason(reason, lang);
  const then = (partYear === null ? words.base : words.sameMonths)(baseYear, formatBase(reading, lang));
  if (difference === null) return `${then}${words.comma}${reason === null ? '' : formatReason(reason, lang)}`;
  const remark = reason === 'zeroBase' ? '' : changeRemark(reading, lang);
  const said = changeIn !== 'percent' || lowBase || differenceBound !== null || difference === 0;
  if (said) return [then, remark].filter(Boolean).join(words.comma);
  const gap = gapText(difference, words, isHeight(reading), differenceDecimals(reading));
  return `${then}${words.comma}${gap}`;
}

/** Target and standards with how the year stands to them: 年度目标 ≤52 已达到; 国家二级标准 35 高 15. */
export function aimLines(
  { series, reading }: Pick<IndicatorContent, 'series' | 'reading'>,
  { words, lang }: SlideWords,
): readonly AimLine[] {
  const { decimals } = series.indicator;
  const { target } = reading;
  const gap = (distance: number): string => gapText(distance, words, true, decimals);
  const own: readonly AimLine[] =
    target === null
      ? []
      : [
          {
            name: words.target(formatLimit(target.target.value, target.target.bound)),
            standing: target.reached ? words.reached : words.notReached(gap(target.distance)),
          },
        ];
  const standards = standardsOf(series).flatMap((standard): AimLine[] => {
    const standing = distanceTo(series, reading.year, standard);
    if (standing === null) return [];
    const name = [standard.name?.[lang] ?? '', formatNumber(standard.value, decimals)]
      .filter(Boolean)
      .join(' ');
    return [{ name, standing: standing.distance === 0 ? words.gaps.equal : gap(standing.distance) }];
  });
  return [...own, ...standards];
}

function isHeight({ indicator }: Reading): boolean {
  return indicator.kind === 'concentration' || indicator.kind === 'level' || indicator.kind === 'index';
}

function gapText(
  distance: number,
  { gaps }: SlideWords['words'],
  asHeight: boolean,
  decimals: number,
): string {
  const number = formatNumber(Math.abs(distance), decimals);
  if (asHeight) return (distance > 0 ? gaps.high : gaps.low)(number);
  return (distance > 0 ? gaps.more : gaps.less)(number);
}
