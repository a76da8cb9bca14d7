import type { Comparison, Side } from '../../core/compare/compare.ts';
import { VERDICTS } from '../../core/measures/reading.ts';
import { COMPARE_TABS, type CompareTab, type CompareView } from '../../core/view/view.ts';
import type { CompareMessages } from '../../text/messages/compare.ts';
import { verdictWord } from '../../text/verdictText.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { SampleBadge } from '../../ui/SampleBadge.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { go } from '../../ui/viewState.ts';
import { ChangeTable } from './ChangeTable.tsx';
import css from './ComparePage.module.css';
import { compareRows } from './compareRows.ts';
import { LoneTable } from './LoneTable.tsx';
import { RevisedTable } from './RevisedTable.tsx';

interface ResultsProps {
  readonly comparison: Comparison;
  readonly sides: { readonly a: Side; readonly b: Side };
  readonly view: CompareView;
  readonly words: CompareMessages;
  readonly onExport: () => void;
}

/** The five classes of a comparison as tabs with their counts, the open one as a table. */
export function Results({ comparison, sides, view, words, onExport }: ResultsProps) {
  const language = useLanguage();
  const { overview } = useText();
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
  const rows = compareRows(both, tab === 'changed' ? view : { ...view, verdict: null });
  const sections = [...new Set(both.flatMap(({ indicator }) => indicator.section ?? []))];
  const names: Readonly<Record<string, string>> = overview.section;
  const hasRows = tab === 'changed' || tab === 'unlike';
  return (
    <>
      <div className={css.tabs}>
        <div role="tablist" aria-label={words.tabList}>
          {COMPARE_TABS.map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              id={`tab-${one}`}
              aria-selected={one === tab}
              aria-controls="compare-panel"
              onClick={() => set({ tab: one })}
            >
              {words.tabs[one]} <b>{counts[one]}</b>
            </button>
          ))}
        </div>
        <span className={css.tools}>
          {(sides.a.dataset.sample || sides.b.dataset.sample) && <SampleBadge />}
          <button type="button" className={controls.quiet} onClick={onExport}>
            {words.exportCsv}
          </button>
        </span>
      </div>
      <div role="tabpanel" id="compare-panel" aria-labelledby={`tab-${tab}`}>
        {hasRows && both.length > 0 && (
          <div className={css.filters}>
            {tab === 'changed' && (
              <label>
                {words.verdict}
                <select
                  className={controls.select}
                  value={view.verdict ?? ''}
                  onChange={({ target }) =>
                    set({ verdict: VERDICTS.find((verdict) => verdict === target.value) ?? null })
                  }
                >
                  <option value="">{words.all}</option>
                  {VERDICTS.filter((verdict) => verdict !== 'notComparable').map((verdict) => (
                    <option key={verdict} value={verdict}>
                      {verdictWord(verdict, language)}
                    </option>
                  ))}
                </select>
              </label>
            )}
            {sections.length > 1 && (
              <label>
                {words.section}
                <select
                  className={controls.select}
                  value={view.section ?? ''}
                  onChange={({ target }) => set({ section: target.value || null })}
                >
                  <option value="">{words.all}</option>
                  {sections.map((section) => (
                    <option key={section} value={section}>
                      {names[section] ?? section}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <Segmented
              label={words.sort}
              options={(['size', 'file'] as const).map((value) => ({ value, text: words.sorts[value] }))}
              value={view.sort}
              onChange={(sort) => set({ sort })}
            />
          </div>
        )}
        {counts[tab] === 0 ? (
          <p className={css.empty}>{words.empty[tab]}</p>
        ) : hasRows ? (
          rows.length === 0 ? (
            <p className={css.empty}>{words.emptyFilter}</p>
          ) : (
            <ChangeTable
              rows={rows}
              view={view}
              datasetB={sides.b.dataset.id}
              yearA={sides.a.year}
              yearB={sides.b.year}
              words={words}
            />
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
