import { Command } from 'cmdk';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../core/dataset/dataset.ts';
import { indicatorView } from '../core/view/formatView.ts';
import type { View } from '../core/view/view.ts';
import { NameText } from '../ui/IndicatorName.tsx';
import { useLanguage, useText } from '../ui/Language.tsx';
import { go } from '../ui/viewState.ts';
import css from './SearchDialog.module.css';
import { findTargets, type SearchTarget, searchTargets } from './searchTargets.ts';

interface SearchDialogProps {
  readonly view: View;
  readonly dataset: Dataset;
  readonly onClose: () => void;
}

/** Finds an indicator or a region by its name, its English name, their pinyin or initials, its group, section or definition. */
export function SearchDialog({ view, dataset, onClose }: SearchDialogProps) {
  const { shell, overview } = useText();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    input.current?.focus();
  }, []);
  const targets = useMemo(
    () => searchTargets(dataset, language, overview.section),
    [dataset, language, overview],
  );
  const found = findTargets(targets, typed);
  const open = (target: SearchTarget): void => {
    const only = dataset.indicators.length === 1 ? dataset.indicators[0] : undefined;
    if (target.kind === 'indicator') go(indicatorView(view, target.id));
    else if (only !== undefined) go(indicatorView({ ...view, region: target.id }, only.id));
    else go({ ...view, region: target.id });
    window.scrollTo({ top: 0 });
    onClose();
  };
  const names: Readonly<Record<string, string>> = overview.section;
  const heading = ({ kind, section }: SearchTarget): string =>
    kind === 'region'
      ? shell.region
      : section === null
        ? overview.noSection
        : `${section} ${names[section] ?? ''}`;
  const groups = [...new Set(found.map(heading))];
  return (
    <dialog ref={dialog} className={css.dialog} aria-label={shell.search} onClose={onClose} closedby="any">
      <Command label={shell.search} shouldFilter={false}>
        <Command.Input
          ref={input}
          className={css.input}
          placeholder={shell.searchHint}
          value={typed}
          onValueChange={setTyped}
        />
        <Command.List className={css.list}>
          <Command.Empty className={css.empty}>{shell.searchEmpty}</Command.Empty>
          {groups.map((group) => (
            <Command.Group key={group} heading={group}>
              {found
                .filter((target) => heading(target) === group)
                .map((target) => (
                  <Command.Item
                    key={target.id}
                    value={`${target.kind} ${target.id}`}
                    onSelect={() => open(target)}
                  >
                    <span>
                      <NameText text={target.name} />
                    </span>
                    <small>{target.unit}</small>
                  </Command.Item>
                ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </dialog>
  );
}
