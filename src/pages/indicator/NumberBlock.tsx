import { textWidth } from '../../charts/labelWidth.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { pointOf, type Series } from '../../core/dataset/series.ts';
import { growthRate } from '../../core/measures/growthRate.ts';
import { type Rank, rankAmongRegions, rankAmongYears } from '../../core/measures/rank.ts';
import type { Reading } from '../../core/measures/reading.ts';
import { distanceTo, standardsOf } from '../../core/measures/target.ts';
import {
  formatBase,
  formatChange,
  formatDifference,
  formatLimit,
  formatNumber,
  formatRate,
  formatValue,
  joinUnit,
  NO_VALUE,
  unitLabel,
} from '../../text/format.ts';
import { changeRemark, formatReason } from '../../text/reasonText.ts';
import { useLanguage } from '../../ui/Language.tsx';
import { VerdictMark } from '../../ui/VerdictMark.tsx';
import { Fact } from './Fact.tsx';
import css from './NumberBlock.module.css';
import { PublishedFact } from './PublishedFact.tsx';
import { RegionTotal } from './RegionTotal.tsx';
import { useWords } from './useWords.ts';

interface NumberBlockProps {
  readonly dataset: Dataset;
  readonly series: Series;
  readonly code: number;
  readonly region: number;
  readonly reading: Reading;
}

const COLUMN = 208;
const SIZES = [72, 60, 52, 44, 36, 30, 24];

/** The largest size at which a number stands in one line of the block. */
function fittingSize(number: string): number {
  return SIZES.find((size) => textWidth(number, size) <= COLUMN) ?? 20;
}

/** This year's value and what it means: against last year, target, standard, its own years, the other regions, and on average. */
export function NumberBlock({ dataset, series, code, region, reading }: NumberBlockProps) {
  const words = useWords();
  const language = useLanguage();
  const { indicator } = series;
  const { decimals, direction } = indicator;
  const first = series.points.find((point) => typeof point.value === 'number');
  const growth = first === undefined ? null : growthRate(series, first.year, reading.year);
  const years = rankAmongYears(series, reading.year);
  const places = dataset.regions.length > 1 ? rankAmongRegions(dataset, code, region, reading.year) : null;
  const standard = standardsOf(series).at(0);
  const toStandard = standard === undefined ? null : distanceTo(series, reading.year, standard);
  const value = formatValue(reading, language);
  const baseUnit = reading.reason === 'unitChanged' ? (pointOf(series, reading.baseYear)?.unit ?? '') : '';
  const base = joinUnit(formatBase(reading, language), baseUnit, language);
  const remark = changeRemark(reading, language);
  const gap = (distance: number): string =>
    distance === 0
      ? words.equal
      : distance > 0
        ? words.above(formatNumber(distance, decimals))
        : words.below(formatNumber(-distance, decimals));
  return (
    <section className={css.block} aria-label={words.yearLabel(reading.year)}>
      <div className={css.head}>
        <b>{words.yearLabel(reading.year)}</b>
        <VerdictMark reading={reading} />
      </div>
      <p className={css.value} style={{ fontSize: fittingSize(value) }} translate="no">
        <span>{value}</span> <small>{unitLabel(reading.unit, language)}</small>
      </p>
      <Fact
        label={
          reading.partYear === null
            ? words.thanLastYear(reading.baseYear, base)
            : words.thanSameMonths(reading.baseYear, base)
        }
      >
        <b className={reading.verdict}>{formatChange(reading, language)}</b>
        <small>
          {[
            reading.changeIn === 'percent' && !reading.lowBase && reading.difference !== 0
              ? joinUnit(formatDifference(reading, language), reading.unit, language)
              : '',
            remark,
          ]
            .filter(Boolean)
            .join(' ')}
        </small>
      </Fact>
      {reading.published !== null && <PublishedFact published={reading.published} line={reading.line} />}
      {reading.target !== null && (
        <Fact label={words.toTarget(formatLimit(reading.target.target.value, reading.target.target.bound))}>
          <b>{gap(reading.target.distance)}</b>
          <small>{reading.target.reached ? words.reached : words.notReached}</small>
        </Fact>
      )}
      {standard !== undefined && toStandard !== null && (
        <Fact
          label={words.toStandard(standard.name?.[language] ?? '', formatNumber(standard.value, decimals))}
        >
          <b>{gap(toStandard.distance)}</b>
          <small>{toStandard.reached ? words.reached : words.notReached}</small>
        </Fact>
      )}
      {years !== null && first !== undefined && (
        <Fact label={words.amongYears(years.since, reading.year)}>
          <b>{placeWord(years)}</b>
          <small>{placeNote(years)}</small>
        </Fact>
      )}
      {places !== null && (
        <Fact label={words.amongRegions(places.of)}>
          <b>{placeWord(places)}</b>
          <small>{placeNote(places)}</small>
        </Fact>
      )}
      <RegionTotal dataset={dataset} code={code} year={reading.year} />
      {growth !== null && first !== undefined && reading.year - first.year >= 2 && (
        <Fact label={words.averageGrowth(first.year)}>
          <b>{'rate' in growth ? formatRate(growth.rate, language) : NO_VALUE}</b>
          <small>
            {'rate' in growth
              ? words.total(formatRate(growth.total, language))
              : growth.reason === 'notWhole' || growth.reason === 'negativeBetween'
                ? words[growth.reason]
                : formatReason(growth.reason, language)}
          </small>
        </Fact>
      )}
    </section>
  );

  function placeNote({ place, of, ties }: Rank): string {
    if (ties === of) return words.outOf(of);
    return place === 1 || place + ties - 1 === of ? words.place(place, of) : words.outOf(of);
  }

  function placeWord({ place, of, ties }: Rank): string {
    if (ties === of) return words.allEqual;
    const [top, bottom] = direction === 'neutral' ? [words.highest, words.lowest] : [words.best, words.worst];
    const word = place === 1 ? top : place + ties - 1 === of ? bottom : words.middle(place);
    return ties > 1 ? words.shared(word) : word;
  }
}
