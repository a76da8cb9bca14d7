import { Fragment, useState } from 'react';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { VERDICTS } from '../../core/measures/reading.ts';
import type { OverviewView } from '../../core/view/view.ts';
import { verdictWord } from '../../text/verdictText.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { SampleBadge } from '../../ui/SampleBadge.tsx';
import { ReadingRow } from './ReadingRow.tsx';
import css from './SectionTable.module.css';
import type { Section } from './sectionsOf.ts';

interface SectionTableProps {
  readonly sections: readonly Section[];
  readonly view: OverviewView;
  readonly year: number;
  readonly dataset: Dataset;
  readonly isFolded: (section: string) => boolean;
  readonly onFold: (key: string) => void;
}

/** So many rows are drawn at once; the rest on demand, so that no drawing holds the page up. */
const FIRST_ROWS = 80;

export function SectionTable({ sections, view, year, dataset, isFolded, onFold }: SectionTableProps) {
  const { overview } = useText();
  const [all, setAll] = useState(false);
  const total = sections.reduce((sum, { items }) => sum + items.length, 0);
  const first = sections[0]?.items[0];
  const regions = first?.kind === 'region';
  let left = all ? Number.POSITIVE_INFINITY : FIRST_ROWS;
  const noted = new Set(dataset.notes.flatMap((note) => note.indicator ?? []));
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col" className={css.sectionHead}>
              <span className="hidden-text">{overview.columns.name}</span>
            </th>
            <th scope="col">{regions ? overview.columns.region : overview.columns.name}</th>
            <th scope="col" className={css.trend}>
              {first?.series.points[0]?.year}–{first?.series.points.at(-1)?.year}{' '}
              {dataset.sample && <SampleBadge />}
            </th>
            <th scope="col" className={css.right}>
              {year - 1}
            </th>
            <th scope="col" className={css.now}>
              {year}
            </th>
            <th scope="col" className={css.right}>
              {overview.columns.change}
            </th>
            <th scope="col">{overview.columns.remark}</th>
            <th scope="col" className={css.targetHead}>
              {overview.columns.target}
            </th>
            <th scope="col">{overview.columns.verdict}</th>
          </tr>
        </thead>
        {sections.map(({ section, items }) => {
          const shown = items.slice(0, Math.max(0, left));
          left -= items.length;
          const key = section ?? '';
          const folded = section !== null && isFolded(key);
          if (shown.length === 0) return null;
          return (
            <tbody key={key} className={css.section}>
              {(folded ? [] : shown).map((item, at) => {
                const group = section === null ? null : item.series.indicator.group;
                const newGroup = group !== null && group !== (shown[at - 1]?.series.indicator.group ?? null);
                const rows = shown.length + groupsIn(shown.map((row) => row.series.indicator.group));
                return (
                  <Fragment key={item.key}>
                    {newGroup && (
                      <tr className={css.group}>
                        {at === 0 && section !== null && (
                          <SectionTitle
                            section={section}
                            items={items}
                            rows={rows}
                            folded={false}
                            onFold={onFold}
                          />
                        )}
                        <th scope="rowgroup" colSpan={8}>
                          {group}
                        </th>
                      </tr>
                    )}
                    <ReadingRow
                      item={item}
                      view={view}
                      noted={noted.has(item.key)}
                      lead={
                        at === 0 && !newGroup && section !== null ? (
                          <SectionTitle
                            section={section}
                            items={items}
                            rows={rows}
                            folded={false}
                            onFold={onFold}
                          />
                        ) : section === null ? (
                          <td className={css.noSection} />
                        ) : null
                      }
                    />
                  </Fragment>
                );
              })}
              {folded && (
                <tr>
                  <SectionTitle section={key} items={items} rows={1} folded onFold={onFold} />
                  <td colSpan={8} className={css.foldedNote}>
                    {overview.indicators(items.length)}
                  </td>
                </tr>
              )}
            </tbody>
          );
        })}
      </table>
      {!all && total > FIRST_ROWS && (
        <p className={css.more}>
          <button type="button" className={controls.button} onClick={() => setAll(true)}>
            {overview.showAll(total)}
          </button>
        </p>
      )}
    </div>
  );
}

function groupsIn(groups: readonly (string | null)[]): number {
  return groups.filter((group, at) => group !== null && group !== (groups[at - 1] ?? null)).length;
}

interface SectionTitleProps {
  readonly section: string;
  readonly items: Section['items'];
  readonly rows: number;
  readonly folded: boolean;
  readonly onFold: (key: string) => void;
}

function SectionTitle({ section, items, rows, folded, onFold }: SectionTitleProps) {
  const { overview } = useText();
  const language = useLanguage();
  const names: Readonly<Record<string, string>> = overview.section;
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
          {VERDICTS.flatMap((verdict) =>
            items
              .filter(({ reading }) => reading.verdict === verdict)
              .map((item) => <i key={item.key} className={`${verdict} ${css[verdict] ?? ''}`} />),
          )}
        </span>
        <span className={css.counts}>
          {VERDICTS.map((verdict) => ({
            verdict,
            count: items.filter(({ reading }) => reading.verdict === verdict).length,
          }))
            .filter(({ count }) => count > 0)
            .map(({ verdict, count }) => (
              <span key={verdict} className={verdict}>
                {verdictWord(verdict, language)} {count}
              </span>
            ))}
        </span>
      </div>
    </th>
  );
}
