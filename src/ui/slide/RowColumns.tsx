import type { OverviewItem } from '../../core/overview/overviewItems.ts';
import { useLanguage } from '../Language.tsx';
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
/** Up to so many rows stand in one column, as wide as the slide. */
const ONE_COLUMN = 4;
const TALLEST = { wide: 180, narrow: 190 };

/** Rows in their order, down the first column and then down the second; on an upright screen in one. */
export function RowColumns({ items, geometry, onItem }: RowColumnsProps) {
  const columns = geometry.format === 'portrait' || items.length <= ONE_COLUMN ? 1 : 2;
  const wide = geometry.format === 'landscape' && columns === 1;
  const rows = Math.ceil(items.length / columns);
  const width = columns === 1 ? geometry.width : (geometry.width - GAP) / 2;
  const lead = items.every(({ reading }) => reading.verdict === 'notComparable') ? 'value' : 'change';
  const height = Math.min(
    wide ? TALLEST.wide : TALLEST.narrow,
    Math.floor(geometry.height / Math.max(1, rows)),
  );
  const language = useLanguage();
  const placeOf = (item: OverviewItem): string => (item.kind === 'region' ? item.name : '');
  const limits = alikeLimits(
    items.map((item) =>
      rowFit(rowTexts(item.reading, placeOf(item), lead, language), { width, height, changeColumn: null }),
    ),
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
          {wide ? (
            <WideRow
              item={item}
              width={width}
              height={height}
              lead={lead}
              onPress={onItem && (() => onItem(item))}
            />
          ) : (
            <StageRow
              reading={item.reading}
              place={placeOf(item)}
              limits={limits}
              height={height}
              width={width}
              lead={lead}
              onPress={onItem && (() => onItem(item))}
            />
          )}
        </li>
      ))}
    </ol>
  );
}
