import { Fragment, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Section } from '../../core/overview/sectionsOf.ts';
import type { OverviewView } from '../../core/view/view.ts';
import controls from '../../ui/controls.module.css';
import { useText } from '../../ui/Language.tsx';
import { SampleBadge } from '../../ui/SampleBadge.tsx';
import css from './Matrix.module.css';
import { MatrixRow } from './MatrixRow.tsx';
import { matrixYears } from './matrixYears.ts';

const ROWS = 120;

interface MatrixProps {
  readonly sections: readonly Section[];
  readonly view: OverviewView;
  readonly year: number;
  readonly sample: boolean;
}

/** Indicators x years, each cell the change of that year in its verdict's wash, with its arrow and its size. */
export function Matrix({ sections, view, year, sample }: MatrixProps) {
  const { overview } = useText();
  const names: Readonly<Record<string, string>> = overview.section;
  const years = matrixYears(sections[0]?.items[0]?.series ?? null, year);
  const end = years.length === 0 ? 0 : year;
  const [whole, setWhole] = useState(false);
  const total = sections.reduce((sum, { items }) => sum + items.length, 0);
  const most = whole ? total : ROWS;
  const scroll = useRef<HTMLDivElement>(null);
  const wide = useIsWide(scroll);
  // the newest years are looked at first
  useLayoutEffect(() => {
    if (scroll.current !== null && wide && end > 0) scroll.current.scrollLeft = scroll.current.scrollWidth;
  }, [end, wide]);
  return (
    <>
      <p className={css.hint}>
        {overview.matrixHint} {sample && <SampleBadge />}
      </p>
      <div
        ref={scroll}
        className={wide ? css.scroll : css.whole}
        tabIndex={wide ? 0 : -1}
        role="region"
        aria-label={overview.layouts.matrix}
      >
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">
                {sections[0]?.items[0]?.kind === 'region' ? overview.columns.region : overview.columns.name}
              </th>
              {years.map((one) => (
                <th key={one} scope="col" className={one === year ? css.now : undefined}>
                  {one}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sections.map(({ section, items }) => (
              <Fragment key={section ?? ''}>
                {section !== null && (
                  <tr>
                    <th scope="rowgroup" colSpan={years.length + 1} className={css.section}>
                      <span>{names[section] === undefined ? section : `${section} ${names[section]}`}</span>
                    </th>
                  </tr>
                )}
                {items.slice(0, most).map((item) => (
                  <MatrixRow key={item.key} item={item} years={years} view={view} />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {total > most && sections.some(({ items }) => items.length > most) && (
        <p className={css.more}>
          <button type="button" className={controls.button} onClick={() => setWhole(true)}>
            {overview.showAll(total)}
          </button>
        </p>
      )}
    </>
  );
}

/** Whether the box is too narrow for what it holds: it then scrolls by itself, and else with the page. */
function useIsWide(box: RefObject<HTMLElement | null>): boolean {
  const [wide, setWide] = useState(false);
  useLayoutEffect(() => {
    const measure = (): void => {
      const element = box.current;
      if (element !== null) setWide(element.scrollWidth > element.clientWidth);
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  });
  return wide;
}
