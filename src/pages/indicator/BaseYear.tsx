import { useState } from 'react';
import type { Insets } from '../../charts/chartOption.ts';
import type { Series } from '../../core/dataset/series.ts';
import { baseYearOf } from '../../core/measures/indexToBase.ts';
import type { IndicatorView } from '../../core/view/view.ts';
import controls from '../../ui/controls.module.css';
import { go } from '../../ui/viewState.ts';
import css from './BaseYear.module.css';
import { useWords } from './useWords.ts';

interface BaseYearProps {
  readonly series: Series;
  readonly view: IndicatorView;
  readonly years: readonly number[];
  readonly insets: Insets;
}

/** The year that is 100: dragged along the years under the chart, or typed. */
export function BaseYear({ series, view, years, insets }: BaseYearProps) {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const base = baseYearOf(series, view.baseYear) ?? first;
  const set = (year: number): void => {
    if (year >= first && year <= last) go({ ...view, baseYear: year }, 'replace');
  };
  const half = `((100% - ${insets.left + insets.right}px) / ${years.length * 2})`;
  return (
    <div>
      <input
        type="range"
        className={css.range}
        style={{
          marginLeft: `calc(${insets.left}px + ${half} - 8px)`,
          width: `calc(100% - ${insets.left + insets.right}px - 2 * ${half} + 16px)`,
        }}
        min={first}
        max={last}
        step={1}
        value={base}
        aria-label={words.baseYear}
        onChange={({ target }) => set(Number(target.value))}
      />
      <label className={css.typed}>
        {words.baseYear}{' '}
        <input
          type="number"
          className={controls.field}
          min={first}
          max={last}
          value={typed ?? base}
          onChange={({ target }) => {
            setTyped(target.value);
            set(Number(target.value));
          }}
          onBlur={() => setTyped(null)}
        />
        <small>{words.baseYearHint}</small>
      </label>
    </div>
  );
}
