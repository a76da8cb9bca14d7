import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Series } from '../../core/dataset/series.ts';
import type { IndicatorView } from '../../core/view/view.ts';
import controls from '../../ui/controls.module.css';
import { Segmented } from '../../ui/Segmented.tsx';
import { go } from '../../ui/viewState.ts';
import css from './RegionCompare.module.css';
import { useWords } from './useWords.ts';

interface RegionCompareProps {
  readonly dataset: Dataset;
  readonly series: Series;
  readonly view: IndicatorView;
  /** The region that is pointed at or has the focus, to be brought forward in the chart. */
  readonly onFront: (region: string | null) => void;
}

/** With the page's own, eight regions. */
const MOST = 7;

export function RegionCompare({ dataset, series, view, onFront }: RegionCompareProps) {
  const words = useWords();
  if (dataset.regions.length < 2 || view.mode === 'target') return null;
  const chosen = view.compare.filter((name) => dataset.regions.some((region) => region.name === name));
  const others = dataset.regions.filter(({ name }) => name !== series.region.name && !chosen.includes(name));
  const full = chosen.length >= MOST;
  const set = (compare: readonly string[]): void => go({ ...view, compare }, 'replace');
  return (
    <div className={css.row}>
      <span className={css.label}>{words.compare}</span>
      {chosen.map((name) => (
        <button
          key={name}
          type="button"
          className={css.chip}
          aria-label={words.remove(name)}
          onPointerEnter={() => onFront(name)}
          onPointerLeave={() => onFront(null)}
          onFocus={() => onFront(name)}
          onBlur={() => onFront(null)}
          onClick={() => set(chosen.filter((one) => one !== name))}
        >
          {name} <span aria-hidden="true">×</span>
        </button>
      ))}
      {full ? (
        <small>{words.compareFull}</small>
      ) : (
        <select
          className={`${controls.select} ${css.add}`}
          aria-label={words.addRegion}
          value=""
          onChange={({ target }) => set([...chosen, target.value])}
        >
          <option value="" disabled>
            {words.addRegion}
          </option>
          {others.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
      {chosen.length > 0 && (
        <Segmented
          label={words.layout}
          options={(['single', 'multiples'] as const).map((layout) => ({
            value: layout,
            text: words.layouts[layout],
          }))}
          value={view.layout}
          onChange={(layout) => go({ ...view, layout }, 'replace')}
        />
      )}
    </div>
  );
}
