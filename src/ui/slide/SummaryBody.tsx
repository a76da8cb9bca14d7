import { textWidth } from '../../charts/labelWidth.ts';
import type { SummaryContent } from '../../core/deck/slideContent.ts';
import type { LargeMove, LargestMoves } from '../../core/overview/largestMoves.ts';
import { oneOfEach } from '../../core/overview/oneOfEach.ts';
import { moveSides } from '../../text/moveSides.ts';
import { useText } from '../Language.tsx';
import { MoveList } from './MoveList.tsx';
import { type OnView, openItem } from './onView.ts';
import { RowColumns } from './RowColumns.tsx';
import css from './SummaryBody.module.css';
import type { SlideGeometry } from './slideGeometry.ts';
import { useSlideWords } from './useSlideWords.ts';
import { VerdictStrip } from './VerdictStrip.tsx';

interface SummaryBodyProps {
  readonly content: SummaryContent;
  readonly geometry: SlideGeometry;
  readonly onView: OnView | undefined;
}

/** Strip and gap above the lists. */
const STRIP = 8 + 104 + 60;
/** Of a strip whose words stand under their counts. */
const UPRIGHT_STRIP = STRIP + 48;
const TITLE = 72;
const COLUMN_GAP = 96;
const MOST_SHOWN = 8;
const NAME_SIZE = 28;
const TWO_ROWS = 960;

/** The whole in cells, and the largest changes; where nothing can be compared, the values themselves. */
export function SummaryBody({ content, geometry, onView }: SummaryBodyProps) {
  const { overview } = useText();
  const { words } = useSlideWords();
  const { facts, moves, view, items, year } = content;
  const upright = geometry.format === 'portrait';
  const width = upright ? geometry.width : (geometry.width - COLUMN_GAP) / 2;
  const none = moves.gains.length + moves.losses.length === 0;
  const room = geometry.height - (upright ? UPRIGHT_STRIP : STRIP) - TITLE * (upright ? 2 : 1);
  const rowHeight = Math.min(tallest(moves, upright), Math.floor(room / (upright ? 6 : 3)));
  const onMove = onView && ((move: LargeMove): void => onView(openItem(view, move.item)));
  return (
    <div className={css.summary}>
      <VerdictStrip
        counts={facts.verdicts}
        upright={upright}
        onVerdict={onView && ((verdict) => onView({ ...view, verdict, move: null }))}
      />
      {none ? (
        <div className={css.values}>
          <h2 className={css.title}>{words.values(year)}</h2>
          <RowColumns
            items={oneOfEach(items).slice(0, MOST_SHOWN)}
            geometry={{ ...geometry, height: room }}
            onItem={onView && ((item) => onView(openItem(view, item)))}
          />
        </div>
      ) : (
        <div className={`${css.pair} ${upright ? css.upright : ''}`}>
          {moveSides(moves, overview).map((side) => (
            <MoveList
              key={side.title}
              {...side}
              none={overview.moversNone}
              width={width}
              rowHeight={rowHeight}
              onMove={onMove}
            />
          ))}
        </div>
      )}
    </div>
  );
}

/** Rows of names that need three lines are taller. */
function tallest({ gains, losses }: LargestMoves, upright: boolean): number {
  const isLong = [...gains, ...losses].some(({ item }) => textWidth(item.name, NAME_SIZE) > TWO_ROWS);
  return upright || isLong ? 168 : 128;
}
