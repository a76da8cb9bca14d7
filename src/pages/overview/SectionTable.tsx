import { Fragment, useState } from 'react';
import { usePrinting } from '../../charts/usePrinting.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Section } from '../../core/overview/sectionsOf.ts';
import type { OverviewView } from '../../core/view/view.ts';
import controls from '../../ui/controls.module.css';
import { useText } from '../../ui/Language.tsx';
import { ReadingRow } from './ReadingRow.tsx';
import css from './SectionTable.module.css';
import { SectionTitle } from './SectionTitle.tsx';
import { TableHead } from './TableHead.tsx';

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
  const rows = sections.flatMap(({ items }) => items);
  const sectioned = sections.some(({ section }) => section !== null);
  const targets = rows.some(({ reading }) => reading.target !== null);
  const columns = targets ? 8 : 7;
  const printing = usePrinting();
  let left = all || printing ? Number.POSITIVE_INFINITY : FIRST_ROWS;
  const noted = new Set(dataset.notes.flatMap((note) => note.indicator ?? []));
  return (
    <>
      <table className={css.table}>
        <TableHead
          first={rows[0]}
          year={year}
          sectioned={sectioned}
          targets={targets}
          sample={dataset.sample}
        />
        {sections.map(({ section, items }) => {
          const shown = items.slice(0, Math.max(0, left));
          left -= items.length;
          if (shown.length === 0) return null;
          const groups = shown.map(({ series }) => (section === null ? null : series.indicator.group));
          const opens = groups.map((group, at) => group !== null && group !== groups[at - 1]);
          const folded = section !== null && !printing && isFolded(section);
          const title =
            section === null ? (
              sectioned && <td className={css.noSection} />
            ) : (
              <SectionTitle
                section={section}
                items={items}
                rows={folded ? 1 : shown.length + opens.filter(Boolean).length}
                folded={folded}
                onFold={onFold}
              />
            );
          return (
            <tbody key={section ?? ''} className={css.section}>
              {folded ? (
                <tr>
                  {title}
                  <td colSpan={columns} className={css.foldedNote}>
                    {overview.indicators(items.length)}
                  </td>
                </tr>
              ) : (
                shown.map((item, at) => {
                  const lead = at === 0 || section === null ? title : null;
                  return (
                    <Fragment key={item.key}>
                      {opens[at] === true && (
                        <tr className={css.group}>
                          {lead}
                          <th scope="rowgroup" colSpan={columns}>
                            {groups[at]}
                          </th>
                        </tr>
                      )}
                      <ReadingRow
                        item={item}
                        view={view}
                        noted={noted.has(item.key)}
                        lead={opens[at] === true ? null : lead}
                        targets={targets}
                      />
                    </Fragment>
                  );
                })
              )}
            </tbody>
          );
        })}
      </table>
      {!all && rows.length > FIRST_ROWS && (
        <p className={css.more}>
          <button type="button" className={controls.button} onClick={() => setAll(true)}>
            {overview.showAll(rows.length)}
          </button>
        </p>
      )}
    </>
  );
}
