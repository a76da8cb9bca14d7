import type { SlidePalette } from '../../charts/stage/stagePalette.ts';
import type { ComparedRow } from '../../core/compare/compare.ts';
import type { ComparisonContent } from '../../core/deck/slideContent.ts';
import { indicatorView } from '../../core/view/formatView.ts';
import { PanelBoundary } from '../PanelBoundary.tsx';
import { ComparedRows } from './ComparedRows.tsx';
import type { OnView } from './onView.ts';
import { ScatterFace } from './ScatterFace.tsx';
import type { SlideGeometry } from './slideGeometry.ts';
import { useSlideWords } from './useSlideWords.ts';

interface ComparisonBodyProps {
  readonly content: ComparisonContent;
  readonly geometry: SlideGeometry;
  readonly palette: SlidePalette;
  readonly onView: OnView | undefined;
}

/** Two files side by side: the largest changes as arrows from A to B, or every row as a point. */
export function ComparisonBody({ content, geometry, palette, onView }: ComparisonBodyProps) {
  const { words } = useSlideWords();
  const { view, b } = content;
  const onRow =
    onView &&
    (({ indicator, region, reading }: ComparedRow): void =>
      onView(
        indicatorView(
          { ...view, dataset: view.b.dataset ?? view.dataset, region: region || null, year: reading.year },
          indicator.id,
        ),
      ));
  if (view.layout === 'arrows') return <ComparedRows content={content} geometry={geometry} onRow={onRow} />;
  return (
    <PanelBoundary of={`${b.dataset.id}${view.unit}${palette}`} title={words.chartFailed}>
      <ScatterFace content={content} geometry={geometry} palette={palette} onRow={onRow} />
    </PanelBoundary>
  );
}
