import { type KeptDeck, parseKeptDeck } from '../core/deck/keptDeck.ts';
import { OFFLINE_FORMAT, OFFLINE_VERSION } from '../core/deck/offlineFile.ts';
import { isCount, isRecord } from '../core/guards.ts';
import { failure, type Result, success } from '../core/result.ts';
import type { AliasKind } from './aliases.ts';
import type { Embedded } from './embedded.ts';
import type { OfflineContents } from './offlineContents.ts';
import { checkedDataset } from './packedGuard.ts';

export interface EmbeddedFile extends Embedded {
  /** Address that the file opens at. */
  readonly address: string;
  readonly aliases: Readonly<Record<AliasKind, ReadonlyMap<string, string | null>>>;
}

/** damaged: not whole, or changed by something; newer: written by a version after this one. */
export type EmbeddedProblem = 'damaged' | 'newer';

/** What an offline file brings along, from its text. Nothing of it is used before all of it is checked. */
export function readEmbedded(text: string): Result<EmbeddedFile, EmbeddedProblem> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return failure('damaged');
  }
  if (!isRecord(parsed) || parsed.format !== OFFLINE_FORMAT) return failure('damaged');
  const { version, address, datasets, decks, aliases } = parsed;
  if (!isCount(version)) return failure('damaged');
  if (Number(version) > OFFLINE_VERSION) return failure('newer');
  if (typeof address !== 'string' || !address.startsWith('#/')) return failure('damaged');
  if (!Array.isArray(datasets) || !Array.isArray(decks)) return failure('damaged');
  const checked = datasets.map(checkedDataset);
  const whole = checked.filter((dataset) => dataset !== null);
  const parsedDecks = decks.map(parseKeptDeck);
  const wholeDecks: readonly KeptDeck[] = parsedDecks.filter((deck) => deck !== null);
  const indicators = aliasesIn(aliases, 'indicators');
  const regions = aliasesIn(aliases, 'regions');
  if (whole.length < checked.length || wholeDecks.length < parsedDecks.length) return failure('damaged');
  if (indicators === null || regions === null) return failure('damaged');
  return success({ address, datasets: whole, decks: wholeDecks, aliases: { indicators, regions } });
}

function aliasesIn(
  aliases: unknown,
  kind: keyof OfflineContents['aliases'],
): ReadonlyMap<string, string | null> | null {
  const part = isRecord(aliases) ? aliases[kind] : null;
  if (!Array.isArray(part)) return null;
  const pairs = part.flatMap((pair: unknown): (readonly [string, string | null])[] => {
    if (!Array.isArray(pair)) return [];
    const [from, to]: unknown[] = pair;
    return typeof from === 'string' && (to === null || typeof to === 'string') ? [[from, to]] : [];
  });
  return pairs.length === part.length ? new Map(pairs) : null;
}
