import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { OverviewItem } from '../../core/overview/overviewItems.ts';
import { sectionsOf } from '../../core/overview/sectionsOf.ts';
import { ALL_ROWS, isSameFilter, passes } from '../../core/view/rowFilter.ts';
import type { OverviewView } from '../../core/view/view.ts';
import { filterWords } from '../../text/moveText.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { loadable } from '../../ui/loadable.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import { ViewLink } from '../../ui/ViewLink.tsx';
import { go } from '../../ui/viewState.ts';
import { FilterSelect } from './FilterSelect.tsx';
import { Matrix } from './Matrix.tsx';
import css from './Sections.module.css';
import { SectionTable } from './SectionTable.tsx';

const OverviewHandOut = loadable(async () => (await import('./OverviewHandOut.tsx')).OverviewHandOut);

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
  const panel = useListInView(`${view.verdict} ${view.move}`);
  const isFiltered = !isSameFilter(view, ALL_ROWS);
  const startFolded = useNarrow() && !isFiltered;
  const shown = items.filter(({ reading }) => passes(reading, view));
  const words = filterWords(view, language);
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
  const heading = isFiltered
    ? overview.filtered[regions ? 'regions' : 'indicators'](shown.length, words, items.length)
    : sectioned && !regions
      ? overview.sections(overview.sectionCount(count), items.length)
      : all;
  const toggle = (key: string): void => {
    const next = new Set(turned);
    if (!next.delete(key)) next.add(key);
    setTurned(next);
  };
  return (
    <section ref={panel} className={css.panel} aria-label={all}>
      <div className={css.head}>
        <div className={css.title}>
          <h2 aria-live="polite">{heading}</h2>
          {isFiltered && shown.length > 0 && (
            <ViewLink stay to={{ ...view, ...ALL_ROWS }} className={controls.button}>
              {overview.clearFilter}
            </ViewLink>
          )}
        </div>
        <div className={css.tools}>
          <FilterSelect items={items} view={view} />
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
          {shown.length > 0 && (
            <OverviewHandOut
              dataset={dataset}
              sections={sections}
              view={view}
              year={year}
              heading={heading}
              sort={sorts.find(({ value }) => value === view.sort)?.text ?? ''}
            />
          )}
        </div>
      </div>
      {shown.length === 0 && isFiltered ? (
        <div className={css.empty}>
          <p>{overview.emptyTitle(words)}</p>
          <ViewLink stay to={{ ...view, ...ALL_ROWS }} className={controls.button}>
            {overview.emptyClear}
          </ViewLink>
        </div>
      ) : view.layout === 'matrix' ? (
        <Matrix sections={sections} view={view} year={year} sample={dataset.sample} />
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

/** A filter set from above brings the list that it filters into view. */
function useListInView(filter: string): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null);
  const before = useRef(filter);
  useEffect(() => {
    if (before.current === filter) return;
    before.current = filter;
    if (panel.current === null || panel.current.getBoundingClientRect().top < window.innerHeight / 2) return;
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    panel.current.scrollIntoView({ behavior: calm ? 'auto' : 'smooth' });
  }, [filter]);
  return panel;
}
