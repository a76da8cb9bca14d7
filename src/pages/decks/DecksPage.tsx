import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Slide } from '../../core/deck/deck.ts';
import { defaultDeck } from '../../core/deck/defaultDeck.ts';
import { freeName } from '../../core/deck/freeName.ts';
import type { KeptDeck } from '../../core/deck/keptDeck.ts';
import { decksView } from '../../core/view/formatView.ts';
import type { DecksView } from '../../core/view/view.ts';
import { FIRST_DATASET } from '../../library/catalogue.ts';
import { decksQuery } from '../../library/decks.ts';
import { deleteDeck, keepDeck, removeDamaged } from '../../library/keepDecks.ts';
import { datasetQuery } from '../../library/queries.ts';
import { listText } from '../../text/listText.ts';
import { deckMenuMessages } from '../../text/messages/deckMenu.ts';
import { decksMessages } from '../../text/messages/decks.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { ListTable } from '../../ui/ListTable.tsx';
import { lastComparison } from '../../ui/lastComparison.ts';
import listPage from '../../ui/listPage.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { go } from '../../ui/viewState.ts';
import { DeckRow } from './DeckRow.tsx';
import css from './DecksPage.module.css';

/** The kept decks: made from the data at hand or empty, opened, presented, duplicated, deleted with undo. */
export function DecksPage({ view }: { readonly view: DecksView }) {
  const language = useLanguage();
  const { shell } = useText();
  const words = decksMessages(language);
  const { data: list } = useQuery(decksQuery());
  const { data: dataset } = useQuery(datasetQuery(view.dataset ?? FIRST_DATASET.id));
  const [deleted, setDeleted] = useState<KeptDeck | null>(null);
  usePageTitle(words.title);
  const make = async (name: string, slides: readonly Slide[]): Promise<void> => {
    const { id } = await keepDeck({ name: freeName(name, list?.decks ?? []), slides });
    go(decksView(view, id));
  };
  const remove = async (deck: KeptDeck): Promise<void> => {
    setDeleted(await deleteDeck(deck.id, Date.now()));
  };
  const takeBack = async (): Promise<void> => {
    if (deleted !== null) await deleteDeck(deleted.id, null);
    setDeleted(null);
  };
  const name = dataset?.name[language];
  return (
    <article className={listPage.page}>
      <header className={listPage.head}>
        <div>
          <h1 className={listPage.title}>{words.title}</h1>
          <p className={css.intro}>{words.intro}</p>
        </div>
        <div className={listPage.buttons}>
          <button type="button" className={controls.button} onClick={() => void make(words.emptyName, [])}>
            {words.empty}
          </button>
          <button
            type="button"
            className={controls.primary}
            disabled={dataset == null}
            aria-describedby="from-data"
            onClick={() => {
              if (dataset == null || name === undefined) return;
              const { slides } = defaultDeck(dataset, view, lastComparison());
              void make(deckMenuMessages(language).newName(name), slides);
            }}
          >
            {words.fromData}
          </button>
        </div>
      </header>
      {name !== undefined && (
        <p id="from-data" className={css.intro}>
          {words.fromDataOf(name)}
        </p>
      )}
      <div role="status">
        {deleted !== null && (
          <p className={listPage.notice}>
            {words.deleted(deleted.name || words.emptyName)}{' '}
            <button type="button" className={controls.quiet} onClick={() => void takeBack()}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      {list === undefined && <Skeleton label={shell.loading} />}
      {list !== undefined && list.problem !== null && (
        <p role="alert" className={listPage.warning}>
          {words.failed[list.problem]}
        </p>
      )}
      {list !== undefined && list.damaged.length > 0 && (
        <p role="status" className={listPage.warning}>
          {words.damaged(
            listText(
              list.damaged.map((one) => one.name ?? words.damagedName),
              language,
            ),
          )}{' '}
          <button
            type="button"
            className={controls.quiet}
            onClick={() => void Promise.all(list.damaged.map(({ id }) => removeDamaged(id)))}
          >
            {words.removeDamaged}
          </button>
        </p>
      )}
      {list?.decks.length === 0 && (
        <div className={listPage.empty}>
          <p>{words.none}</p>
          <p className={css.intro}>{words.noneHint}</p>
        </div>
      )}
      {list !== undefined && list.decks.length > 0 && (
        <ListTable label={words.table} columns={words.columns} className={css.table}>
          {list.decks.map((deck) => (
            <DeckRow
              key={deck.id}
              deck={deck}
              view={view}
              words={words}
              onDuplicate={() =>
                void keepDeck({
                  name: freeName(words.copyName(deck.name || words.emptyName), list.decks),
                  slides: deck.slides,
                })
              }
              onDelete={() => void remove(deck)}
            />
          ))}
        </ListTable>
      )}
    </article>
  );
}
