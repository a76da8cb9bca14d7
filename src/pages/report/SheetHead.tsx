import type { Dataset } from '../../core/dataset/dataset.ts';
import { SampleBadge } from '../../ui/SampleBadge.tsx';
import css from './Sheet.module.css';

interface SheetHeadProps {
  readonly dataset: Dataset;
  readonly line: readonly string[];
}

/** What the sheet is of, over its finding. */
export function SheetHead({ dataset, line }: SheetHeadProps) {
  return (
    <p className={css.head}>
      <span>{line.filter(Boolean).join(' · ')}</span>
      {dataset.sample && <SampleBadge />}
    </p>
  );
}
