import { type KeyboardEvent, type PointerEvent, type ReactNode, useId } from 'react';
import type { Insets } from '../../charts/chartOption.ts';
import type { NamedLine } from '../../charts/regionsOption.ts';
import { pointOf, type Series } from '../../core/dataset/series.ts';
import { readYear } from '../../core/measures/yearOverYear.ts';
import { changeClause } from '../../text/changeClause.ts';
import { formatChange, formatValue, joinUnit, NO_VALUE } from '../../text/format.ts';
import { linesText } from '../../text/linesText.ts';
import { changeRemark, formatMissing } from '../../text/reasonText.ts';
import { verdictWord } from '../../text/verdictText.ts';
import { useLanguage } from '../../ui/Language.tsx';
import css from './ChartCursor.module.css';
import { useWords } from './useWords.ts';

interface ChartCursorProps {
  readonly years: readonly number[];
  /** The year of the page, on a pale band through the whole picture. */
  readonly year: number;
  readonly insets: Insets;
  readonly height: number;
  readonly cursor: number | null;
  readonly onCursor: (year: number | null) => void;
  readonly onPin: (year: number) => void;
  readonly onLeave: () => void;
  readonly series: Series;
  /** What is drawn instead of the series' own values: regions side by side, or an index. */
  readonly lines: readonly NamedLine[];
  readonly label: string;
  readonly summary: string;
  readonly pinned: number | null;
  readonly children: ReactNode;
}

/** A cursor over the year columns of a chart, for mouse, keyboard and ear: arrows step, a live region reads, Enter pins, Esc leaves. */
export function ChartCursor({
  years,
  year,
  insets,
  height,
  cursor,
  onCursor,
  onPin,
  onLeave,
  series,
  lines,
  label,
  summary,
  pinned,
  children,
}: ChartCursorProps) {
  const words = useWords();
  const language = useLanguage();
  const id = useId();
  const shown = cursor !== null && years.includes(cursor) ? cursor : null;
  const reading = shown === null ? null : readYear(series, shown);
  const sourceLines = linesText(pointOf(series, shown ?? 0)?.lines ?? [], language);
  const value =
    reading === null
      ? ''
      : typeof reading.value === 'number'
        ? joinUnit(formatValue(reading, language), reading.unit, language)
        : formatMissing(reading.value, language);
  const drawn = linesIn(lines, shown === null ? -1 : years.indexOf(shown));
  const spoken =
    shown === null || reading === null
      ? ''
      : drawn.length > 0
        ? words.cursorLines(
            shown,
            drawn.map((line) => [line.name, line.text]),
          )
        : words.cursor(
            shown,
            value,
            changeClause(reading, language).text,
            verdictWord(reading.verdict, language),
          );
  const yearAt = (event: PointerEvent<HTMLElement>): number | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left - insets.left) / (box.width - insets.left - insets.right);
    return share < 0 || share >= 1 ? null : (years[Math.floor(share * years.length)] ?? null);
  };
  const press = (event: KeyboardEvent): void => {
    const at = shown === null ? -1 : years.indexOf(shown);
    const last = years.length - 1;
    const next: Record<string, number | undefined> = {
      ArrowRight: at < 0 ? last : Math.min(last, at + 1),
      ArrowLeft: at < 0 ? last : Math.max(0, at - 1),
      Home: 0,
      End: last,
    };
    const to = next[event.code];
    if (to !== undefined) {
      event.preventDefault();
      onCursor(years[to] ?? null);
    } else if ((event.code === 'Enter' || event.code === 'Space') && shown !== null) {
      event.preventDefault();
      onPin(shown);
    } else if (event.code === 'Escape') onLeave();
  };
  const column = (year: number): { left: string; width: string } => {
    const inner = `(100% - ${insets.left + insets.right}px)`;
    return {
      left: `calc(${insets.left}px + ${inner} * ${years.indexOf(year) / years.length})`,
      width: `calc(${inner} / ${years.length})`,
    };
  };
  return (
    <figure className={css.figure}>
      <div
        className={css.plot}
        role="application"
        tabIndex={0}
        aria-roledescription={words.chartRole}
        aria-label={label}
        aria-describedby={`${id}s ${id}h`}
        style={{ height }}
        onKeyDown={press}
        onPointerMove={(event) => onCursor(yearAt(event))}
        onPointerLeave={() => onCursor(null)}
        onBlur={() => onCursor(null)}
        onClick={() => shown !== null && onPin(shown)}
      >
        {years.includes(year) && <span className={css.band} style={column(year)} />}
        {children}
        {pinned !== null && years.includes(pinned) && <span className={css.pin} style={column(pinned)} />}
        {shown !== null && <span className={css.column} style={column(shown)} />}
        {shown !== null && reading !== null && (
          <span
            className={css.tip}
            style={tipPlace(column(shown), years.indexOf(shown) > years.length / 2)}
            aria-hidden="true"
            translate="no"
          >
            <b>{words.yearLabel(shown)}</b>
            {drawn.length > 0 ? (
              drawn.map((line) => (
                <span key={line.name} className={css.line}>
                  {line.own ? <b>{line.name}</b> : <span>{line.name}</span>}
                  <span>{line.text}</span>
                </span>
              ))
            ) : (
              <>
                <span>{value}</span>
                <span className={reading.verdict}>
                  {formatChange(reading, language)} {verdictWord(reading.verdict, language)}
                </span>
                <small>
                  {[changeRemark(reading, language), sourceLines === '' ? '' : words.lines(sourceLines)]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </>
            )}
          </span>
        )}
      </div>
      <figcaption className="hidden-text">
        <span id={`${id}s`}>{summary}</span>
        <span id={`${id}h`}>{words.chartHint}</span>
      </figcaption>
      <p className="hidden-text" role="status">
        {spoken}
      </p>
    </figure>
  );
}

/** The lines' values in one year, the highest first; lines without one last. */
function linesIn(
  lines: readonly NamedLine[],
  at: number,
): readonly { readonly name: string; readonly own: boolean; readonly text: string }[] {
  const height = (line: NamedLine): number => line.values[at] ?? Number.NEGATIVE_INFINITY;
  return [...lines]
    .sort((a, b) => height(b) - height(a))
    .map(({ name, own, cells }) => ({ name, own, text: cells[at]?.text ?? NO_VALUE }));
}

function tipPlace(
  { left, width }: { left: string; width: string },
  toLeft: boolean,
): { left: string } | { right: string } {
  return toLeft ? { right: `calc(100% - ${left} + 8px)` } : { left: `calc(${left} + ${width} + 8px)` };
}
