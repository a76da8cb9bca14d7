import { Fragment } from 'react';
import type { OverviewItem } from '../../core/overview/overviewItems.ts';
import { sectionsOf } from '../../core/overview/sectionsOf.ts';
import { isPartName } from '../../text/partName.ts';
import { readingCells } from '../../text/readingCells.ts';
import { formatMissing } from '../../text/reasonText.ts';
import { targetGap } from '../../text/targetGap.ts';
import { IndicatorName } from '../../ui/IndicatorName.tsx';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { VerdictMark } from '../../ui/VerdictMark.tsx';
import css from './Sheet.module.css';
import { useWords } from './useWords.ts';

interface SheetTableProps {
  readonly items: readonly OverviewItem[];
  readonly year: number;
}

/** Every row by section, as a table whose head comes again on each page. */
export function SheetTable({ items, year }: SheetTableProps) {
  const { overview } = useText();
  const words = useWords();
  const { columns } = overview;
  const names: Readonly<Record<string, string>> = overview.section;
  const sections = sectionsOf(items, 'report');
  const sectioned = sections.some(({ section }) => section !== null);
  const targets = items.some(({ reading }) => reading.target !== null);
  const width = targets ? 8 : 7;
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{items[0]?.kind === 'region' ? columns.region : columns.name}</th>
          <th scope="col" className={css.number} translate="no">
            {year - 1}
          </th>
          <th scope="col" className={css.number} translate="no">
            {year}
          </th>
          <th scope="col">{words.columns.unit}</th>
          <th scope="col" className={css.number}>
            {columns.change}
          </th>
          <th scope="col" className={css.text}>
            {columns.remark}
          </th>
          {targets && (
            <th scope="col" className={css.text}>
              {columns.target}
            </th>
          )}
          <th scope="col">{columns.verdict}</th>
        </tr>
      </thead>
      {sections.map(({ section, items: rows }) => (
        <tbody key={section ?? ''}>
          {sectioned && (
            <tr className={css.section}>
              <th scope="rowgroup" colSpan={width}>
                {section === null
                  ? words.noSection
                  : names[section] === undefined
                    ? section
                    : words.section(section, names[section])}
              </th>
            </tr>
          )}
          {rows.map((item, at) => {
            const group = section === null ? null : item.series.indicator.group;
            const opens = group !== null && group !== rows[at - 1]?.series.indicator.group;
            return (
              <Fragment key={item.key}>
                {opens && (
                  <tr className={css.group}>
                    <th scope="rowgroup" colSpan={width}>
                      {group}
                    </th>
                  </tr>
                )}
                <SheetRow item={item} targets={targets} />
              </Fragment>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}

interface SheetRowProps {
  readonly item: OverviewItem;
  readonly targets: boolean;
}

function SheetRow({ item, targets }: SheetRowProps) {
  const { overview } = useText();
  const language = useLanguage();
  const { reading, series } = item;
  const cells = readingCells(reading, language);
  const missing = typeof reading.value === 'number' ? '' : formatMissing(reading.value, language);
  const explained = [...new Set([cells.difference, cells.remark, missing])].filter(Boolean).join(' ');
  return (
    <tr>
      <th scope="row" className={isPartName(item.name) ? css.child : undefined}>
        {item.kind === 'region' ? item.name : <IndicatorName indicator={series.indicator} />}
      </th>
      <td className={css.number} translate="no">
        {cells.base}
      </td>
      <td className={`${css.number} ${css.now}`} translate="no">
        {cells.value}
      </td>
      <td className={css.unit}>
        {cells.unit}
        {reading.provisional && ` (${overview.provisional})`}
        {cells.parts !== '' && ` ${cells.parts}`}
      </td>
      <td className={`${css.number} ${reading.verdict}`} translate="no">
        {cells.change}
      </td>
      <td className={css.text} translate="no">
        {explained}
      </td>
      {targets && (
        <td className={css.text} translate="no">
          {reading.target !== null && typeof reading.value === 'number' && (
            <>
              {cells.target} <small>{targetGap(reading.target, reading.indicator.decimals, overview)}</small>
            </>
          )}
        </td>
      )}
      <td>
        <VerdictMark reading={reading} />
      </td>
    </tr>
  );
}
