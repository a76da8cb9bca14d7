import type { QueryClient } from '@tanstack/react-query';
import type { Dataset } from '../core/dataset/dataset.ts';
import { type Deck, datasetsOf } from '../core/deck/deck.ts';
import { defaultDeck, singleDeck } from '../core/deck/defaultDeck.ts';
import type { KeptDeck } from '../core/deck/keptDeck.ts';
import { OFFLINE_FORMAT, OFFLINE_VERSION } from '../core/deck/offlineFile.ts';
import { nameKey } from '../core/import/indicatorMeta.ts';
import { formatView } from '../core/view/formatView.ts';
import type { PresentView } from '../core/view/view.ts';
import { type AliasKind, aliases } from './aliases.ts';
import { FIRST_DATASET, isBuiltIn } from './catalogue.ts';
import { deckQuery } from './decks.ts';
import { newId } from './newId.ts';
import { type PackedDataset, packDataset } from './packedDataset.ts';
import { datasetQuery } from './queries.ts';

/** What an offline file holds beside the program, as JSON. Built-in datasets come with the program. */
export interface OfflineContents {
  readonly format: typeof OFFLINE_FORMAT;
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  /** Address that the file opens at. */
  readonly address: string;
  readonly datasets: readonly PackedDataset[];
  readonly decks: readonly KeptDeck[];
  /** What a person said is the same, as far as it is about these datasets. */
  readonly aliases: Readonly<Record<AliasKind, readonly (readonly [string, string | null])[]>>;
}

/** What can be presented of a view without this machine. */
export interface OfflineSource {
  readonly deck: Deck;
  /** All datasets it is about, built-in ones too. */
  readonly datasets: readonly Dataset[];
  /** How many of them are not on this machine any more. */
  readonly missing: number;
}

/** Gathers the deck that a view of the stage shows, with its datasets; null when there is no such deck. */
export async function offlineSource(view: PresentView, client: QueryClient): Promise<OfflineSource | null> {
  const get = (id: string | null): Promise<Dataset | null> =>
    client.ensureQueryData(datasetQuery(id ?? FIRST_DATASET.id)).catch(() => null);
  const own = await get(view.dataset);
  const deck =
    view.only !== null
      ? singleDeck(view.only)
      : view.deck !== null
        ? await client.ensureQueryData(deckQuery(view.deck))
        : own === null
          ? null
          : defaultDeck(own, view, view.comparison);
  if (deck === null) return null;
  const ids = new Set(datasetsOf(deck).map((id) => id ?? FIRST_DATASET.id));
  // where the stage is left for the pages
  if (own !== null) ids.add(own.id);
  const found = await Promise.all([...ids].map(get));
  const datasets = found.filter((dataset) => dataset !== null);
  return { deck, datasets, missing: found.length - datasets.length };
}

/** The same as JSON. A kept deck gets an id of its own there, so that it is not taken for what the receiver keeps. */
export function offlineContents(
  view: PresentView,
  { deck, datasets }: OfflineSource,
  { notes, now }: { readonly notes: boolean; readonly now: number },
): OfflineContents {
  const spoken = notes ? deck.slides : deck.slides.map((slide) => ({ ...slide, notes: '' }));
  const kept: KeptDeck | null =
    view.deck === null || view.only !== null
      ? null
      : { id: newId(), name: deck.name, slides: spoken, createdAt: now, changedAt: now, deletedAt: null };
  return {
    format: OFFLINE_FORMAT,
    version: OFFLINE_VERSION,
    madeAt: now,
    address: formatView({ ...view, deck: kept?.id ?? null, slide: null, step: null }),
    datasets: datasets.filter(({ id }) => !isBuiltIn(id)).map(packDataset),
    decks: kept === null ? [] : [kept],
    aliases: {
      indicators: aliasesOf('indicators', datasets),
      regions: aliasesOf('regions', datasets),
    },
  };
}

function aliasesOf(kind: AliasKind, datasets: readonly Dataset[]): [string, string | null][] {
  const names = new Set(datasets.flatMap((dataset) => dataset[kind].map(({ name }) => nameKey(name))));
  return [...aliases()[kind]].filter(([from, to]) => names.has(from) && (to === null || names.has(to)));
}
