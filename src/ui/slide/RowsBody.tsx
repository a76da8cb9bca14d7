import type { RowsContent } from '../../core/deck/slideContent.ts';
import { type OnView, openItem } from './onView.ts';
import { RowColumns } from './RowColumns.tsx';
import css from './RowsBody.module.css';
import type { SlideGeometry } from './slideGeometry.ts';

interface RowsBodyProps {
  readonly content: RowsContent;
  readonly geometry: SlideGeometry;
  readonly onView: OnView | undefined;
}

/** The rows of a section, of a filter, or the regions of one indicator. */
export function RowsBody({ content: { items, view }, geometry, onView }: RowsBodyProps) {
  return (
    <div className={css.rows}>
      <RowColumns
        items={items}
        geometry={geometry}
        onItem={onView && ((item) => onView(openItem(view, item)))}
      />
    </div>
  );
}
