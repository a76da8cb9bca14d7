import type { ComparedRow, RelativeBasis } from '../../core/compare/compare.ts';
import { sizelessRows } from '../../core/compare/compareRows.ts';
import { VERDICTS } from '../../core/measures/reading.ts';
import { CHANGE_LIMITS, type CompareView } from '../../core/view/view.ts';
import type { CompareMessages } from '../../text/messages/compare.ts';
import { relativeSentence } from '../../text/relativeSentence.ts';
import { verdictWord } from '../../text/verdictText.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import css from './ComparePage.module.css';

interface FiltersProps {
  readonly rows: readonly ComparedRow[];
  readonly relative: RelativeBasis;
  readonly view: CompareView;
  readonly words: CompareMessages;
  readonly set: (change: Partial<CompareView>) => void;
}

/** What is shown of the compared rows: verdict, section, size; by what measure, in which order, as arrows or as a scatter. */
export function Filters({ rows, relative, view, words, set }: FiltersProps) {
  const language = useLanguage();
  const { overview } = useText();
  const names: Readonly<Record<string, string>> = overview.section;
  const sections = [...new Set(rows.flatMap(({ indicator }) => indicator.section ?? []))];
  const changed = view.tab === 'changed';
  const hints = [
    relativeSentence(relative, words),
    changed && view.least !== null ? words.sizeless(sizelessRows(rows, view)) : '',
  ].filter(Boolean);
  return (
    <>
      <div className={css.filters}>
        {changed && (
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
        {changed && (
          <label>
            {words.least}
            <select
              className={controls.select}
              value={view.least ?? ''}
              onChange={({ target }) =>
                set({ least: CHANGE_LIMITS.find((limit) => String(limit) === target.value) ?? null })
              }
            >
              <option value="">{words.all}</option>
              {CHANGE_LIMITS.map((limit) => (
                <option key={limit} value={limit}>
                  {words.leastOf(limit)}
                </option>
              ))}
            </select>
          </label>
        )}
        {relative.possible.length > 1 && (
          <Segmented
            label={words.measure}
            options={relative.possible.map((value) => ({ value, text: words.measures[value] }))}
            value={relative.measure}
            onChange={(measure) => set({ measure, unit: null })}
          />
        )}
        <Segmented
          label={words.sort}
          options={(['size', 'file'] as const).map((value) => ({ value, text: words.sorts[value] }))}
          value={view.sort}
          onChange={(sort) => set({ sort })}
        />
        {changed && (
          <Segmented
            label={words.layout}
            options={(['arrows', 'scatter'] as const).map((value) => ({ value, text: words.layouts[value] }))}
            value={view.layout}
            onChange={(layout) => set({ layout })}
          />
        )}
      </div>
      {hints.length > 0 && <p className={css.hint}>{hints.join(' ')}</p>}
    </>
  );
}
