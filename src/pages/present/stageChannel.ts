import { type SlideView, slideAddress, slideView } from '../../core/deck/deck.ts';
import { isRecord } from '../../core/guards.ts';
import { formatView, speakerView } from '../../core/view/formatView.ts';
import type { DeckRef, ViewScope } from '../../core/view/view.ts';
import type { StagePosition } from './stageState.ts';

/** Where a presentation is, and since when; what its windows tell each other. */
export interface SharedPosition extends StagePosition {
  /** When the presentation began, as Date.now() tells. */
  readonly since: number;
}

export type StageWindow = 'stage' | 'speaker';

export type StageMessage =
  /** A window that came later asks where the presentation is. */
  | { readonly kind: 'ask'; readonly from: StageWindow }
  /** turn counts the changes of both windows: an older one never undoes a newer. */
  | {
      readonly kind: 'at';
      readonly from: StageWindow;
      readonly turn: number;
      readonly position: SharedPosition;
    }
  | { readonly kind: 'gone'; readonly from: StageWindow };

/** The channel of a deck's windows, whatever theme and language each has. */
export function channelName(view: DeckRef & ViewScope): string {
  return `tongbi:present:${formatView(speakerView({ ...view, theme: 'system', lang: 'zh' }, view))}`;
}

/** A message as it is sent: views as addresses, which the other window reads as it would its own. */
export function sentMessage(message: StageMessage): unknown {
  if (message.kind !== 'at') return message;
  const { position } = message;
  const { found } = position;
  return {
    ...message,
    position: {
      ...position,
      found: found === null ? null : { address: slideAddress(found.view), step: found.step },
    },
  };
}

/** What another window sent; null for what is no message of this version. */
export function heardMessage(data: unknown): StageMessage | null {
  if (!isRecord(data)) return null;
  const from = data.from === 'stage' || data.from === 'speaker' ? data.from : null;
  if (from === null) return null;
  if (data.kind === 'ask' || data.kind === 'gone') return { kind: data.kind, from };
  if (data.kind !== 'at' || !isRecord(data.position)) return null;
  const { slide, step, blank, since, found } = data.position;
  if (typeof data.turn !== 'number' || typeof since !== 'number') return null;
  return {
    kind: 'at',
    from,
    turn: data.turn,
    position: {
      slide: typeof slide === 'string' ? slide : null,
      step: typeof step === 'number' ? step : null,
      blank: blank === 'black' || blank === 'white' ? blank : null,
      since,
      found: foundIn(found),
    },
  };
}

function foundIn(found: unknown): StagePosition['found'] {
  if (!isRecord(found) || typeof found.address !== 'string') return null;
  const view: SlideView = slideView({ address: found.address });
  return { view, step: typeof found.step === 'number' ? found.step : null };
}

/** Two windows at the same place have nothing to tell each other. */
export function isSamePosition(a: SharedPosition, b: SharedPosition): boolean {
  return (
    a.slide === b.slide &&
    a.step === b.step &&
    a.blank === b.blank &&
    a.since === b.since &&
    (a.found === null || b.found === null
      ? a.found === b.found
      : a.found.step === b.found.step && slideAddress(a.found.view) === slideAddress(b.found.view))
  );
}
