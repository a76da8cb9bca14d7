import { seriesFacts } from '../../charts/chartView.ts';
import { namedLines } from '../../charts/namedLines.ts';
import { stageChanges } from '../../charts/stage/stageChanges.ts';
import { stageLevel } from '../../charts/stage/stageLevel.ts';
import { stageLines } from '../../charts/stage/stageLines.ts';
import { type SlidePalette, STAGE_PALETTES } from '../../charts/stage/stagePalette.ts';
import type { StageSize } from '../../charts/stage/stagePlot.ts';
import type { StageChart, StageView } from '../../charts/stage/stageView.ts';
import type { IndicatorContent } from '../../core/deck/slideContent.ts';
import type { Revealed } from '../../core/deck/steps.ts';
import { nextTarget } from '../../core/measures/target.ts';
import { indicatorName } from '../../text/indicatorName.ts';
import type { Language } from '../../text/language.ts';
import { indicatorMessages } from '../../text/messages/indicator.ts';

interface StageChartFacts {
  readonly content: IndicatorContent;
  readonly shown: ReadonlySet<Revealed>;
  readonly palette: SlidePalette;
  readonly language: Language;
  readonly size: StageSize;
}

/** Which chart an indicator slide shows: its level, its changes, its way to the targets, or lines beside those of other regions. */
export function stageChartOf({ content, shown, palette, language, size }: StageChartFacts): StageChart {
  const { series, view, year, others, reading } = content;
  const words = indicatorMessages(language);
  const stage: StageView = {
    ...seriesFacts(series, words, language),
    year,
    palette: STAGE_PALETTES[palette],
    size,
    shown,
  };
  if (view.mode === 'target') {
    const each = series.targets.filter(({ kind }) => kind === 'target');
    const ahead = nextTarget(series, year);
    const first = stage.years[0] ?? year;
    const last = Math.max(year, ahead?.year ?? year);
    const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    return stageLevel({ ...stage, years }, null, { each, ahead });
  }
  if (view.mode === 'index' || others.length > 0) {
    const name = indicatorName(reading, language);
    const lines = namedLines({ series, others, view, words, language, name, front: null }, stage.years);
    return stageLines(stage, lines, view.mode === 'index' ? 100 : view.mode === 'yoy' ? 0 : null);
  }
  if (view.mode === 'yoy') return stageChanges(stage);
  return stageLevel(stage, reading.target?.target ?? targetOfYear(content));
}

/** Of a part year too, whose value stands to no target. */
function targetOfYear({ series, year }: IndicatorContent) {
  return series.targets.find((one) => one.kind === 'target' && one.year === year) ?? null;
}
