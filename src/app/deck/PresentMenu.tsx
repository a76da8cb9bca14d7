import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { isSlideView } from '../../core/deck/deck.ts';
import { freeName } from '../../core/deck/freeName.ts';
import type { KeptDeck } from '../../core/deck/keptDeck.ts';
import { decksView, presentView } from '../../core/view/formatView.ts';
import type { View } from '../../core/view/view.ts';
import { decksQuery } from '../../library/decks.ts';
import { deckMenuMessages } from '../../text/messages/deckMenu.ts';
import controls from '../../ui/controls.module.css';
import { enterStage } from '../../ui/enterStage.ts';
import { useLanguage } from '../../ui/Language.tsx';
import { lastComparison, noteComparison } from '../../ui/lastComparison.ts';
import { MenuGroup } from '../../ui/MenuGroup.tsx';
import { useFoldingMenu } from '../../ui/useFoldingMenu.ts';
import { ViewLink } from '../../ui/ViewLink.tsx';
import { AddedLine } from './AddedLine.tsx';
import css from './PresentMenu.module.css';
import { stageOfDeck, stageOfView } from './stageOf.ts';
import { useAddToDeck } from './useAddToDeck.ts';
import { usePresentKey } from './usePresentKey.ts';

interface PresentMenuProps {
  readonly view: View;
  readonly dataset: Dataset | null;
  readonly className?: string | undefined;
}

/** Decks that the menu names; all of them are on their page. */
const MOST_NAMED = 6;

/** Presents what is looked at, or a deck; adds what is looked at to a deck. */
export function PresentMenu({ view, dataset, className = '' }: PresentMenuProps) {
  const language = useLanguage();
  const words = deckMenuMessages(language);
  const { box, fold, onKeyDown } = useFoldingMenu();
  const { data: list } = useQuery(decksQuery());
  const { adding, addTo, addToNew, takeBack, close } = useAddToDeck();
  useEffect(() => noteComparison(view), [view]);
  usePresentKey((what) =>
    enterStage(what === 'view' ? stageOfView(view, lastComparison()) : stageOfDeck(view, lastComparison())),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view folds it
  useEffect(() => {
    if (box.current !== null) box.current.open = false;
  }, [box, view]);
  const decks = (list?.decks ?? []).slice(0, MOST_NAMED);
  const item = (key: string, text: string, shortcut: string | null, run: () => void) => (
    <button
      key={key}
      type="button"
      aria-label={text}
      aria-keyshortcuts={shortcut?.replace(' ', '+')}
      onClick={() => {
        fold();
        run();
      }}
    >
      <span>{text}</span>
      {shortcut !== null && <kbd>{shortcut}</kbd>}
    </button>
  );
  const isAble = dataset !== null && isSlideView(view);
  const stageOf = (deck: KeptDeck): void => enterStage(presentView(view, { deck: deck.id }));
  const newName = freeName(words.newName(dataset?.name[language] ?? ''), list?.decks ?? []);
  return (
    <>
      <details ref={box} className={`${css.menu} ${className}`} onKeyDown={onKeyDown}>
        <summary className={controls.button}>{words.stage}</summary>
        <div className={css.list}>
          <MenuGroup title={words.stage}>
            {isAble && item('view', words.thisView, 'P', () => enterStage(stageOfView(view, null)))}
            {dataset !== null &&
              item('rule', lastComparison() === null ? words.byRule : words.withComparison, 'Shift P', () =>
                enterStage(presentView(view, { comparison: lastComparison() })),
              )}
            {decks
              .filter(({ slides }) => slides.some(({ hidden }) => !hidden))
              .map((deck) => item(deck.id, deck.name || words.untitled, null, () => stageOf(deck)))}
          </MenuGroup>
          {isAble && (
            <MenuGroup title={words.add}>
              {decks.map((deck) =>
                item(deck.id, deck.name || words.untitled, null, () => void addTo(deck, view)),
              )}
              {item('new', words.newDeck, null, () => void addToNew(newName, view))}
            </MenuGroup>
          )}
          <div>
            <ViewLink to={decksView(view)}>{words.manage}</ViewLink>
          </div>
        </div>
      </details>
      {view.page !== 'decks' && (
        <AddedLine
          adding={adding}
          scope={view}
          words={words}
          onUndo={(added) => void takeBack(added)}
          onClose={close}
        />
      )}
    </>
  );
}
