import type { LargeMove } from '../../core/overview/largestMoves.ts';
import css from './MoveList.module.css';
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

/** The largest changes in one direction. */
export function MoveList({ title, none, tone, moves, width, rowHeight, onMove }: MoveListProps) {
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
                place={move.item.kind === 'region' ? move.item.name : ''}
                room={{ width, height: rowHeight, changeColumn: null }}
                onPress={onMove && (() => onMove(move))}
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
