import { useMemo, useRef } from 'react';
import type { Insets } from '../../charts/chartOption.ts';
import type { NamedLine } from '../../charts/regionsOption.ts';
import type { Series } from '../../core/dataset/series.ts';
import { valueIn } from '../../core/measures/valueIn.ts';
import type { IndicatorView } from '../../core/view/view.ts';
import { formatQuantity, joinUnit } from '../../text/format.ts';
import { useIndicatorName } from '../../ui/IndicatorName.tsx';
import { useLanguage } from '../../ui/Language.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import { useWholeColumns } from './useWholeColumns.ts';
import { useWords } from './useWords.ts';
import css from './YearTable.module.css';
import { yearRows } from './yearRows.ts';

interface YearTableProps {
  readonly series: Series;
  readonly view: IndicatorView;
  readonly year: number;
  readonly years: readonly number[];
  /** The chart's own columns, which the table shares while its numbers fit. */
  readonly insets: Insets | null;
  readonly lines: readonly NamedLine[];
}

const ALIGNED_YEARS = 10;

/** The numbers of the chart, column under column; beyond ten years, or on a phone, as wide as they need, scrolled to the year of the page. */
export function YearTable({ series, view, year, years, insets, lines }: YearTableProps) {
  const words = useWords();
  const language = useLanguage();
  const narrow = useNarrow();
  const name = useIndicatorName(series.indicator);
  const scroll = useRef<HTMLDivElement>(null);
  const groups = useMemo(
    () => yearRows({ series, view, years, lines, words, language }),
    [series, view, years, lines, words, language],
  );
  const aligned = insets !== null && years.length <= ALIGNED_YEARS && !narrow ? insets : null;
  useWholeColumns(scroll, years.indexOf(year), years.length, aligned === null ? groups : null);
  const now = (at: number): string | undefined => (years[at] === year ? css.now : undefined);
  return (
    <>
      <div ref={scroll} className={css.scroll} tabIndex={0} role="region" aria-label={words.table(name)}>
        <table
          className={`${css.table} ${aligned === null ? '' : css.aligned}`}
          style={aligned === null ? undefined : { width: `calc(100% - ${aligned.right}px)` }}
          translate="no"
        >
          <caption className="hidden-text">{words.table(name)}</caption>
          {aligned !== null && (
            <colgroup>
              <col style={{ width: aligned.left }} />
            </colgroup>
          )}
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              {years.map((one, at) => (
                <th key={one} scope="col" className={now(at)}>
                  {one}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ head, rows }) => (
            <tbody key={head}>
              {head !== null && (
                <tr className={css.group}>
                  <th scope="rowgroup">{head}</th>
                  <td colSpan={years.length} />
                </tr>
              )}
              {rows.map(({ label, strong, cells }) => (
                <tr key={label} className={strong ? css.strong : undefined}>
                  <th scope="row" title={label}>
                    {label}
                  </th>
                  {cells.map(({ text, verdict, why }, at) => (
                    <td key={years[at]} className={now(at)}>
                      <span className={verdict ?? undefined} title={why ?? undefined}>
                        {text}
                      </span>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <SourceUnits series={series} />
    </>
  );
}

/** Years whose number stands in the source in another unit than in the table. */
function SourceUnits({ series }: { readonly series: Series }) {
  const words = useWords();
  const language = useLanguage();
  const { unit } = series.indicator;
  const others = series.points.filter(
    (point) => point.unit !== '' && point.unit !== unit && valueIn(point, unit) !== null,
  );
  if (others.length === 0) return null;
  return (
    <ul className={css.notes}>
      {others.map((point) => {
        const decimals = Math.min(6, String(point.value).split('.')[1]?.length ?? 0);
        const number = formatQuantity(
          point.value,
          point.bound,
          { decimals, rounding: series.indicator.rounding },
          language,
        );
        return (
          <li key={point.year}>{words.sourceUnit(point.year, joinUnit(number, point.unit, language))}</li>
        );
      })}
    </ul>
  );
}
