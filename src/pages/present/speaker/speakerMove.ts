import type { StageCommand } from '../keys.ts';
import type { SharedPosition } from '../stageChannel.ts';
import { movedBy, movedTo, revealedBy, type StageDeck } from '../stageState.ts';

/** What a key of the stage does in the presenter's window: it moves both; the rest of the keys are the stage's. */
export function speakerMove(
  position: SharedPosition,
  command: StageCommand,
  deck: StageDeck,
  now: number,
): SharedPosition {
  switch (command) {
    case 'next':
    case 'enter':
      return movedBy(position, deck, 1);
    case 'back':
      return movedBy(position, deck, -1);
    case 'first':
      return movedTo(position, deck, 0);
    case 'last':
      return movedTo(position, deck, deck.ids.length - 1);
    case 'reveal':
      return revealedBy(position, deck, 1);
    case 'unreveal':
      return revealedBy(position, deck, -1);
    case 'black':
    case 'white':
      return { ...position, blank: position.blank === command ? null : command };
    case 'restart':
      return { ...movedTo(position, deck, 0), since: now };
    default:
      return position;
  }
}
