import { isRecord } from '../guards.ts';
import { type Deck, SLIDE_KINDS, type Slide } from './deck.ts';

/** A deck as it is kept in this browser and in a backup. Times are milliseconds since 1970. */
export interface KeptDeck extends Deck {
  readonly createdAt: number;
  readonly changedAt: number;
  /** Deleted, and not yet cleared away. */
  readonly deletedAt: number | null;
}

export const DECK_LIMITS = {
  slides: 500,
  name: 120,
  caption: 500,
  notes: 20_000,
  address: 6000,
  id: 300,
} as const;

/** A kept deck from what was stored or backed up, with nothing but what a deck has; null when it is damaged. */
export function parseKeptDeck(value: unknown): KeptDeck | null {
  if (!isRecord(value)) return null;
  const { id, name, slides, createdAt, changedAt, deletedAt } = value;
  if (!isId(id) || !isText(name, DECK_LIMITS.name)) return null;
  if (!isTime(createdAt) || !isTime(changedAt) || !(deletedAt === null || isTime(deletedAt))) return null;
  if (!Array.isArray(slides) || slides.length > DECK_LIMITS.slides) return null;
  const parsed = slides.map(parseSlide);
  const whole = parsed.filter((slide) => slide !== null);
  if (whole.length < parsed.length || new Set(whole.map((slide) => slide.id)).size < whole.length)
    return null;
  return { id, name, slides: whole, createdAt, changedAt, deletedAt };
}

/** The name that a damaged deck still gives; null when it has lost that too. */
export function nameOfDamaged(value: unknown): string | null {
  return isRecord(value) && isText(value.name, DECK_LIMITS.name) && value.name !== '' ? value.name : null;
}

function parseSlide(value: unknown): Slide | null {
  if (!isRecord(value)) return null;
  const { id, address, section, part, caption, notes, hidden } = value;
  const kind = SLIDE_KINDS.find((one) => one === value.kind);
  const isWhole =
    isId(id) &&
    isText(address, DECK_LIMITS.address) &&
    address.startsWith('#/') &&
    (section === null || isText(section, DECK_LIMITS.name)) &&
    Number.isSafeInteger(part) &&
    Number(part) >= 0 &&
    (caption === null || isText(caption, DECK_LIMITS.caption)) &&
    isText(notes, DECK_LIMITS.notes) &&
    typeof hidden === 'boolean';
  return kind === undefined || !isWhole
    ? null
    : { id, kind, address, section, part: Number(part), caption, notes, hidden };
}

function isId(value: unknown): value is string {
  return isText(value, DECK_LIMITS.id) && value !== '';
}

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}
