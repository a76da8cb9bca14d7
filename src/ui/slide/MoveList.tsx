import type { LargeMove } from '../../core/overview/largestMoves.ts';
import { useLanguage } from '../Language.tsx';
import css from './MoveList.module.css';
import { alikeLimits, rowFit } from './rowFit.ts';
import { rowTexts } from './rowTexts.ts';
import { StageRow } from './StageRow.tsx';

interface MoveListProps {
  readonly title: string;
  readonly none: string;
  readonly tone: 'better' | 'worse' | 'neutral';
  readonly moves: readonly LargeMove[];
  readonly width: number;
  readonly rowHeight: number;
  readonly onMove?: ((move: LargeMove) => void) | undefined;
}

/** The largest changes in one direction, in type of one size. */
export function MoveList({ title, none, tone, moves, width, rowHeight, onMove }: MoveListProps) {
  const language = useLanguage();
  const room = { width, height: rowHeight, changeColumn: null };
  const placeOf = ({ item }: LargeMove): string => (item.kind === 'region' ? item.name : '');
  const limits = alikeLimits(
    moves.map((move) => rowFit(rowTexts(move.mover.reading, placeOf(move), 'change', language), room)),
  );
  return (
    <div>
      <h2 className={`${css.title} ${tone}`}>{title}</h2>
      {moves.length === 0 ? (
        <p className={css.none}>{none}</p>
      ) : (
        <ol>
          {moves.map((move) => (
            <li key={move.item.key} className={css.item} style={{ height: rowHeight }}>
              <StageRow
                reading={move.mover.reading}
                place={placeOf(move)}
                limits={limits}
                room={room}
                onPress={onMove && (() => onMove(move))}
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
