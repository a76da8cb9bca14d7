import type { Dataset } from '../core/dataset/dataset.ts';
import { indicatorView } from '../core/view/formatView.ts';
import type { View } from '../core/view/view.ts';
import { go } from '../ui/viewState.ts';
import { SearchPalette } from './SearchPalette.tsx';
import type { SearchTarget } from './searchTargets.ts';

interface SearchDialogProps {
  readonly view: View;
  readonly dataset: Dataset;
  readonly onClose: () => void;
}

/** Goes to an indicator or a region that is looked for. */
export function SearchDialog({ view, dataset, onClose }: SearchDialogProps) {
  const open = (target: SearchTarget): void => {
    const only = dataset.indicators.length === 1 ? dataset.indicators[0] : undefined;
    if (target.kind === 'indicator') go(indicatorView(view, target.id));
    else if (only !== undefined) go(indicatorView({ ...view, region: target.id }, only.id));
    else go({ ...view, region: target.id });
    window.scrollTo({ top: 0 });
  };
  return <SearchPalette dataset={dataset} onTarget={open} onClose={onClose} />;
}
