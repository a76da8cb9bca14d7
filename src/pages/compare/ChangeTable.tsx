import type { ComparedRow } from '../../core/compare/compare.ts';
import { indicatorView } from '../../core/view/formatView.ts';
import type { CompareView } from '../../core/view/view.ts';
import { comparedCells } from '../../text/comparedCells.ts';
import type { CompareMessages } from '../../text/messages/compare.ts';
import { IndicatorName } from '../../ui/IndicatorName.tsx';
import { useLanguage } from '../../ui/Language.tsx';
import { ARROW_WIDTH, arrowLimit, arrowPlace, RateArrow } from '../../ui/RateArrow.tsx';
import { VerdictMark } from '../../ui/VerdictMark.tsx';
import { ViewLink } from '../../ui/ViewLink.tsx';
import { CompareTable } from './CompareTable.tsx';
import css from './CompareTables.module.css';

interface ChangeTableProps {
  readonly rows: readonly ComparedRow[];
  readonly view: CompareView;
  readonly datasetB: string;
  readonly yearA: number;
  readonly yearB: number;
  readonly words: CompareMessages;
}

/** What both sides have a number for: an arrow from A to B, both numbers, the change in its own unit, the verdict, both lines. */
export function ChangeTable({ rows, view, datasetB, yearA, yearB, words }: ChangeTableProps) {
  const language = useLanguage();
  const limit = arrowLimit(rows.flatMap(({ reading }) => reading.rate ?? []));
  const hasRegions = rows.some(({ region }) => region !== '');
  const hasArrows = view.layout === 'arrows' && rows.some(({ reading }) => reading.rate !== null);
  return (
    <CompareTable
      rows={rows}
      label={words.tabs[view.tab]}
      words={words}
      head={
        <>
          <th scope="col">{words.columns.name}</th>
          {hasRegions && <th scope="col">{words.columns.region}</th>}
          {hasArrows && (
            <th scope="col" className={css.axis}>
              <span className="hidden-text">{words.arrowAxis}</span>
              <ArrowAxis limit={limit} />
            </th>
          )}
          <th scope="col" className={css.right}>
            A {yearA}
          </th>
          <th scope="col" className={css.right}>
            B {yearB}
          </th>
          <th scope="col" className={css.right}>
            {words.columns.difference}
          </th>
          <th scope="col" className={css.right}>
            {words.columns.change}
          </th>
          <th scope="col">{words.columns.verdict}</th>
          <th scope="col">{words.columns.note}</th>
          <th scope="col">{words.columns.lines}</th>
        </>
      }
      row={(row) => {
        const { reading, indicator, region } = row;
        const link = indicatorView(
          { ...view, dataset: datasetB, region: region || null, year: reading.year },
          indicator.id,
        );
        const cells = comparedCells(row, words, language);
        return (
          <tr key={`${indicator.id} ${region}`}>
            <th scope="row">
              <ViewLink to={link}>
                <IndicatorName indicator={indicator} />
              </ViewLink>
            </th>
            {hasRegions && <td>{region}</td>}
            {hasArrows && (
              <td className={css.arrow}>
                <RateArrow reading={reading} limit={limit} />
              </td>
            )}
            <td className={css.before} translate="no">
              {cells.before}
            </td>
            <td className={css.after} translate="no">
              <b>{cells.value}</b> <small>{cells.unit}</small>
            </td>
            <td className={css.right} translate="no">
              {cells.difference}
            </td>
            <td className={`${css.change} ${reading.verdict}`} translate="no">
              {cells.change}
            </td>
            <td>
              <VerdictMark reading={reading} />
            </td>
            <td className={`${css.note} ${css.wrap}`}>{cells.note}</td>
            <td className={css.note} translate="no">
              {cells.lines}
            </td>
          </tr>
        );
      }}
    />
  );
}

function ArrowAxis({ limit }: { readonly limit: number }) {
  return (
    <svg width={ARROW_WIDTH} height={20} viewBox={`0 0 ${ARROW_WIDTH} 20`} aria-hidden="true">
      {[-1, -0.5, 0, 0.5, 1].map((share) => (
        <text
          key={share}
          x={arrowPlace(share * limit, limit)}
          y={15}
          textAnchor={share === -1 ? 'start' : share === 1 ? 'end' : 'middle'}
          className={share === 0 ? css.zero : undefined}
        >
          {share === 0 ? 'A' : `${share > 0 ? '+' : '\u2212'}${Math.abs(share * limit)}%`}
        </text>
      ))}
    </svg>
  );
}
