import { VERDICTS } from '../../core/measures/reading.ts';
import type { Section } from '../../core/overview/sectionsOf.ts';
import { verdictWord } from '../../text/verdictText.ts';
import { useLanguage, useText } from '../../ui/Language.tsx';
import css from './SectionTitle.module.css';

interface SectionTitleProps {
  readonly section: string;
  readonly items: Section['items'];
  readonly rows: number;
  readonly folded: boolean;
  readonly onFold: (key: string) => void;
}

/** The name of a section, which folds it, with one cell an indicator and the counts of its verdicts. */
export function SectionTitle({ section, items, rows, folded, onFold }: SectionTitleProps) {
  const { overview } = useText();
  const language = useLanguage();
  const names: Readonly<Record<string, string>> = overview.section;
  const groups = VERDICTS.map((verdict) => ({
    verdict,
    rows: items.filter(({ reading }) => reading.verdict === verdict),
  })).filter((group) => group.rows.length > 0);
  return (
    <th scope="rowgroup" rowSpan={rows} className={`${css.title} ${folded ? css.folded : ''}`}>
      <div className={css.sticky}>
        <button
          type="button"
          aria-expanded={!folded}
          className={css.fold}
          onClick={() => onFold(section)}
          title={folded ? overview.expand : overview.collapse}
        >
          <span className={css.numeral}>{names[section] === undefined ? '' : section}</span>{' '}
          {names[section] ?? section}
        </button>
        <span className={css.strip} aria-hidden="true">
          {groups.map(({ verdict, rows: cells }) =>
            cells.map(({ key }) => <i key={key} className={`${verdict} ${css[verdict] ?? ''}`} />),
          )}
        </span>
        <span className={css.counts}>
          {groups.map(({ verdict, rows: { length } }) => (
            <span key={verdict} className={verdict}>
              {verdictWord(verdict, language)} <span translate="no">{length}</span>
            </span>
          ))}
        </span>
      </div>
    </th>
  );
}
