import type { MarkLineComponentOption } from 'echarts';
import { formatNumber } from '../text/format.ts';
import { type ChangeMeasure, changeTitle } from './changeText.ts';
import type { ChartView } from './chartView.ts';
import { plainLabel } from './plainLabel.ts';

/** The zero line of the bars, in a frame of their own with their title at its start; and, where the bars have no figures, a tick on each side of it. */
export function changeMarks(
  { series, words, language, palette, insets }: ChartView,
  measure: ChangeMeasure,
  drawn: readonly number[],
  own: boolean,
  ticks: boolean,
): MarkLineComponentOption {
  const title = changeTitle(measure, series.indicator.unit, words, language);
  const ends = [Math.max(0, ...drawn), Math.min(0, ...drawn)];
  const steps = ticks && own ? ends.map(roundTick).filter((tick) => tick !== 0) : [];
  return {
    silent: true,
    symbol: 'none',
    data: [
      {
        yAxis: 0,
        label: own
          ? {
              formatter: plainLabel(insets.narrow ? title.replace(/[，,] ?/, '\n') : title),
              position: 'start',
              distance: 6,
              width: insets.left - 6,
              overflow: 'break',
              color: palette.ink2,
              fontSize: 12,
            }
          : { show: false },
        lineStyle: { color: palette.edge, width: 1, type: 'solid' },
      },
      ...steps.map((tick) => ({
        yAxis: tick,
        label: {
          formatter: plainLabel(`${tick > 0 ? '+' : ''}${formatNumber(tick, 10).replace(/\.?0+$/, '')}`),
          position: 'start' as const,
          distance: 6,
          color: palette.ink3,
          fontSize: 12,
        },
        lineStyle: { color: palette.hair, width: 1, type: 'solid' as const },
      })),
    ],
  };
}

/** The largest of 1, 2 and 5 times a power of ten that is not beyond an end of the bars. */
function roundTick(end: number): number {
  const size = Math.abs(end);
  if (size === 0) return 0;
  const power = 10 ** Math.floor(Math.log10(size));
  const step = [5, 2, 1].find((times) => times * power <= size) ?? 1;
  return Number((Math.sign(end) * step * power).toPrecision(12));
}
