import EChartsReactCore from 'echarts-for-react/esm/core';
import { useEffect, useRef, useState } from 'react';
import type { ChartOption } from './chartOption.ts';
import { echarts } from './echartsSetup.ts';

interface EChartProps {
  readonly option: ChartOption;
  readonly height: number;
}

const OPTS = { renderer: 'svg' } as const;

/**
 * The one adapter to ECharts. It hides what the wrapper does: it creates its instance twice and swallows a resize in its first
 * moments (so resizing is ours), merges options (so notMerge), and turns an error in the first option into a rejection nobody sees
 * (so options are tried on an instance of ours and an error is thrown while rendering, where the panel's boundary takes it).
 */
export function EChart({ option, height }: EChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [failure, setFailure] = useState<Error | null>(null);
  if (failure !== null) throw failure;

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <div ref={box} style={{ height }} aria-hidden="true" data-chart="">
      {width > 0 && (
        <EChartsReactCore
          key={width}
          echarts={guarded(setFailure)}
          option={option}
          notMerge
          autoResize={false}
          opts={{ ...OPTS, width, height }}
          style={{ width, height }}
        />
      )}
    </div>
  );
}

interface EChartsLibrary {
  readonly init: typeof echarts.init;
  readonly dispose: typeof echarts.dispose;
  readonly getInstanceByDom: typeof echarts.getInstanceByDom;
}

const libraries = new WeakMap<(error: Error) => void, EChartsLibrary>();

/** ECharts whose instances report an error in setOption instead of losing it in a promise. */
function guarded(report: (error: Error) => void): EChartsLibrary {
  const known = libraries.get(report);
  if (known !== undefined) return known;
  const library: EChartsLibrary = {
    dispose: echarts.dispose,
    getInstanceByDom: echarts.getInstanceByDom,
    init: (...given) => {
      const chart = echarts.init(...given);
      const setOption = chart.setOption.bind(chart);
      chart.setOption = (
        next: Parameters<typeof setOption>[0],
        how?: boolean | Parameters<typeof setOption>[1],
      ) => {
        try {
          if (typeof how === 'object') setOption(next, how);
          else setOption(next, { notMerge: how === true });
        } catch (error) {
          report(error instanceof Error ? error : new Error(String(error)));
        }
      };
      return chart;
    },
  };
  libraries.set(report, library);
  return library;
}
