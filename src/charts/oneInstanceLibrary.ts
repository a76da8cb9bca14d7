import type { EChartsType } from 'echarts';
import type { echarts } from './echartsSetup.ts';

type Init = typeof echarts.init;

/** What echarts-for-react asks of the ECharts it is given. */
export interface EChartsLibrary {
  readonly init: (...given: Parameters<Init>) => EChartsType | Measurer;
  readonly dispose: (element: HTMLElement) => void;
  readonly getInstanceByDom: (element: HTMLElement) => EChartsType | Measurer | undefined;
}

/** Stands where the wrapper makes an instance only to wait for its first frame and measure: it is finished at once. */
interface Measurer {
  readonly on: (event: 'finished', then: () => void) => void;
}

interface ECharts {
  readonly init: Init;
  readonly dispose: (element: HTMLElement) => void;
  readonly getInstanceByDom: (element: HTMLElement) => EChartsType | undefined;
}

/**
 * ECharts for echarts-for-react 3.0.6, which on every mount makes an instance, waits for its `finished`, disposes it and makes the
 * real one: here the first is a stand-in, so that one is made. An error in setOption, which the wrapper would leave in an unhandled
 * promise, is reported.
 */
export function oneInstanceLibrary(echarts: ECharts, report: (error: Error) => void): EChartsLibrary {
  const measuring = new Map<HTMLElement, Measurer>();
  const measured = new WeakSet<HTMLElement>();
  return {
    getInstanceByDom: (element) => measuring.get(element) ?? echarts.getInstanceByDom(element),
    dispose: (element) => {
      if (measuring.delete(element)) return;
      measured.delete(element);
      echarts.dispose(element);
    },
    init: (element, ...given) => {
      if (element instanceof HTMLElement && !measured.has(element)) {
        const measurer: Measurer = {
          on: (_, then) =>
            queueMicrotask(() => {
              if (measuring.get(element) !== measurer) return;
              measured.add(element);
              then();
            }),
        };
        measuring.set(element, measurer);
        return measurer;
      }
      return reporting(echarts.init(element, ...given), report);
    },
  };
}

function reporting(chart: EChartsType, report: (error: Error) => void): EChartsType {
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
}
