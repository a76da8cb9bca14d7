import type { Mover } from '../../core/measures/movers.ts';
import { type LargeMove, largestMoves } from '../../core/overview/largestMoves.ts';
import type { OverviewItem } from '../../core/overview/overviewItems.ts';
import { indicatorView } from '../../core/view/formatView.ts';
import type { OverviewView } from '../../core/view/view.ts';
import { formatBase, formatChange, formatNumber, formatValue, unitLabel } from '../../text/format.ts';
import { moveSides } from '../../text/moveSides.ts';
import { IndicatorName } from '../../ui/IndicatorName.tsx';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { ReadingSign } from '../../ui/VerdictMark.tsx';
import { ViewLink } from '../../ui/ViewLink.tsx';
import css from './Movers.module.css';

interface MoversProps {
  readonly items: readonly OverviewItem[];
  readonly view: OverviewView;
}

const SHOWN = 5;

/** The largest changes for the better and for the worse, as arrows on each indicator's own range; up and down where nothing is judged. */
export function Movers({ items, view }: MoversProps) {
  const { overview } = useText();
  const largest = largestMoves(items, SHOWN);
  const moves = [...largest.gains, ...largest.losses];
  if (moves.length === 0) return null;
  const first = items[0]?.series.points[0]?.year ?? 0;
  const year = moves[0]?.mover.reading.year ?? 0;
  const ranged = moves.some(({ mover }) => mover.telling);
  return (
    <div className={css.pair}>
      {moveSides(largest, overview).map((side) => (
        <MoverList key={side.title} {...side} ranged={ranged} view={view} />
      ))}
      <p className={css.hint}>{ranged ? overview.moversByShare(first, year) : overview.moversBySize}</p>
    </div>
  );
}

interface MoverListProps {
  readonly title: string;
  readonly tone: 'better' | 'worse' | 'neutral';
  readonly moves: readonly LargeMove[];
  /** Whether the changes can be seen on the range of earlier years. */
  readonly ranged: boolean;
  readonly view: OverviewView;
}

function MoverList({ title, tone, moves, ranged, view }: MoverListProps) {
  const { overview } = useText();
  const language = useLanguage();
  return (
    <section className={css.list} aria-label={title}>
      <h2 className={`${css.title} ${tone}`}>{title}</h2>
      {moves.length === 0 ? (
        <p className={css.none}>{overview.moversNone}</p>
      ) : (
        <div className={`${css.row} ${css.columns} ${ranged ? '' : css.unranged}`} aria-hidden="true">
          <span>{moves[0]?.item.kind === 'region' ? overview.columns.region : overview.columns.name}</span>
          <span className={css.values}>{overview.moverColumns.values}</span>
          {ranged && <span>{overview.moverColumns.share}</span>}
          <span className={css.change}>{overview.columns.change}</span>
        </div>
      )}
      <ol>
        {moves.map(({ item, mover }) => {
          const { reading } = mover;
          return (
            <li key={item.key}>
              <ViewLink
                to={indicatorView({ ...view, region: item.region || null }, reading.indicator.id)}
                className={`${css.row} ${ranged ? '' : css.unranged}`}
              >
                <span className={css.name}>
                  {item.kind === 'region' ? item.name : <IndicatorName indicator={reading.indicator} />}
                </span>
                <span className={css.values} translate="no">
                  {formatBase(reading, language)} → <b>{formatValue(reading, language)}</b>{' '}
                  <small>{unitLabel(reading.unit, language)}</small>
                </span>
                {ranged && (
                  <span className={css.share}>
                    {mover.telling ? (
                      <>
                        <MoveArrow mover={mover} />
                        <span translate="no">
                          {formatNumber(mover.share * 100, mover.share < 0.01 ? 1 : 0)}%
                        </span>
                      </>
                    ) : (
                      overview.shortHistory
                    )}
                  </span>
                )}
                <span className={`${css.change} ${reading.verdict}`} translate="no">
                  <ReadingSign reading={reading} />
                  {formatChange(reading, language)}
                </span>
              </ViewLink>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const WIDTH = 120;

/** An arrow from last year (hollow) to this on the indicator's own range. */
function MoveArrow({ mover }: { readonly mover: Mover }) {
  const { low, high, reading } = mover;
  if (typeof reading.value !== 'number' || typeof reading.base !== 'number') return null;
  const at = (value: number): number => 6 + ((value - low) / (high - low)) * (WIDTH - 12);
  const [from, to] = [at(reading.base), at(reading.value)];
  const forward = to >= from ? 1 : -1;
  const tip = to + forward * 5;
  return (
    <svg
      className={`${css.arrow} ${reading.verdict}`}
      width={WIDTH}
      height={14}
      viewBox={`0 0 ${WIDTH} 14`}
      aria-hidden="true"
    >
      <rect x={0} y={4} width={WIDTH} height={6} fill="var(--range)" />
      <line x1={from} x2={to} y1={7} y2={7} stroke="currentColor" strokeWidth={2.5} />
      <path d={`M${tip} 7l${-forward * 9} -5v10z`} fill="currentColor" />
      <circle cx={from} cy={7} r={3.5} fill="var(--paper)" stroke="currentColor" strokeWidth={1.8} />
    </svg>
  );
}
