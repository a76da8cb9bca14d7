import { useId, useState } from 'react';
import type { NamedLine } from '../../charts/regionsOption.ts';
import { columnOf } from '../../charts/stage/stagePlot.ts';
import type { StageChart } from '../../charts/stage/stageView.ts';
import { pointOf, type Series } from '../../core/dataset/series.ts';
import type { IndicatorContent } from '../../core/deck/slideContent.ts';
import { readYear } from '../../core/measures/yearOverYear.ts';
import { formatChange, formatValue, joinUnit, NO_VALUE } from '../../text/format.ts';
import { indicatorMessages } from '../../text/messages/indicator.ts';
import { changeRemark, formatMissing } from '../../text/reasonText.ts';
import { verdictWord } from '../../text/verdictText.ts';
import { useLanguage } from '../Language.tsx';
import type { OnView } from './onView.ts';
import css from './StageCursor.module.css';

interface StageCursorProps {
  readonly content: IndicatorContent;
  readonly chart: StageChart;
  readonly onView: OnView;
}

/**
 * A column over every year: pointed at or focused, it says the year's reading; pressed, it makes it the slide's year. Columns
 * are elements of their own, so the pointer is right however the stage is scaled.
 */
export function StageCursor({ content, chart: { plot, years, lines }, onView }: StageCursorProps) {
  const language = useLanguage();
  const words = indicatorMessages(language);
  const id = useId();
  const [at, setAt] = useState<number | null>(null);
  const column = columnOf(plot);
  const { series, view } = content;
  return (
    <div className={css.cursor} onPointerLeave={() => setAt(null)}>
      {years.map((year, position) =>
        pointOf(series, year) === null ? null : (
          <button
            key={year}
            type="button"
            data-live=""
            className={css.column}
            style={{ left: plot.left + column * position, width: column }}
            aria-label={words.yearLabel(year)}
            aria-describedby={at === position ? id : undefined}
            onPointerEnter={() => setAt(position)}
            onFocus={() => setAt(position)}
            onBlur={() => setAt(null)}
            onClick={(event) => {
              event.stopPropagation();
              onView({ ...view, year });
            }}
          />
        ),
      )}
      {at !== null && (
        <YearReading
          id={id}
          series={series}
          year={years[at] ?? content.year}
          lines={linesIn(lines, at)}
          place={
            at > years.length / 2
              ? { right: plot.width - plot.left - column * at + 16 }
              : { left: plot.left + column * (at + 1) + 16 }
          }
        />
      )}
    </div>
  );
}

interface YearReadingProps {
  readonly id: string;
  readonly series: Series;
  readonly year: number;
  /** The lines drawn instead of the series, with their values of the year. */
  readonly lines: readonly LineValue[];
  readonly place: { readonly left: number } | { readonly right: number };
}

function YearReading({ id, series, year, lines, place }: YearReadingProps) {
  const language = useLanguage();
  const reading = readYear(series, year);
  const value =
    typeof reading.value === 'number'
      ? joinUnit(formatValue(reading, language), reading.unit, language)
      : formatMissing(reading.value, language);
  const remark = changeRemark(reading, language);
  return (
    <p className={css.reading} id={id} style={place} translate="no">
      <b>{indicatorMessages(language).yearLabel(year)}</b>
      {lines.length > 0 ? (
        lines.map(({ name, text }) => (
          <span key={name} className={css.line}>
            <span>{name}</span>
            <span>{text}</span>
          </span>
        ))
      ) : (
        <>
          <span>{value}</span>
          <span className={reading.verdict}>
            {formatChange(reading, language)} {verdictWord(reading.verdict, language)}
          </span>
          {remark !== '' && <small>{remark}</small>}
        </>
      )}
    </p>
  );
}

interface LineValue {
  readonly name: string;
  readonly text: string;
}

/** The lines' values in one year, the highest first; lines without one last. */
function linesIn(lines: readonly NamedLine[], at: number): readonly LineValue[] {
  const height = ({ values }: NamedLine): number => values[at] ?? Number.NEGATIVE_INFINITY;
  return [...lines]
    .sort((a, b) => height(b) - height(a))
    .map(({ name, cells }) => ({ name, text: cells[at]?.text ?? NO_VALUE }));
}
