import type { Severity } from '../../../core/problem.ts';
import css from './Findings.module.css';

/** A sign of its own shape for each weight, so that it is known without its colour. */
export function SeveritySign({ severity }: { readonly severity: Severity | 'pass' }) {
  return (
    <svg className={css[severity]} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <Sign severity={severity} />
    </svg>
  );
}

function Sign({ severity }: { readonly severity: Severity | 'pass' }) {
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 };
  switch (severity) {
    case 'error':
      return (
        <>
          <path d="M4.3 1h5.4L13 4.3v5.4L9.7 13H4.3L1 9.7V4.3z" fill="currentColor" />
          <path d="M4.8 4.8l4.4 4.4M9.2 4.8L4.8 9.2" className={css.cross} strokeWidth="1.6" />
        </>
      );
    case 'warning':
      return (
        <>
          <path d="M7 1.2l6.2 11.4H.8z" strokeLinejoin="round" {...line} />
          <path d="M7 5v3.6M7 10v1" {...line} />
        </>
      );
    case 'note':
      return (
        <>
          <circle cx="7" cy="7" r="6" {...line} />
          <path d="M7 6.3V10M7 3.8V5" {...line} />
        </>
      );
    case 'pass':
      return <path d="M2 7.5l3.4 3.4L12 3.6" {...line} />;
  }
}
