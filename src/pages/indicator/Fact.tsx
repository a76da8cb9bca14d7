import type { ReactNode } from 'react';
import css from './NumberBlock.module.css';

/** One line of the number block: what is said, and the figure. */
export function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={css.fact}>
      <p className={css.label}>{label}</p>
      <p className={css.number} translate="no">
        {children}
      </p>
    </div>
  );
}
