import type { OverviewItem } from '../../core/overview/overviewItems.ts';
import { useLanguage } from '../Language.tsx';
import { FEW, fewRoom, fewShape } from './fewRows.ts';
import css from './RowColumns.module.css';
import { alikeLimits, rowFit } from './rowFit.ts';
import { rowTexts } from './rowTexts.ts';
import { StageRow } from './StageRow.tsx';
import type { SlideGeometry } from './slideGeometry.ts';
import { WideRow } from './WideRow.tsx';

interface RowColumnsProps {
  readonly items: readonly OverviewItem[];
  readonly geometry: SlideGeometry;
  readonly onItem?: ((item: OverviewItem) => void) | undefined;
}

const GAP = 96;
const TALLEST = { landscape: 216, portrait: 270 };

/** Rows in their order, down the first column and then down the second; few of them, and all on an upright screen, in one. */
export function RowColumns({ items, geometry, onItem }: RowColumnsProps) {
  const few = items.length <= FEW ? fewShape(items, geometry) : null;
  const columns = geometry.format === 'portrait' || few !== null ? 1 : 2;
  const rows = Math.ceil(items.length / columns);
  const width = columns === 1 ? geometry.width : (geometry.width - GAP) / 2;
  const height =
    few?.height ?? Math.min(TALLEST[geometry.format], Math.floor(geometry.height / Math.max(1, rows)));
  const room = few === null ? { width, height, changeColumn: null } : fewRoom(few, width);
  const lead = items.every(({ reading }) => reading.verdict === 'notComparable') ? 'value' : 'change';
  const language = useLanguage();
  const placeOf = (item: OverviewItem): string => (item.kind === 'region' ? item.name : '');
  const limits = alikeLimits(
    items.map((item) => rowFit(rowTexts(item.reading, placeOf(item), lead, language), room)),
  );
  return (
    <ol
      className={css.rows}
      style={{
        gridTemplateRows: `repeat(${rows}, ${height}px)`,
        gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
      }}
    >
      {items.map((item, at) => (
        <li
          key={item.key}
          className={(at + 1) % rows === 0 || at === items.length - 1 ? undefined : css.item}
        >
          {few !== null ? (
            <WideRow
              item={item}
              shape={few}
              room={room}
              lead={lead}
              limits={limits}
              onPress={onItem && (() => onItem(item))}
            />
          ) : (
            <StageRow
              reading={item.reading}
              place={placeOf(item)}
              limits={limits}
              room={room}
              lead={lead}
              onPress={onItem && (() => onItem(item))}
            />
          )}
        </li>
      ))}
    </ol>
  );
}
