import { type Reading, VERDICTS, type Verdict } from '../../core/measures/reading.ts';
import type { OverviewItem } from '../../core/overview/overviewItems.ts';
import type { RowFilter } from '../../core/view/rowFilter.ts';
import type { OverviewView } from '../../core/view/view.ts';
import type { Language } from '../../text/language.ts';
import { listText } from '../../text/listText.ts';
import { formatReason } from '../../text/reasonText.ts';
import { verdictWord } from '../../text/verdictText.ts';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { ViewLink } from '../../ui/ViewLink.tsx';
import css from './UnitStrip.module.css';

interface UnitStripProps {
  readonly items: readonly OverviewItem[];
  readonly counts: Record<Verdict, number>;
  readonly linkTo: (filter: RowFilter) => OverviewView;
  readonly current: Verdict | null;
}

/** Above this, cells would be too thin to count: every group becomes one bar of its length. */
const MOST_CELLS = 100;
const GAP = 2;

/** One cell a row, side by side by verdict and all of one width: the whole set at a glance; each part, and its words below, a filter. */
export function UnitStrip({ items, counts, linkTo, current }: UnitStripProps) {
  const { overview } = useText();
  const groups = VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => ({
    verdict,
    // those without a value stand last in their group
    rows: items
      .filter(({ reading }) => reading.verdict === verdict)
      .sort((a, b) => Number(isMissing(a.reading)) - Number(isMissing(b.reading))),
    to: linkTo({ verdict, move: null }),
    look: `${verdict} ${css[verdict]} ${current !== null && current !== verdict ? css.faded : ''}`,
  }));
  const solid = items.length > MOST_CELLS;
  const scale = (count: number) => ({
    flexGrow: count,
    flexBasis: solid ? 0 : (count - 1) * GAP,
  });
  return (
    <nav className={css.strip} aria-label={overview.unitStrip}>
      <div className={css.groups} aria-hidden="true">
        {groups.map(({ verdict, rows, to, look }) => (
          <ViewLink
            key={verdict}
            stay
            to={to}
            tabIndex={-1}
            className={`${css.cells} ${look}`}
            style={scale(rows.length)}
          >
            {solid ? <SolidCells rows={rows} /> : <Cells rows={rows} />}
          </ViewLink>
        ))}
      </div>
      <div className={`${css.groups} ${css.labels}`}>
        {groups.map(({ verdict, rows, to, look }) => (
          <ViewLink
            key={verdict}
            stay
            to={to}
            aria-current={verdict === current}
            className={`${css.label} ${look}`}
            style={scale(rows.length)}
          >
            <GroupWords verdict={verdict} rows={rows} />
          </ViewLink>
        ))}
      </div>
    </nav>
  );
}

interface RowsProps {
  readonly rows: readonly OverviewItem[];
}

function Cells({ rows }: RowsProps) {
  return rows.map(({ key, reading }) => (
    <i key={key} className={isMissing(reading) ? css.missing : undefined} />
  ));
}

function SolidCells({ rows }: RowsProps) {
  const missing = rows.filter(({ reading }) => isMissing(reading)).length;
  return (
    <>
      {rows.length > missing && <i style={{ flexGrow: rows.length - missing }} />}
      {missing > 0 && <i className={css.missing} style={{ flexGrow: missing }} />}
    </>
  );
}

function GroupWords({ verdict, rows }: RowsProps & { readonly verdict: Verdict }) {
  const { overview } = useText();
  const language = useLanguage();
  const missing = rows.filter(({ reading }) => isMissing(reading)).length;
  const more =
    verdict === 'neutral'
      ? overview.neutralHint
      : verdict === 'notComparable'
        ? reasonsOf(rows, language)
        : '';
  return (
    <>
      <span className={css.count}>
        <i aria-hidden="true" />
        <b>
          {verdictWord(verdict, language)} <span translate="no">{rows.length}</span>
        </b>
        {missing > 0 && overview.ofWhichMissing(missing)}
      </span>
      {more !== '' && <small>{more}</small>}
    </>
  );
}

function isMissing({ reason }: Reading): boolean {
  return reason === 'noCurrent';
}

/** Why the others cannot be compared, the commonest reason first. */
function reasonsOf(items: readonly OverviewItem[], language: Language): string {
  const reasons = new Map<string, number>();
  for (const { reading } of items) {
    if (reading.reason === null || isMissing(reading)) continue;
    const word = formatReason(reading.reason, language);
    reasons.set(word, (reasons.get(word) ?? 0) + 1);
  }
  const common = [...reasons].sort((a, b) => b[1] - a[1]).map(([word, count]) => `${word} ${count}`);
  return listText(common, language);
}
