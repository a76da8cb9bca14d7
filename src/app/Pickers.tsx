import type { Dataset } from '../core/dataset/dataset.ts';
import { overviewView } from '../core/view/formatView.ts';
import type { View } from '../core/view/view.ts';
import { CATALOGUE } from '../library/catalogue.ts';
import controls from '../ui/controls.module.css';
import { useLanguage, useText } from '../ui/Language.tsx';
import { go } from '../ui/viewState.ts';
import css from './Pickers.module.css';
import { useFiles } from './useFiles.ts';

/** The datasets that came with the program, the built-in ones, kept files and those opened in this window. */
export function DatasetPicker({ view, dataset }: { readonly view: View; readonly dataset: Dataset | null }) {
  const { shell } = useText();
  const { kept, unkept, brought } = useFiles();
  return (
    <select
      className={`${controls.select} ${css.dataset}`}
      aria-label={shell.dataset}
      value={dataset?.id ?? view.dataset ?? ''}
      onChange={({ target }) =>
        go({ ...overviewView(view), dataset: target.value, region: null, year: null, aggregations: {} })
      }
    >
      {dataset === null && view.dataset === null && <option value="">{shell.dataset}</option>}
      {brought.length > 0 && <Names label={shell.brought} of={brought} />}
      <Names label={shell.builtIn} of={CATALOGUE} />
      {kept.length > 0 && (
        <optgroup label={shell.kept}>
          {kept.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.title}
            </option>
          ))}
        </optgroup>
      )}
      {unkept.length > 0 && (
        <optgroup label={shell.openedHere}>
          {unkept.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.file.name}
            </option>
          ))}
        </optgroup>
      )}
    </select>
  );
}

interface NamesProps {
  readonly label: string;
  readonly of: readonly Pick<Dataset, 'id' | 'name'>[];
}

function Names({ label, of }: NamesProps) {
  const language = useLanguage();
  return (
    <optgroup label={label}>
      {of.map(({ id, name }) => (
        <option key={id} value={id}>
          {name[language]}
        </option>
      ))}
    </optgroup>
  );
}

export function RegionPicker({ view, dataset }: { readonly view: View; readonly dataset: Dataset }) {
  const { shell } = useText();
  const { regions } = dataset;
  if (regions.length === 1)
    return regions[0]?.name === '' ? null : <span className={css.only}>{regions[0]?.name}</span>;
  const known = regions.some(({ name }) => name === view.region);
  return (
    <select
      className={`${controls.select} ${css.region}`}
      aria-label={shell.region}
      value={known ? (view.region ?? '') : (regions[0]?.name ?? '')}
      onChange={({ target }) =>
        go({
          ...view,
          region: target.value,
          ...(view.page === 'indicator'
            ? { compare: view.compare.filter((name) => name !== target.value) }
            : {}),
        })
      }
    >
      {regions.map(({ name }) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}
