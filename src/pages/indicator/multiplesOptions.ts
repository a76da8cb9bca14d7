import { bareAxis } from '../../charts/axes.ts';
import { type ChartOption, NARROW_PLOT } from '../../charts/chartOption.ts';
import type { ChartPlan, ChartPlanFacts } from '../../charts/chartPlan.ts';
import { LIGHT } from '../../charts/palette.ts';
import { regionsOption } from '../../charts/regionsOption.ts';

interface PanelOption {
  readonly caption: string;
  readonly option: ChartOption;
  readonly width: number;
  readonly height: number;
}

const PANEL = { width: 304, height: 190 };

/** A small chart a region, all on one scale, so that heights can be compared across them; three fit beside each other. */
export function multiplesOptions(
  { lines, years }: Pick<ChartPlan, 'lines' | 'years'>,
  { year }: ChartPlanFacts,
): readonly PanelOption[] {
  const values = lines.flatMap((line) => line.values.flatMap((value) => value ?? []));
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low || Math.abs(high) || 1) * 0.14;
  const scale = { min: low - room, max: high + room };
  const insets = { ...NARROW_PLOT, left: 8 };
  return lines.map((line) => {
    const option = regionsOption({
      lines: [line],
      years,
      year,
      palette: LIGHT,
      reference: low <= 0 && high >= 0 ? 0 : null,
      insets,
      marks: new Map(),
    });
    return {
      ...PANEL,
      caption: line.name,
      option: { ...option, yAxis: [bareAxis(0, scale)] },
    };
  });
}
