import { useMemo } from 'react';
import { textWidth } from '../../charts/labelWidth.ts';
import { pointsByRank, positiveRows, scatterRows, tellingNames } from '../../charts/scatterRows.ts';
import { scatterScale, shareOnScale } from '../../charts/scatterScale.ts';
import { type SlidePalette, STAGE_PALETTES } from '../../charts/stage/stagePalette.ts';
import { stageScatter } from '../../charts/stage/stageScatter.ts';
import type { ComparedRow } from '../../core/compare/compare.ts';
import type { ComparisonContent } from '../../core/deck/slideContent.ts';
import { comparedCells } from '../../text/comparedCells.ts';
import { formatNumber, unitLabel } from '../../text/format.ts';
import { compareMessages } from '../../text/messages/compare.ts';
import { Chart } from '../Chart.tsx';
import css from './ScatterFace.module.css';
import type { SlideGeometry } from './slideGeometry.ts';
import { useSlideWords } from './useSlideWords.ts';

interface ScatterFaceProps {
  readonly content: ComparisonContent;
  readonly geometry: SlideGeometry;
  readonly palette: SlidePalette;
  readonly onRow: ((row: ComparedRow) => void) | undefined;
}

const HEAD = { size: 28, line: 40, under: 16 };
const TARGET = 36;

/** A against B as points of one unit; the farthest are named, and what is not drawn or named is said. */
export function ScatterFace({ content, geometry, palette, onRow }: ScatterFaceProps) {
  const { words, lang } = useSlideWords();
  const compare = compareMessages(lang);
  const { rows, view, a, b } = content;
  const all = useMemo(() => scatterRows(rows, view.unit), [rows, view.unit]);
  const shown = useMemo(() => positiveRows(all.rows), [all]);
  const leftOut = rows.length - shown.length;
  const isLog = shown.length > 0 && scatterScale(shown.flatMap((one) => [one.a, one.b])).isLog;
  const said = [words.scatterHint(isLog), leftOut > 0 ? words.notDrawn(leftOut) : '']
    .filter(Boolean)
    .join(words.semicolon);
  const headLines = Math.ceil(textWidth(said, HEAD.size) / geometry.width);
  const height = geometry.height - headLines * HEAD.line - HEAD.under;
  const plan = useMemo(() => {
    if (shown.length === 0) return null;
    const names = tellingNames(shown.map(({ row }) => comparedCells(row, compareMessages(lang), lang)));
    const unit = unitLabel(all.unit, lang) || all.unit;
    const widest = Math.max(...shown.map((one) => Math.max(one.a, one.b)));
    const chart = stageScatter({
      points: shown.map((one, at) => ({
        name: names[at] ?? '',
        a: one.a,
        b: one.b,
        verdict: one.row.reading.verdict,
      })),
      order: (share) => pointsByRank(shown, share),
      across: `${a.year} ${unit}`,
      upward: `${b.year} ${unit}`,
      palette: STAGE_PALETTES[palette],
      size: { width: geometry.width, height },
      left: Math.ceil(textWidth(formatNumber(widest * 1.2, 0), 28)) + 24,
    });
    return { names, chart };
  }, [shown, all.unit, lang, palette, geometry.width, height, a.year, b.year]);
  if (plan === null) return <p className={css.head}>{compare.scatterUndrawn(rows.length)}</p>;
  const { names, chart } = plan;
  const { insets, scale } = chart;
  return (
    <>
      <p className={css.head}>{said}</p>
      <div className={css.plot} style={{ height }}>
        <Chart option={chart.option} height={height} />
        {onRow !== undefined &&
          shown.map(({ row, a: x, b: y }, at) => (
            <button
              key={`${row.indicator.id} ${row.region}`}
              type="button"
              data-live=""
              className={css.point}
              style={{
                left:
                  insets.left +
                  shareOnScale(x, scale) * (geometry.width - insets.left - insets.right) -
                  TARGET / 2,
                top:
                  insets.top +
                  (1 - shareOnScale(y, scale)) * (height - insets.top - insets.bottom) -
                  TARGET / 2,
              }}
              aria-label={names[at]}
              title={names[at]}
              onClick={(event) => {
                event.stopPropagation();
                onRow(row);
              }}
            />
          ))}
      </div>
    </>
  );
}
