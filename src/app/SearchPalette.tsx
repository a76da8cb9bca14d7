import { Command } from 'cmdk';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../core/dataset/dataset.ts';
import { NameText } from '../ui/IndicatorName.tsx';
import { useLanguage, useText } from '../ui/Language.tsx';
import css from './SearchDialog.module.css';
import { findTargets, type SearchTarget, searchTargets } from './searchTargets.ts';

interface SearchPaletteProps {
  readonly dataset: Dataset;
  readonly onTarget: (target: SearchTarget) => void;
  readonly onClose: () => void;
  /** In type that a room reads. */
  readonly isLarge?: boolean;
}

/** Finds an indicator or a region by its name, its English name, their pinyin or initials, its group, section or definition. */
export function SearchPalette({ dataset, onTarget, onClose, isLarge = false }: SearchPaletteProps) {
  const { shell, overview } = useText();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState('');
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
  const type = (text: string): void => {
    setTyped(text);
    setPicked(keyOf(findTargets(targets, text)[0]));
  };
  const open = (target: SearchTarget): void => {
    onTarget(target);
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
    <dialog
      ref={dialog}
      className={`${css.dialog} ${isLarge ? css.large : ''}`}
      aria-label={shell.search}
      onClose={onClose}
      closedby="any"
    >
      <Command label={shell.search} shouldFilter={false} value={picked} onValueChange={setPicked}>
        <Command.Input
          ref={input}
          className={css.input}
          placeholder={shell.searchHint}
          value={typed}
          onValueChange={type}
        />
        <Command.List className={css.list}>
          <Command.Empty className={css.empty}>{shell.searchEmpty}</Command.Empty>
          {groups.map((group) => (
            <Command.Group key={group} heading={group}>
              {found
                .filter((target) => heading(target) === group)
                .map((target) => (
                  <Command.Item key={target.id} value={keyOf(target)} onSelect={() => open(target)}>
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

function keyOf(target: SearchTarget | undefined): string {
  return target === undefined ? '' : `${target.kind} ${target.id}`;
}
