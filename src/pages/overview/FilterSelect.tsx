import { countMoves, MOVES } from '../../core/measures/move.ts';
import { VERDICTS } from '../../core/measures/reading.ts';
import type { OverviewItem } from '../../core/overview/overviewItems.ts';
import { ALL_ROWS, isSameFilter, type RowFilter } from '../../core/view/rowFilter.ts';
import type { OverviewView } from '../../core/view/view.ts';
import { filterWords } from '../../text/moveText.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { go } from '../../ui/viewState.ts';
import css from './FilterSelect.module.css';

interface FilterSelectProps {
  readonly items: readonly OverviewItem[];
  readonly view: OverviewView;
}

/** All rows, those of one verdict, or those that moved one way. */
export function FilterSelect({ items, view }: FilterSelectProps) {
  const { overview } = useText();
  const language = useLanguage();
  const moves = countMoves(items.map(({ reading }) => reading));
  const filters: readonly RowFilter[] = [
    ALL_ROWS,
    ...VERDICTS.map((verdict) => ({ verdict, move: null })),
    ...MOVES.filter((move) => moves[move] > 0 || move === view.move).map((move) => ({ verdict: null, move })),
  ];
  return (
    <label className={css.filter}>
      {overview.filter}
      <select
        className={controls.select}
        value={filters.findIndex((filter) => isSameFilter(filter, view))}
        onChange={({ target }) => go({ ...view, ...filters[Number(target.value)] })}
      >
        {filters.map((filter, at) => (
          <option key={`${filter.verdict} ${filter.move}`} value={at}>
            {filterWords(filter, language) || overview.all}
          </option>
        ))}
      </select>
    </label>
  );
}
