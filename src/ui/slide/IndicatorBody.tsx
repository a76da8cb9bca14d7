import { useMemo } from 'react';
import { changeMeasure, changeTitle } from '../../charts/changeText.ts';
import { readingsOf } from '../../charts/chartView.ts';
import type { SlidePalette } from '../../charts/stage/stagePalette.ts';
import type { IndicatorContent } from '../../core/deck/slideContent.ts';
import { shownAt } from '../../core/deck/steps.ts';
import { baseYearOf } from '../../core/measures/indexToBase.ts';
import { unitLabel } from '../../text/format.ts';
import { indicatorName } from '../../text/indicatorName.ts';
import { indicatorMessages } from '../../text/messages/indicator.ts';
import { Chart } from '../Chart.tsx';
import { NameText } from '../IndicatorName.tsx';
import { PanelBoundary } from '../PanelBoundary.tsx';
import css from './IndicatorBody.module.css';
import { NumberColumn } from './NumberColumn.tsx';
import type { OnView } from './onView.ts';
import { StageCursor } from './StageCursor.tsx';
import type { SlideGeometry } from './slideGeometry.ts';
import { stageChartOf } from './stageChartOf.ts';
import { useSlideWords } from './useSlideWords.ts';

interface IndicatorBodyProps {
  readonly content: IndicatorContent;
  readonly geometry: SlideGeometry;
  readonly step: number | null;
  readonly palette: SlidePalette;
  readonly onView: OnView | undefined;
}

const COLUMN = 520;
const GAP = 72;
/** Under this height the number's lines stand closer together. */
const CLOSE = 700;
/** Of an upright slide's number. */
const NUMBER_HEIGHT = 680;

/** The number beside its chart; on an upright screen over it. */
export function IndicatorBody({ content, geometry, step, palette, onView }: IndicatorBodyProps) {
  const { words } = useSlideWords();
  const upright = geometry.format === 'portrait';
  const shown = useMemo(() => shownAt(content, step), [content, step]);
  return (
    <div className={`${css.main} ${upright ? css.upright : ''}`} style={{ height: geometry.height }}>
      <NumberColumn
        content={content}
        shown={shown}
        width={upright ? geometry.width : COLUMN}
        close={geometry.height < CLOSE}
      />
      <div className={css.chart}>
        <PanelBoundary of={`${content.view.indicator}${content.region}${palette}`} title={words.chartFailed}>
          <IndicatorChart
            content={content}
            shown={shown}
            palette={palette}
            size={
              upright
                ? { width: geometry.width, height: geometry.height - NUMBER_HEIGHT }
                : { width: geometry.width - COLUMN - GAP, height: geometry.height }
            }
            onView={onView}
          />
        </PanelBoundary>
      </div>
    </div>
  );
}

interface IndicatorChartProps {
  readonly content: IndicatorContent;
  readonly shown: ReturnType<typeof shownAt>;
  readonly palette: SlidePalette;
  readonly size: { readonly width: number; readonly height: number };
  readonly onView: OnView | undefined;
}

const TITLE = 48;

function IndicatorChart({ content, shown, palette, size: { width, height }, onView }: IndicatorChartProps) {
  const { lang, words } = useSlideWords();
  const title = chartTitle(content, lang);
  const left = content.othersLeftOut === 0 ? '' : words.otherRegions(content.othersLeftOut);
  const head = [title, left].filter(Boolean).join(words.semicolon);
  const room = height - (head === '' ? 0 : TITLE);
  const chart = useMemo(
    () => stageChartOf({ content, shown, palette, language: lang, size: { width, height: room } }),
    [content, shown, palette, lang, width, room],
  );
  return (
    <>
      {head !== '' && (
        <p className={css.title}>
          <NameText text={head} />
        </p>
      )}
      <div className={css.plot} style={{ width, height: room }}>
        <Chart option={chart.option} height={room} />
        {onView !== undefined && <StageCursor content={content} chart={chart} onView={onView} />}
      </div>
    </>
  );
}

/** What is drawn where it is not the value itself: the changes, or the index and its base. */
function chartTitle({ view, series, others }: IndicatorContent, lang: 'zh' | 'en'): string {
  const words = indicatorMessages(lang);
  if (view.mode === 'index') return words.chartTitle.index(baseYearOf(series, view.baseYear) ?? 0);
  const { unit } = series.indicator;
  if (view.mode === 'yoy') return changeTitle(changeMeasure(readingsOf(series)), unit, words, lang);
  const label = unitLabel(unit, lang) || unit;
  const name = indicatorName({ indicator: series.indicator }, lang);
  return others.length > 0 && view.mode === 'value' ? words.chartTitle.value(name, label) : '';
}
