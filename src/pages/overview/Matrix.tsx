import { Fragment, useLayoutEffect, useRef, useState } from 'react';
import { readYear } from '../../core/measures/yearOverYear.ts';
import { indicatorView } from '../../core/view/formatView.ts';
import type { OverviewView } from '../../core/view/view.ts';
import { formatChange, formatValue } from '../../text/format.ts';
import { formatReason } from '../../text/reasonText.ts';
import { verdictWord } from '../../text/verdictText.ts';
import controls from '../../ui/controls.module.css';
import { IndicatorName } from '../../ui/IndicatorName.tsx';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { ChangeSign } from '../../ui/VerdictMark.tsx';
import { ViewLink } from '../../ui/ViewLink.tsx';
import css from './Matrix.module.css';
import type { OverviewItem } from './overviewItems.ts';
import type { Section } from './sectionsOf.ts';

const ROWS = 120;
const YEARS = 12;

interface MatrixProps {
  readonly sections: readonly Section[];
  readonly view: OverviewView;
  readonly year: number;
}

/** Indicators x years, each cell the change of that year in its verdict's wash, with its arrow and its size. */
export function Matrix({ sections, view, year }: MatrixProps) {
  const { overview } = useText();
  const names: Readonly<Record<string, string>> = overview.section;
  const all = sections[0]?.items[0]?.series.points.map((point) => point.year) ?? [];
  const end = Math.max(0, all.indexOf(year)) + 1;
  const years = all.slice(Math.max(1, end - YEARS), Math.max(end, 2));
  const [whole, setWhole] = useState(false);
  const total = sections.reduce((sum, { items }) => sum + items.length, 0);
  const most = whole ? total : ROWS;
  const scroll = useRef<HTMLDivElement>(null);
  // the newest years are looked at first
  useLayoutEffect(() => {
    if (scroll.current !== null && end > 0) scroll.current.scrollLeft = scroll.current.scrollWidth;
  }, [end]);
  return (
    <>
      <p className={css.hint}>{overview.matrixHint}</p>
      <div
        ref={scroll}
        className={css.scroll}
        tabIndex={0}
        role="region"
        aria-label={overview.layouts.matrix}
      >
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{overview.columns.name}</th>
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
                      {names[section] === undefined ? section : `${section} ${names[section]}`}
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

function MatrixRow({
  item,
  years,
  view,
}: {
  readonly item: OverviewItem;
  readonly years: readonly number[];
  readonly view: OverviewView;
}) {
  const language = useLanguage();
  const { series } = item;
  const target = indicatorView({ ...view, region: item.region || null }, series.indicator.id);
  return (
    <tr>
      <th scope="row" className={css.name}>
        <ViewLink to={target}>
          {item.kind === 'region' ? item.name : <IndicatorName indicator={series.indicator} />}
        </ViewLink>
      </th>
      {years.map((year) => {
        const reading = readYear(series, year);
        const change = formatChange(reading, language);
        const why =
          reading.difference === null && reading.reason !== null
            ? formatReason(reading.reason, language)
            : verdictWord(reading.verdict, language);
        return (
          <td
            key={year}
            className={`${css.cell} ${css[reading.verdict]}`}
            title={`${year} ${formatValue(reading, language)} ${why}`}
            translate="no"
          >
            {reading.difference === null ? (
              <span className="hidden-text">{why}</span>
            ) : (
              <span className={reading.verdict}>
                <ChangeSign verdict={reading.verdict} difference={reading.difference} /> {change}
                <span className="hidden-text">{why}</span>
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
