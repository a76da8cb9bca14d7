import { type LargeMove, largestMoves } from '../../core/overview/largestMoves.ts';
import type { OverviewItem } from '../../core/overview/overviewItems.ts';
import { moveSides } from '../../text/moveSides.ts';
import { readingCells } from '../../text/readingCells.ts';
import { IndicatorName } from '../../ui/IndicatorName.tsx';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { ReadingSign } from '../../ui/VerdictMark.tsx';
import css from './Sheet.module.css';

/** Changes in each direction. */
const SHOWN = 5;

/** The largest changes for the better and for the worse, or up and down where nothing is judged, beside each other. */
export function MoveTables({ items }: { readonly items: readonly OverviewItem[] }) {
  const { overview } = useText();
  const moves = largestMoves(items, SHOWN);
  if (moves.gains.length + moves.losses.length === 0) return null;
  return (
    <div className={css.pair}>
      {moveSides(moves, overview).map((side) => (
        <MoveTable key={side.title} {...side} />
      ))}
    </div>
  );
}

interface MoveTableProps {
  readonly title: string;
  readonly tone: 'better' | 'worse' | 'neutral';
  readonly moves: readonly LargeMove[];
}

function MoveTable({ title, tone, moves }: MoveTableProps) {
  const language = useLanguage();
  const { overview } = useText();
  return (
    <section className={`${css.moves} ${tone}`}>
      <h2 className={css.title}>{title}</h2>
      {moves.length === 0 ? (
        <p>{overview.moversNone}</p>
      ) : (
        <table aria-label={title}>
          <tbody>
            {moves.map(({ item, mover: { reading } }) => {
              const cells = readingCells(reading, language);
              return (
                <tr key={item.key}>
                  <th scope="row">
                    {item.kind === 'region' ? item.name : <IndicatorName indicator={reading.indicator} />}
                    <small translate="no">
                      {cells.base} → {cells.value} {cells.unit}
                    </small>
                  </th>
                  <td className={reading.verdict} translate="no">
                    <ReadingSign reading={reading} /> {cells.change}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
