import type { SlideView } from '../../core/deck/deck.ts';
import type { OverviewItem } from '../../core/overview/overviewItems.ts';
import { indicatorView } from '../../core/view/formatView.ts';
import type { OverviewView } from '../../core/view/view.ts';

/** Changes what a slide shows while it is talked about. */
export type OnView = (view: SlideView) => void;

/** The indicator that a row is of, in the row's region. */
export function openItem(view: OverviewView, { region, series }: OverviewItem): SlideView {
  return indicatorView({ ...view, region: region || null }, series.indicator.id);
}
