import type { Reading } from '../core/measures/reading.ts';
import { formatChange, formatDifference, joinUnit, unitLabel } from '../text/format.ts';
import type { Language } from '../text/language.ts';
import type { IndicatorMessages } from '../text/messages/indicator.ts';

/** What every bar of one chart is measured in: bars of rates never stand beside bars of differences. */
export type ChangeMeasure = 'rate' | 'points' | 'difference';

/** Points for a share; differences for ranks and levels, and as soon as one base is too small for a rate; else the rate. */
export function changeMeasure(readings: readonly Reading[]): ChangeMeasure {
  const kind = readings[0]?.indicator.kind;
  if (kind === 'rate') return 'points';
  const tooSmall = readings.some(({ lowBase, rate }) => lowBase && rate !== null);
  return kind === 'rank' || kind === 'level' || tooSmall ? 'difference' : 'rate';
}

/** The size of a change in a measure: the rate, the points, or the difference; null where there is none, or only a bound on it. */
export function changeSize(reading: Reading, measure: ChangeMeasure): number | null {
  if (reading.differenceBound !== null) return null;
  if (measure === 'difference') return reading.difference;
  return measure === 'points' ? reading.points : reading.rate;
}

/** The measure with its unit, as the title of the bars. */
export function changeTitle(
  measure: ChangeMeasure,
  unit: string,
  words: IndicatorMessages,
  language: Language,
): string {
  return measure === 'difference'
    ? words.differencePanel(unitLabel(unit, language) || unit)
    : words.yoyPanel(measure === 'points');
}

/** The figure of a change in the measure of its chart; `short` leaves out the unit, which the title says. */
export function changeText(
  reading: Reading,
  measure: ChangeMeasure,
  language: Language,
  short = false,
): string {
  const unchanged =
    reading.difference === 0 && reading.differenceBound === null && reading.rateFrom === 'values';
  if (unchanged || (measure === 'rate' && reading.differenceBound === null))
    return formatChange(reading, language);
  if (reading.changeIn === 'places') return formatChange(reading, language);
  const text = formatDifference(reading, language);
  if (short || reading.differenceBound !== null) return text;
  return measure === 'points' ? formatChange(reading, language) : joinUnit(text, reading.unit, language);
}
