import { useState } from 'react';
import type { Dataset } from '../core/dataset/dataset.ts';
import { attentionOf } from '../core/import/findingKey.ts';
import type { ColumnReading, ImportReport } from '../core/import/report.ts';
import type { View } from '../core/view/view.ts';
import { columnLetter } from '../text/columnLetter.ts';
import { fileSize } from '../text/fileSize.ts';
import { formatNumber } from '../text/format.ts';
import type { Language } from '../text/language.ts';
import { listText } from '../text/listText.ts';
import { type ImportingMessages, importingMessages } from '../text/messages/importing.ts';
import controls from './controls.module.css';
import { FindingList } from './FindingList.tsx';
import css from './ImportStrip.module.css';
import { useLanguage, useText } from './Language.tsx';
import { ViewLink } from './ViewLink.tsx';

/** One strip that says what was understood of the opened file; it unfolds into columns, findings and the account of every line. */
export function ImportStrip({
  report,
  dataset,
  brief,
  save,
  acknowledged,
  recipe,
  correct,
}: {
  readonly report: ImportReport;
  readonly dataset: Dataset;
  /** In one line until it is unfolded, where the file was looked at before. */
  readonly brief: boolean;
  readonly save: keyof ImportingMessages['save'];
  /** Warnings that were looked at. */
  readonly acknowledged: readonly string[];
  /** The recipe by which it was read, with the way back; null where there is none. */
  readonly recipe: { readonly name: string; readonly onUndo: () => void } | null;
  /** Where the reading can be corrected. */
  readonly correct: View;
}) {
  const language = useLanguage();
  const importing = importingMessages(language);
  const { shell } = useText();
  const [open, setOpen] = useState(false);
  const attention = attentionOf(report.findings, acknowledged);
  const titles = [...report.preambleLines, ...report.noteLines];
  const first = dataset.periods[0] ?? '';
  const last = dataset.periods.at(-1) ?? '';
  const { balance } = report;
  const regions =
    dataset.regions.length === 1 && dataset.regions[0]?.name === '' ? 1 : dataset.regions.length;
  const facts: readonly (readonly [string, string])[] = [
    ...originFacts(report, importing),
    [
      importing.header,
      report.headerLines.length === 0
        ? importing.noHeader
        : importing.headerLines(listText(report.headerLines, language)),
    ],
    [importing.shape, importing.shapes[report.shape]],
    [
      importing.titleNotes,
      titles.length === 0 ? importing.noTitleNotes : importing.headerLines(shorten(titles, language)),
    ],
    [
      importing.readOut,
      importing.size(regions, dataset.indicators.length, first === last ? first : `${first}–${last}`),
    ],
  ];
  return (
    <section className={css.strip} aria-label={importing.strip}>
      <div className={css.head}>
        <h2 className={css.name}>{report.fileName}</h2>
        <span className={css.quiet} translate="no">
          {fileSize(report.bytes)}
          {importing.comma}
          {importing.counts(formatNumber(report.values, 0), formatNumber(report.missing, 0))}
        </span>
        <span className={attention > 0 ? css.attention : css.quiet}>
          {attention > 0 ? importing.findings(attention) : importing.noFindings}
        </span>
        <span className={save === 'saved' || save === 'saving' ? css.quiet : css.attention} role="status">
          {importing.save[save]}
        </span>
        <span className={css.stays}>{shell.stays}</span>
        {recipe !== null && (
          <span className={css.quiet}>
            {importing.byRecipe(recipe.name)}{' '}
            <button type="button" className={controls.quiet} onClick={recipe.onUndo}>
              {importing.undoRecipe}
            </button>
          </span>
        )}
        <ViewLink to={correct} className={controls.quiet}>
          {importing.correct}
        </ViewLink>
        <button type="button" className={controls.quiet} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? importing.fold : importing.unfold}
        </button>
      </div>
      {(open || !brief) && (
        <dl className={css.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {open && (
        <div className={css.body}>
          <FindingList findings={report.findings} />
          <ColumnList columns={report.columns} />
          <p className={css.balance} translate="no">
            {importing.balanceText({
              lines: formatNumber(balance.lines, 0),
              preamble: formatNumber(balance.preamble, 0),
              header: formatNumber(balance.header, 0),
              accepted: formatNumber(balance.accepted, 0),
              rejected: formatNumber(balance.rejected, 0),
              blank: formatNumber(balance.blank, 0),
              notes: formatNumber(balance.notes, 0),
            })}
          </p>
        </div>
      )}
    </section>
  );
}

/** A text is of an encoding and a delimiter; a sheet has a name and perhaps a range. */
function originFacts(
  { sheet, encoding, bom, delimiter }: ImportReport,
  importing: ImportingMessages,
): readonly (readonly [string, string])[] {
  if (sheet !== undefined)
    return [
      [
        importing.sheet,
        sheet.sheets.length > 1 ? importing.sheetOf(sheet.name, sheet.sheets.length) : sheet.name,
      ],
      ...(sheet.range === null ? [] : [[importing.range, sheet.range] as const]),
    ];
  return [
    [importing.encoding, `${importing.encodings[encoding]}${bom ? ` ${importing.bom}` : ''}`],
    [importing.delimiter, importing.delimiters[delimiter]],
  ];
}

const COLUMNS_SHOWN = 24;

function ColumnList({ columns }: { readonly columns: readonly ColumnReading[] }) {
  const importing = importingMessages(useLanguage());
  return (
    <div>
      <h3 className={css.subtitle}>{importing.columns}</h3>
      <ul className={css.columns}>
        {columns.slice(0, COLUMNS_SHOWN).map(({ column, header, role, evidence, unit, period }) => (
          <li key={column}>
            <b>{columnLetter(column)}</b> {header === '' ? '—' : header}
            <small>
              {importing.roles[role]}
              {period === null ? '' : ` ${period}`}
              {unit === null ? '' : ` ${unit}`} · {importing.evidence[evidence]}
            </small>
          </li>
        ))}
        {columns.length > COLUMNS_SHOWN && <li>… {columns.length}</li>}
      </ul>
    </div>
  );
}

function shorten(lines: readonly number[], language: Language): string {
  return lines.length > 6 ? `${listText(lines.slice(0, 5), language)}…` : listText(lines, language);
}
