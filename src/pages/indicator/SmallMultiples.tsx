import type { NamedLine } from '../../charts/regionsOption.ts';
import { linesExtent } from './linesExtent.ts';
import { RegionPanel } from './RegionPanel.tsx';
import css from './SmallMultiples.module.css';
import { useWords } from './useWords.ts';

interface SmallMultiplesProps {
  readonly lines: readonly NamedLine[];
  readonly years: readonly number[];
  readonly year: number;
}

/** A small panel a region, all on one scale, which is said once, so that heights can be compared across panels. */
export function SmallMultiples({ lines, years, year }: SmallMultiplesProps) {
  const words = useWords();
  const ends = linesExtent(lines);
  if (ends === null) return null;
  const { low, high } = ends;
  return (
    <>
      <p className={css.scale} translate="no">
        {words.panelScale(low.text, high.text)}
      </p>
      <div className={css.grid}>
        {lines.map((line) => (
          <RegionPanel
            key={line.name}
            line={line}
            years={years}
            year={year}
            low={low.value}
            high={high.value}
          />
        ))}
      </div>
    </>
  );
}
