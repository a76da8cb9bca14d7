import { useState } from 'react';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { VERDICTS } from '../../core/measures/reading.ts';
import type { OverviewView } from '../../core/view/view.ts';
import { verdictWord } from '../../text/verdictText.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import { ViewLink } from '../../ui/ViewLink.tsx';
import { go } from '../../ui/viewState.ts';
import { Matrix } from './Matrix.tsx';
import type { OverviewItem } from './overviewItems.ts';
import css from './Sections.module.css';
import { SectionTable } from './SectionTable.tsx';
import { sectionsOf } from './sectionsOf.ts';

interface SectionsProps {
  readonly dataset: Dataset;
  readonly items: readonly OverviewItem[];
  readonly view: OverviewView;
  readonly year: number;
}

/** Every indicator (or region), by section or sorted, as a list or as a matrix of years. On a phone sections start folded. */
export function Sections({ dataset, items, view, year }: SectionsProps) {
  const { overview } = useText();
  const language = useLanguage();
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const startFolded = useNarrow() && view.verdict === null;
  const shown =
    view.verdict === null ? items : items.filter(({ reading }) => reading.verdict === view.verdict);
  const sections = sectionsOf(shown, view.sort);
  const regions = items[0]?.kind === 'region';
  const sectioned = items.some(({ series }) => series.indicator.section !== null);
  const all = regions ? overview.regions(items.length) : overview.indicators(items.length);
  const count = new Set(items.map(({ series }) => series.indicator.section)).size;
  const hasTargets = items.some(({ reading }) => reading.target !== null);
  const sorts = (['report', 'change', ...(hasTargets ? (['target'] as const) : [])] as const).map(
    (value) => ({
      value,
      text: value === 'report' && !sectioned ? overview.fileOrder : overview.sorts[value],
    }),
  );
  const toggle = (key: string): void => {
    const next = new Set(turned);
    if (!next.delete(key)) next.add(key);
    setTurned(next);
  };
  return (
    <section className={css.panel} aria-label={all}>
      <div className={css.head}>
        <h2>{sectioned && !regions ? overview.sections(overview.sectionCount(count), items.length) : all}</h2>
        <div className={css.tools}>
          <label className={css.filter}>
            {overview.filter}
            <select
              className={controls.select}
              value={view.verdict ?? ''}
              onChange={({ target }) =>
                go({ ...view, verdict: VERDICTS.find((verdict) => verdict === target.value) ?? null })
              }
            >
              <option value="">{overview.all}</option>
              {VERDICTS.map((verdict) => (
                <option key={verdict} value={verdict}>
                  {verdictWord(verdict, language)}
                </option>
              ))}
            </select>
          </label>
          <Segmented
            label={overview.sort}
            options={sorts}
            value={view.sort}
            onChange={(sort) => go({ ...view, sort }, 'replace')}
          />
          <Segmented
            label={overview.layout}
            options={(['list', 'matrix'] as const).map((value) => ({ value, text: overview.layouts[value] }))}
            value={view.layout}
            onChange={(layout) => go({ ...view, layout }, 'replace')}
          />
        </div>
      </div>
      {shown.length === 0 && view.verdict !== null ? (
        <div className={css.empty}>
          <p>{overview.emptyTitle(verdictWord(view.verdict, language))}</p>
          <ViewLink stay to={{ ...view, verdict: null }} className={controls.button}>
            {overview.emptyClear}
          </ViewLink>
        </div>
      ) : view.layout === 'matrix' ? (
        <Matrix sections={sections} view={view} year={year} />
      ) : (
        <SectionTable
          sections={sections}
          view={view}
          year={year}
          dataset={dataset}
          isFolded={(key) => startFolded !== turned.has(key)}
          onFold={toggle}
        />
      )}
    </section>
  );
}
