import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useMemo, useState } from 'react';
import type { ScatterInsets } from '../../charts/scatterOption.ts';
import { type ScatterScale, shareOnScale } from '../../charts/scatterScale.ts';
import type { ComparedRow } from '../../core/compare/compare.ts';
import { indicatorView } from '../../core/view/formatView.ts';
import type { CompareView } from '../../core/view/view.ts';
import type { ComparedCells } from '../../text/comparedCells.ts';
import { joinUnit } from '../../text/format.ts';
import { remarksText } from '../../text/listText.ts';
import type { CompareMessages } from '../../text/messages/compare.ts';
import { useLanguage } from '../../ui/Language.tsx';
import { go } from '../../ui/viewState.ts';
import css from './Scatter.module.css';

export interface CursorPoint {
  readonly name: string;
  readonly a: number;
  readonly b: number;
  readonly row: ComparedRow;
  readonly cells: ComparedCells;
}

interface ScatterCursorProps {
  readonly points: readonly CursorPoint[];
  readonly scale: ScatterScale;
  readonly insets: ScatterInsets;
  readonly height: number;
  readonly view: CompareView;
  readonly datasetB: string;
  readonly words: CompareMessages;
  readonly children: ReactNode;
}

/** How near the pointer must come to a point. */
const REACH = 24;

/** A cursor over the points of a scatter, for mouse, keyboard and ear: arrows step from left to right, Enter opens, Esc leaves. */
export function ScatterCursor({
  points,
  scale,
  insets,
  height,
  view,
  datasetB,
  words,
  children,
}: ScatterCursorProps) {
  const language = useLanguage();
  const id = useId();
  const [at, setAt] = useState<number | null>(null);
  const ordered = useMemo(
    () => [...points].sort((one, other) => one.a - other.a || one.b - other.b),
    [points],
  );
  const shown = at === null ? undefined : ordered[at];
  const open = (): void => {
    if (shown === undefined) return;
    const { indicator, region, reading } = shown.row;
    go(
      indicatorView({ ...view, dataset: datasetB, region: region || null, year: reading.year }, indicator.id),
    );
  };
  const nearest = (event: PointerEvent<HTMLElement>): number | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const [width, tall] = [box.width - insets.left - insets.right, height - insets.top - insets.bottom];
    let best: number | null = null;
    let least = REACH;
    ordered.forEach(({ a, b }, position) => {
      const x = insets.left + shareOnScale(a, scale) * width - (event.clientX - box.left);
      const y = insets.top + (1 - shareOnScale(b, scale)) * tall - (event.clientY - box.top);
      const distance = Math.hypot(x, y);
      if (distance < least) {
        least = distance;
        best = position;
      }
    });
    return best;
  };
  const press = (event: KeyboardEvent): void => {
    const last = ordered.length - 1;
    const next: Record<string, number | undefined> = {
      ArrowRight: at === null ? 0 : Math.min(last, at + 1),
      ArrowLeft: at === null ? last : Math.max(0, at - 1),
      Home: 0,
      End: last,
    };
    const to = next[event.code];
    if (to !== undefined) {
      event.preventDefault();
      setAt(to);
    } else if (event.code === 'Enter') open();
    else if (event.code === 'Escape') setAt(null);
  };
  const above = points.filter(({ a, b }) => b > a).length;
  const below = points.filter(({ a, b }) => b < a).length;
  const values = ({ before, value, unit }: ComparedCells): string =>
    `A ${joinUnit(before, unit, language)} → B ${joinUnit(value, unit, language)}`;
  return (
    <figure className={css.figure}>
      <div
        className={css.plot}
        role="application"
        tabIndex={0}
        aria-roledescription={words.scatterRole}
        aria-label={words.scatterLabel}
        aria-describedby={`${id}s ${id}h`}
        style={{ height }}
        onKeyDown={press}
        onPointerMove={(event) => setAt(nearest(event))}
        onPointerLeave={() => setAt(null)}
        onBlur={() => setAt(null)}
        onClick={open}
      >
        {children}
        {shown !== undefined && (
          <>
            <span className={css.ring} style={placeOf(shown, scale, insets)} />
            <span
              className={`${css.tip} ${shareOnScale(shown.a, scale) > 0.45 ? css.left : ''} ${shareOnScale(shown.b, scale) > 0.6 ? css.under : ''}`}
              style={placeOf(shown, scale, insets)}
              aria-hidden="true"
              translate="no"
            >
              <b>{shown.name}</b>
              <span>{values(shown.cells)}</span>
              <span className={shown.row.reading.verdict}>
                {shown.cells.change} {shown.cells.verdict}
              </span>
              <small>{remarksText([shown.cells.note, shown.cells.lines], language)}</small>
            </span>
          </>
        )}
      </div>
      <figcaption className="hidden-text">
        <span id={`${id}s`}>{words.scatterSummary(points.length, above, below)}</span>
        <span id={`${id}h`}>{words.scatterKeys}</span>
      </figcaption>
      <p className="hidden-text" role="status">
        {shown === undefined
          ? ''
          : remarksText(
              [
                shown.name,
                values(shown.cells),
                `${shown.cells.change} ${shown.cells.verdict}`,
                shown.cells.note,
              ],
              language,
            )}
      </p>
    </figure>
  );
}

function placeOf(
  { a, b }: CursorPoint,
  scale: ScatterScale,
  { left, right, top, bottom }: ScatterInsets,
): { readonly left: string; readonly top: string } {
  return {
    left: `calc(${left}px + (100% - ${left + right}px) * ${shareOnScale(a, scale)})`,
    top: `calc(${top}px + (100% - ${top + bottom}px) * ${1 - shareOnScale(b, scale)})`,
  };
}
