import { Command } from 'cmdk';
import PinyinMatch from 'pinyin-match';
import { useEffect, useRef } from 'react';
import type { Dataset } from '../core/dataset/dataset.ts';
import { indicatorView } from '../core/view/formatView.ts';
import type { View } from '../core/view/view.ts';
import { NameText } from '../ui/IndicatorName.tsx';
import { useLanguage, useText } from '../ui/Language.tsx';
import { go } from '../ui/viewState.ts';
import css from './SearchDialog.module.css';

interface SearchDialogProps {
  readonly view: View;
  readonly dataset: Dataset;
  readonly onClose: () => void;
}

/** Finds an indicator by its name, its English name, its pinyin or its initials. */
export function SearchDialog({ view, dataset, onClose }: SearchDialogProps) {
  const { shell, overview } = useText();
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const open = (id: string): void => {
    go(indicatorView(view, id));
    window.scrollTo({ top: 0 });
    onClose();
  };
  const sections = [...new Set(dataset.indicators.map((indicator) => indicator.section))];
  const names = overview.section as Readonly<Record<string, string>>;
  return (
    <dialog ref={dialog} className={css.dialog} aria-label={shell.search} onClose={onClose} closedby="any">
      <Command
        label={shell.search}
        filter={(value, search, keywords) => matches(search, [value, ...(keywords ?? [])])}
      >
        <Command.Input autoFocus className={css.input} placeholder={shell.searchHint} />
        <Command.List className={css.list}>
          <Command.Empty className={css.empty}>{shell.searchEmpty}</Command.Empty>
          {sections.map((section) => (
            <Command.Group
              key={section ?? ''}
              heading={section === null ? overview.noSection : `${section} ${names[section] ?? ''}`}
            >
              {dataset.indicators
                .filter((indicator) => indicator.section === section)
                .map((indicator) => (
                  <Command.Item
                    key={indicator.id}
                    value={`${indicator.name} ${indicator.id}`}
                    keywords={[indicator.nameEn ?? '', indicator.group ?? '']}
                    onSelect={() => open(indicator.id)}
                  >
                    <span>
                      <NameText
                        text={language === 'en' ? (indicator.nameEn ?? indicator.name) : indicator.name}
                      />
                    </span>
                    <small>{indicator.unit}</small>
                  </Command.Item>
                ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </dialog>
  );
}

/** 1 for a name that holds the text or whose pinyin or initials do; earlier in the name counts a little more. */
function matches(search: string, texts: readonly string[]): number {
  const wanted = search.trim().toLowerCase();
  let best = 0;
  for (const text of texts) {
    const at = text.toLowerCase().indexOf(wanted);
    const found = at >= 0 ? at : (PinyinMatch.match(text, wanted) || [-1])[0];
    if (found >= 0) best = Math.max(best, 1 / (1 + found * 0.05));
  }
  return best;
}
