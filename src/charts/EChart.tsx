import EChartsReactCore from 'echarts-for-react/esm/core';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ChartOption } from './chartOption.ts';
import { echarts } from './echartsSetup.ts';
import { type EChartsLibrary, oneInstanceLibrary } from './oneInstanceLibrary.ts';
import { usePrinting } from './usePrinting.ts';

interface EChartProps {
  readonly option: ChartOption;
  readonly height: number;
  /** As wide as its page: on paper no wider than this. */
  readonly paperWidth?: number;
}

const OPTS = { renderer: 'svg' } as const;

/**
 * The one adapter to ECharts. The wrapper swallows a resize in its first moments (so resizing is ours), merges options (so
 * notMerge), makes a first instance only to measure, and loses an error of the first option (so the library it is given is ours:
 * an error is thrown while rendering, where the panel's boundary takes it).
 */
export function EChart({ option, height, paperWidth }: EChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const [measured, setWidth] = useState(0);
  const printing = usePrinting();
  const width = printing && paperWidth !== undefined ? Math.min(measured, paperWidth) : measured;
  const [failure, setFailure] = useState<Error | null>(null);
  const [library] = useState((): EChartsLibrary => oneInstanceLibrary(echarts, setFailure));
  if (failure !== null) throw failure;

  // before the first paint: the chart is drawn in the frame that makes room for it
  useLayoutEffect(() => {
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
    <div ref={box} style={{ height }} aria-hidden="true" translate="no" data-chart="">
      {width > 0 && (
        <EChartsReactCore
          echarts={library}
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
