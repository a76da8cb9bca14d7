import { useMemo } from 'react';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { ReportView } from '../../core/view/view.ts';
import { IndicatorName } from '../../ui/IndicatorName.tsx';
import { useText } from '../../ui/Language.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import { go } from '../../ui/viewState.ts';
import css from './IndicatorChoice.module.css';
import { useWords } from './useWords.ts';

interface IndicatorChoiceProps {
  readonly dataset: Dataset;
  readonly view: ReportView;
}

/** The indicators to tick, by section. At least one stays ticked: none chosen would be all. */
export function IndicatorChoice({ dataset, view }: IndicatorChoiceProps) {
  const words = useWords();
  const narrow = useNarrow();
  const { overview } = useText();
  const names: Readonly<Record<string, string>> = overview.section;
  const sections = useMemo(() => {
    const found = new Map<string | null, Dataset['indicators'][number][]>();
    for (const one of dataset.indicators) found.set(one.section, [...(found.get(one.section) ?? []), one]);
    return [...found];
  }, [dataset]);
  const all = dataset.indicators.map(({ id }) => id);
  const chosen = new Set(
    view.indicators.length === 0 ? all : all.filter((id) => view.indicators.includes(id)),
  );
  const choose = (ids: readonly string[], ticked: boolean): void => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (ticked) next.add(id);
      else next.delete(id);
    }
    const left = all.filter((id) => next.has(id));
    if (left.length === 0) return;
    go({ ...view, indicators: left.length === all.length ? [] : left }, 'replace');
  };
  return (
    <details className={css.choice} open={!narrow}>
      <summary>
        {words.choose} <small translate="no">{words.chosen(chosen.size, all.length)}</small>
      </summary>
      {sections.map(([section, indicators]) => {
        const ids = indicators.map(({ id }) => id);
        const ticked = ids.filter((id) => chosen.has(id)).length;
        const name = section === null ? words.noSection : (names[section] ?? section);
        return (
          <fieldset key={section ?? ''}>
            <legend>
              <label>
                <input
                  type="checkbox"
                  checked={ticked === ids.length}
                  ref={(box) => {
                    if (box !== null) box.indeterminate = ticked > 0 && ticked < ids.length;
                  }}
                  onChange={({ target }) => choose(ids, target.checked)}
                />
                {sections.length === 1 ? words.all : name}
              </label>
            </legend>
            <ul>
              {indicators.map((indicator) => (
                <li key={indicator.id}>
                  <label>
                    <input
                      type="checkbox"
                      checked={chosen.has(indicator.id)}
                      onChange={({ target }) => choose([indicator.id], target.checked)}
                    />
                    <span>
                      <IndicatorName indicator={indicator} />
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
        );
      })}
    </details>
  );
}
