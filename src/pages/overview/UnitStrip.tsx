import { type Reading, VERDICTS, type Verdict } from '../../core/measures/reading.ts';
import type { OverviewView } from '../../core/view/view.ts';
import { formatReason } from '../../text/reasonText.ts';
import { verdictWord } from '../../text/verdictText.ts';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { ViewLink } from '../../ui/ViewLink.tsx';
import css from './UnitStrip.module.css';

interface UnitStripProps {
  readonly readings: readonly Reading[];
  readonly counts: Record<Verdict, number>;
  readonly linkTo: (verdict: Verdict) => OverviewView;
  readonly current: Verdict | null;
}

/** One cell an indicator, side by side by verdict: the whole set at a glance, each part a filter. */
export function UnitStrip({ readings, counts, linkTo, current }: UnitStripProps) {
  const { overview } = useText();
  const language = useLanguage();
  const shown = VERDICTS.filter((verdict) => counts[verdict] > 0);
  return (
    <nav className={css.strip} aria-label={overview.unitStrip}>
      {shown.map((verdict) => (
        <ViewLink
          key={verdict}
          stay
          to={linkTo(verdict)}
          aria-current={verdict === current}
          className={`${css.group} ${verdict} ${css[verdict]} ${current !== null && current !== verdict ? css.faded : ''}`}
          style={{ flexGrow: counts[verdict] }}
        >
          <span className={css.cells} aria-hidden="true">
            {counts[verdict] <= 80 ? (
              readings
                .filter((reading) => reading.verdict === verdict)
                .map((reading) => <i key={`${reading.indicator.id} ${reading.region}`} />)
            ) : (
              <i />
            )}
          </span>
          <span className={css.label}>
            <b>
              {verdictWord(verdict, language)} {counts[verdict]}
            </b>
            {verdict === 'neutral' && <small>{overview.neutralHint}</small>}
            {verdict === 'notComparable' && (
              <small>{reasonsOf(readings, language, overview.missingCount)}</small>
            )}
          </span>
        </ViewLink>
      ))}
    </nav>
  );
}

/** Why nothing can be compared, the commonest reasons first, and how many have no value at all. */
function reasonsOf(
  readings: readonly Reading[],
  language: 'zh' | 'en',
  missing: (count: number) => string,
): string {
  const reasons = new Map<string, number>();
  let without = 0;
  for (const reading of readings) {
    if (reading.verdict !== 'notComparable') continue;
    if (reading.reason === 'noCurrent') without++;
    else if (reading.reason !== null) {
      const word = formatReason(reading.reason, language);
      reasons.set(word, (reasons.get(word) ?? 0) + 1);
    }
  }
  const words = [...reasons].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const separator = ' ';
  const said = words.slice(0, 1).join(separator) + (words.length > 1 ? '…' : '');
  return [said, without > 0 ? missing(without) : ''].filter(Boolean).join(separator);
}
