import { useMemo } from 'react';
import { EChart } from '../../charts/EChart.tsx';
import { DARK, LIGHT } from '../../charts/palette.ts';
import { PAPER_WIDTH } from '../../charts/usePrinting.ts';
import type { ComparedRow, Side } from '../../core/compare/compare.ts';
import type { CompareView } from '../../core/view/view.ts';
import { unitLabel } from '../../text/format.ts';
import type { CompareMessages } from '../../text/messages/compare.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage } from '../../ui/Language.tsx';
import { useIsDark } from '../../ui/useIsDark.ts';
import { useNarrow } from '../../ui/useNarrow.ts';
import css from './Scatter.module.css';
import { ScatterCursor } from './ScatterCursor.tsx';
import { ScatterHandOut } from './ScatterHandOut.tsx';
import { scatterPlan } from './scatterPlan.ts';

interface ScatterPanelProps {
  readonly rows: readonly ComparedRow[];
  readonly view: CompareView;
  readonly sides: { readonly a: Side; readonly b: Side };
  readonly words: CompareMessages;
  readonly set: (change: Partial<CompareView>) => void;
}

/** Widths are the least that the picture has: names that have room there have room in a wider one. */
const DESK = { insets: { left: 84, right: 40, top: 40, bottom: 52 }, height: 560, width: 760 };
const PHONE = { insets: { left: 56, right: 24, top: 40, bottom: 48 }, height: 380, width: 340 };

/** A against B as points, one unit at a time, with the diagonal on which nothing changed. */
export function ScatterPanel({ rows, view, sides, words, set }: ScatterPanelProps) {
  const language = useLanguage();
  const palette = useIsDark() ? DARK : LIGHT;
  const { insets, height, width } = useNarrow() ? PHONE : DESK;
  const { units, unit, hint, drawn } = useMemo(
    () => scatterPlan({ rows, unit: view.unit, words, language, palette, insets, width, height }),
    [rows, view.unit, words, language, palette, insets, width, height],
  );
  return (
    <section className={css.panel} aria-label={words.scatterLabel}>
      <div className={css.head}>
        {units.length > 1 && (
          <label>
            {words.scatterUnit}
            <select
              className={controls.select}
              value={unit}
              onChange={({ target }) => set({ unit: target.value || null })}
            >
              {units.map(({ unit: one, count }) => (
                <option key={one} value={one}>
                  {words.scatterUnitOf(unitLabel(one, language) || one, count)}
                </option>
              ))}
            </select>
          </label>
        )}
        <p>{hint}</p>
        {drawn !== null && <ScatterHandOut rows={rows} unit={view.unit} sides={sides} words={words} />}
      </div>
      {drawn !== null && (
        <ScatterCursor
          points={drawn.points}
          scale={drawn.scale}
          insets={insets}
          height={height}
          view={view}
          datasetB={sides.b.dataset.id}
          words={words}
        >
          <EChart option={drawn.option} height={height} paperWidth={PAPER_WIDTH} />
        </ScatterCursor>
      )}
    </section>
  );
}
