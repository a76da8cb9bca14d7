import { useMemo } from 'react';
import { EChart } from '../../charts/EChart.tsx';
import { DARK, LIGHT } from '../../charts/palette.ts';
import { scatterLabels } from '../../charts/scatterLabels.ts';
import { scatterOption } from '../../charts/scatterOption.ts';
import { scatterScale, shareOnScale } from '../../charts/scatterScale.ts';
import type { ComparedRow } from '../../core/compare/compare.ts';
import type { CompareView } from '../../core/view/view.ts';
import { comparedCells } from '../../text/comparedCells.ts';
import { unitLabel } from '../../text/format.ts';
import type { CompareMessages } from '../../text/messages/compare.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage } from '../../ui/Language.tsx';
import { useIsDark } from '../../ui/useIsDark.ts';
import { useNarrow } from '../../ui/useNarrow.ts';
import css from './Scatter.module.css';
import { ScatterCursor } from './ScatterCursor.tsx';
import { namedPoints, positiveRows, scatterRows } from './scatterRows.ts';

interface ScatterPanelProps {
  readonly rows: readonly ComparedRow[];
  readonly view: CompareView;
  readonly datasetB: string;
  readonly words: CompareMessages;
  readonly set: (change: Partial<CompareView>) => void;
}

/** Widths are the least that the picture has: names that have room there have room in a wider one. */
const DESK = { insets: { left: 84, right: 40, top: 40, bottom: 52 }, height: 560, width: 760 };
const PHONE = { insets: { left: 56, right: 24, top: 40, bottom: 48 }, height: 380, width: 340 };

/** A against B as points, one unit at a time, with the diagonal on which nothing changed. */
export function ScatterPanel({ rows, view, datasetB, words, set }: ScatterPanelProps) {
  const language = useLanguage();
  const palette = useIsDark() ? DARK : LIGHT;
  const { insets, height, width } = useNarrow() ? PHONE : DESK;
  const found = useMemo(() => {
    const all = scatterRows(rows, view.unit);
    const shown = positiveRows(all.rows);
    return { ...all, rows: shown, zeros: all.rows.length - shown.length };
  }, [rows, view.unit]);
  const drawn = useMemo(() => {
    const points = found.rows.map(({ row, a, b }) => {
      const cells = comparedCells(row, words, language);
      return { row, cells, a, b };
    });
    if (points.length === 0) return null;
    const scale = scatterScale(points.flatMap(({ a, b }) => [a, b]));
    const several = new Set(points.map(({ cells }) => cells.name)).size > 1;
    const places = new Set(points.map(({ cells }) => cells.region)).size > 1;
    const named = points.map((point) => ({
      ...point,
      name:
        [several ? point.cells.name : '', places || !several ? point.cells.region : '']
          .filter(Boolean)
          .join(' ') || point.cells.name,
    }));
    return { points: named, scale };
  }, [found, words, language]);
  const unit = unitLabel(found.unit, language) || found.unit;
  const first = found.rows[0]?.row.reading;
  const option = useMemo(
    () =>
      drawn === null
        ? null
        : scatterOption({
            points: drawn.points.map(({ name, a, b, row }) => ({ name, a, b, verdict: row.reading.verdict })),
            scale: drawn.scale,
            palette,
            insets,
            across: `A ${first?.baseYear ?? ''} ${unit}`,
            upward: `B ${first?.year ?? ''} ${unit}`,
            labels: scatterLabels(
              drawn.points,
              namedPoints(found.rows, (value) => shareOnScale(value, drawn.scale)),
              drawn.scale,
              width - insets.left - insets.right,
              height - insets.top - insets.bottom,
            ),
          }),
    [drawn, palette, insets, height, width, first, unit, found],
  );
  const others = rows.length - found.undrawn - found.zeros - found.rows.length;
  return (
    <section className={css.panel} aria-label={words.scatterLabel}>
      <div className={css.head}>
        {found.units.length > 1 && (
          <label>
            {words.scatterUnit}
            <select
              className={controls.select}
              value={found.unit}
              onChange={({ target }) => set({ unit: target.value || null })}
            >
              {found.units.map(({ unit: one, count }) => (
                <option key={one} value={one}>
                  {words.scatterUnitOf(unitLabel(one, language) || one, count)}
                </option>
              ))}
            </select>
          </label>
        )}
        <p>
          {drawn !== null && words.scatterHint(unit, drawn.scale.isLog)}
          {found.zeros > 0 && ` ${words.scatterZeros(found.zeros)}`}
          {others > 0 && ` ${words.scatterOthers(others)}`}
          {found.undrawn > 0 && ` ${words.scatterUndrawn(found.undrawn)}`}
        </p>
      </div>
      {drawn !== null && option !== null && (
        <ScatterCursor
          points={drawn.points}
          scale={drawn.scale}
          insets={insets}
          height={height}
          view={view}
          datasetB={datasetB}
          words={words}
        >
          <EChart option={option} height={height} />
        </ScatterCursor>
      )}
    </section>
  );
}
