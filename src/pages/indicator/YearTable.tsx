import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Insets } from '../../charts/chartOption.ts';
import { readingsOf } from '../../charts/chartView.ts';
import type { NamedLine } from '../../charts/regionsOption.ts';
import type { Series } from '../../core/dataset/series.ts';
import type { Reading } from '../../core/measures/reading.ts';
import type { IndicatorView } from '../../core/view/view.ts';
import {
  formatChange,
  formatDifference,
  formatLimit,
  formatNumber,
  formatValue,
  NO_VALUE,
} from '../../text/format.ts';
import { formatMissing, formatReason } from '../../text/reasonText.ts';
import { verdictWord } from '../../text/verdictText.ts';
import { useIndicatorName } from '../../ui/IndicatorName.tsx';
import { useLanguage, useText } from '../../ui/Language.tsx';
import css from './YearTable.module.css';

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

/** The numbers of the chart, column under column. */
export function YearTable({ series, view, year, years, insets, lines }: YearTableProps) {
  const { indicator: words } = useText();
  const language = useLanguage();
  const name = useIndicatorName(series.indicator);
  const scroll = useRef<HTMLDivElement>(null);
  const last = years.length - 1 - years.indexOf(year);
  useLayoutEffect(() => {
    const box = scroll.current;
    if (box !== null)
      box.scrollLeft = (box.scrollWidth * (years.length - last)) / years.length - box.clientWidth;
  }, [years.length, last]);
  const readings = new Map(readingsOf(series).map((reading) => [reading.year, reading]));
  const aligned = insets !== null && years.length <= ALIGNED_YEARS;
  const { decimals } = series.indicator;
  const row = (label: string, cell: (reading: Reading) => ReactNode): ReactNode => (
    <tr key={label}>
      <th scope="row">{label}</th>
      {years.map((one) => {
        const reading = readings.get(one);
        return (
          <td key={one} className={one === year ? css.now : undefined}>
            {reading === undefined ? NO_VALUE : cell(reading)}
          </td>
        );
      })}
    </tr>
  );
  const target = (reading: number): ReactNode => {
    const found = series.targets.find((one) => one.kind === 'target' && one.year === reading);
    return found === undefined ? NO_VALUE : formatLimit(found.value, found.bound);
  };
  const hasTargets = series.targets.some((one) => one.kind === 'target');
  return (
    <div ref={scroll} className={css.scroll} tabIndex={0} role="region" aria-label={words.table(name)}>
      <table
        className={`${css.table} ${aligned ? css.aligned : ''}`}
        style={aligned ? { width: `calc(100% - ${insets.right}px)` } : undefined}
        translate="no"
      >
        <caption className="hidden-text">{words.table(name)}</caption>
        {aligned && (
          <colgroup>
            <col style={{ width: insets.left }} />
          </colgroup>
        )}
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            {years.map((one) => (
              <th key={one} scope="col" className={one === year ? css.now : undefined}>
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(words.rows.value, (reading) =>
            typeof reading.value === 'number' ? (
              <b>
                {formatValue(reading, language)}
                {reading.unit !== series.indicator.unit && <small> {reading.unit}</small>}
              </b>
            ) : (
              <span title={formatMissing(reading.value, language)}>{NO_VALUE}</span>
            ),
          )}
          {row(words.rows.difference, (reading) => formatDifference(reading, language))}
          {row(words.rows.change, (reading) =>
            reading.difference === null ? (
              <span title={reading.reason === null ? undefined : formatReason(reading.reason, language)}>
                {NO_VALUE}
              </span>
            ) : (
              <span className={reading.verdict}>{formatChange(reading, language)}</span>
            ),
          )}
          {row(words.rows.verdict, (reading) =>
            typeof reading.value === 'number' ? (
              <span className={reading.verdict}>{verdictWord(reading.verdict, language)}</span>
            ) : (
              NO_VALUE
            ),
          )}
          {(hasTargets || view.mode === 'target') && (
            <tr>
              <th scope="row">{words.rows.target}</th>
              {years.map((one) => (
                <td key={one} className={one === year ? css.now : undefined}>
                  {target(one)}
                </td>
              ))}
            </tr>
          )}
          {lines
            .filter((line) => !line.own || view.mode === 'index')
            .map((line) => (
              <tr key={line.name}>
                <th scope="row">{line.own ? words.rows.index : line.name}</th>
                {line.values.map((value, at) => (
                  <td key={years[at]} className={years[at] === year ? css.now : undefined}>
                    {value === null ? NO_VALUE : formatNumber(value, view.mode === 'value' ? decimals : 1)}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
