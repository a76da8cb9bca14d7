import { VERDICTS, type Verdict } from '../../core/measures/reading.ts';
import { verdictWord } from '../../text/verdictText.ts';
import { useLanguage } from '../Language.tsx';
import { Pressable } from './Pressable.tsx';
import css from './VerdictStrip.module.css';

interface VerdictStripProps {
  readonly counts: Record<Verdict, number>;
  /** Without labels, for a thumbnail. */
  readonly bare?: boolean;
  /** On an upright screen: each count over its word, since side by side they are too wide. */
  readonly upright?: boolean;
  readonly onVerdict?: ((verdict: Verdict) => void) | undefined;
}

/** Above this, cells would be too thin to count: every group becomes one bar of its length. */
const MOST_CELLS = 80;
const CELL_GAP = 4;

/** One cell a row, side by side by verdict and all of one width, each group with its count. */
export function VerdictStrip({ counts, bare = false, upright = false, onVerdict }: VerdictStripProps) {
  const language = useLanguage();
  const groups = VERDICTS.filter((verdict) => counts[verdict] > 0);
  const total = groups.reduce((sum, verdict) => sum + counts[verdict], 0);
  const solid = total > MOST_CELLS;
  return (
    <div className={`${css.strip} ${bare ? css.bare : ''} ${upright ? css.upright : ''}`} aria-hidden={bare}>
      {groups.map((verdict) => (
        <div
          key={verdict}
          className={`${css.group} ${verdict} ${css[verdict]}`}
          style={{ flexGrow: counts[verdict], flexBasis: solid ? 0 : (counts[verdict] - 1) * CELL_GAP }}
        >
          <Pressable onPress={onVerdict && (() => onVerdict(verdict))}>
            <span className={css.cells} aria-hidden="true">
              {Array.from({ length: solid ? 1 : counts[verdict] }, (_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells are all alike
                <i key={at} />
              ))}
            </span>
            {!bare && (
              <span className={css.label}>
                <b translate="no">{counts[verdict]}</b> {verdictWord(verdict, language)}
              </span>
            )}
          </Pressable>
        </div>
      ))}
    </div>
  );
}
