import { type Slide, slideView } from '../../core/deck/deck.ts';
import { indicatorView, overviewView } from '../../core/view/formatView.ts';
import type { ViewScope } from '../../core/view/view.ts';
import type { FindDialog } from '../../pages/present/findDialog.ts';
import { SearchPalette } from '../SearchPalette.tsx';
import type { SearchTarget } from '../searchTargets.ts';

/** Looks an indicator up in the middle of a presentation, in the region and year of the slide that is talked about. */
export const FindOnStage: FindDialog = ({ slide, dataset, onFound, onClose }) => {
  const scope = scopeOf(slide);
  const show = (target: SearchTarget): void => {
    const only = dataset.indicators.length === 1 ? dataset.indicators[0] : undefined;
    const inRegion = { ...scope, region: target.id };
    if (target.kind === 'indicator') onFound(indicatorView(scope, target.id));
    else onFound(only === undefined ? overviewView(inRegion) : indicatorView(inRegion, only.id));
  };
  return <SearchPalette dataset={dataset} onTarget={show} onClose={onClose} isLarge />;
};

/** The region and year that a slide is about; of a comparison, those of its later side. */
function scopeOf(slide: Slide): ViewScope {
  const view = slideView(slide);
  if (view.page !== 'compare') return view;
  const { dataset, region, year } = view.b;
  return { ...view, dataset: dataset ?? view.dataset, region, year };
}
