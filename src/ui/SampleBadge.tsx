import { useText } from './Language.tsx';
import css from './SampleBadge.module.css';

/** Invented numbers say so, everywhere they stand. */
export function SampleBadge() {
  const { shell } = useText();
  return (
    <span className={css.badge} title={shell.sampleLong}>
      {shell.sample}
    </span>
  );
}
