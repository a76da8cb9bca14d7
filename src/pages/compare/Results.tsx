import { type KeyboardEvent, lazy, Suspense } from 'react';
import type { Comparison, Side } from '../../core/compare/compare.ts';
import { compareRows } from '../../core/compare/compareRows.ts';
import { COMPARE_TABS, type CompareTab, type CompareView } from '../../core/view/view.ts';
import type { CompareMessages } from '../../text/messages/compare.ts';
import controls from '../../ui/controls.module.css';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { SampleBadge } from '../../ui/SampleBadge.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { go } from '../../ui/viewState.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { CompareLink } from './CompareLink.tsx';
import css from './ComparePage.module.css';
import { Filters } from './Filters.tsx';
import { LoneTable } from './LoneTable.tsx';
import { RevisedTable } from './RevisedTable.tsx';

const ScatterPanel = lazy(async () => ({ default: (await import('./ScatterPanel.tsx')).ScatterPanel }));

interface ResultsProps {
  readonly comparison: Comparison;
  readonly sides: { readonly a: Side; readonly b: Side };
  readonly view: CompareView;
  readonly words: CompareMessages;
  readonly onExport: (format: 'csv' | 'xlsx' | 'pptx') => void;
  /** The file that is being made. */
  readonly exporting: 'idle' | 'xlsx' | 'pptx' | 'failed';
}

/** The five classes of a comparison as tabs with their counts, the open one as a table. */
export function Results({ comparison, sides, view, words, onExport, exporting }: ResultsProps) {
  const { tab } = view;
  const counts: Readonly<Record<CompareTab, number>> = {
    changed: comparison.changed.length,
    added: comparison.added.length,
    missing: comparison.missing.length,
    unlike: comparison.unlike.length,
    revised: comparison.revised.length,
  };
  const set = (change: Partial<CompareView>): void => go({ ...view, ...change }, 'replace');
  const both = tab === 'unlike' ? comparison.unlike : comparison.changed;
  const rows = compareRows(both, tab === 'changed' ? view : { ...view, verdict: null, least: null });
  const exports = { xlsx: words.exportXlsx, pptx: words.exportPptx };
  const hasRows = tab === 'changed' || tab === 'unlike';
  /** The arrow keys go from tab to tab, round the ends; Home and End to the first and last. */
  const step = (event: KeyboardEvent<HTMLDivElement>): void => {
    const last = COMPARE_TABS.length - 1;
    const at = COMPARE_TABS.indexOf(tab);
    const to = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    const next = to === undefined ? undefined : COMPARE_TABS[to];
    if (next === undefined) return;
    event.preventDefault();
    set({ tab: next });
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <>
      <div className={css.tabs}>
        <div role="tablist" aria-label={words.tabList} onKeyDown={step}>
          {COMPARE_TABS.map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              id={`tab-${one}`}
              aria-selected={one === tab}
              aria-controls="compare-panel"
              tabIndex={one === tab ? 0 : -1}
              onClick={() => set({ tab: one })}
            >
              {words.tabs[one]} <b>{counts[one]}</b>
            </button>
          ))}
        </div>
        <span className={css.tools}>
          {(sides.a.dataset.sample || sides.b.dataset.sample) && <SampleBadge />}
          <CompareLink view={view} />
          <button type="button" className={controls.quiet} onClick={() => onExport('csv')}>
            {words.exportCsv}
          </button>
          {(['xlsx', 'pptx'] as const).map((format) => (
            <button
              key={format}
              type="button"
              className={controls.quiet}
              disabled={exporting === 'xlsx' || exporting === 'pptx'}
              onClick={() => onExport(format)}
            >
              {exporting === format ? words.exporting : exports[format]}
            </button>
          ))}
          {exporting === 'failed' && <span role="alert">{words.exportFailed}</span>}
        </span>
      </div>
      <div role="tabpanel" id="compare-panel" aria-labelledby={`tab-${tab}`}>
        {hasRows && (both.length > 0 || comparison.relative.measure !== 'value') && (
          <Filters rows={both} relative={comparison.relative} view={view} words={words} set={set} />
        )}
        {counts[tab] === 0 ? (
          <p className={css.empty}>{words.empty[tab]}</p>
        ) : hasRows ? (
          rows.length === 0 ? (
            <p className={css.empty}>{words.emptyFilter}</p>
          ) : (
            <>
              {tab === 'changed' && view.layout === 'scatter' && (
                <PanelBoundary of={`scatter ${view.unit} ${view.measure} ${rows.length}`}>
                  <Suspense fallback={<Skeleton label={words.layouts.scatter} />}>
                    <ScatterPanel rows={rows} view={view} sides={sides} words={words} set={set} />
                  </Suspense>
                </PanelBoundary>
              )}
              <ChangeTable
                rows={rows}
                view={view}
                datasetB={sides.b.dataset.id}
                yearA={sides.a.year}
                yearB={sides.b.year}
                words={words}
              />
            </>
          )
        ) : tab === 'revised' ? (
          <RevisedTable rows={comparison.revised} confirmed={comparison.confirmed} words={words} />
        ) : (
          <LoneTable
            rows={tab === 'added' ? comparison.added : comparison.missing}
            side={tab === 'added' ? 'B' : 'A'}
            label={words.tabs[tab]}
            words={words}
          />
        )}
      </div>
    </>
  );
}
