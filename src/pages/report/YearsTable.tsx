import { readingsOf } from '../../charts/chartView.ts';
import { pointOf, type Series } from '../../core/dataset/series.ts';
import { formatLimit } from '../../text/format.ts';
import { linesText } from '../../text/linesText.ts';
import { readingCells } from '../../text/readingCells.ts';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { VerdictMark } from '../../ui/VerdictMark.tsx';
import css from './Sheet.module.css';
import { useWords } from './useWords.ts';

interface YearsTableProps {
  readonly series: Series;
  readonly year: number;
  readonly label: string;
}

/** The years of the chart, a row each: value, change, what explains it, and its line in the source. */
export function YearsTable({ series, year, label }: YearsTableProps) {
  const language = useLanguage();
  const { overview } = useText();
  const words = useWords();
  const targets = series.targets.filter(({ kind }) => kind === 'target');
  const columns: readonly (readonly [text: string, look?: string | undefined])[] = [
    [words.columns.year],
    [words.columns.value, css.number],
    [words.columns.unit],
    [words.columns.difference, css.number],
    [overview.columns.change, css.number],
    ...(targets.length > 0 ? [[overview.columns.target, css.text] as const] : []),
    [overview.columns.verdict, css.text],
    [words.columns.note],
    [words.columns.lines, css.number],
  ];
  return (
    <table className={css.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map(([text, look]) => (
            <th key={text} scope="col" className={look}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {readingsOf(series).map((reading) => {
          const cells = readingCells(reading, language);
          const target = targets.find((one) => one.year === reading.year);
          return (
            <tr key={reading.year} className={reading.year === year ? css.thisYear : undefined}>
              <th scope="row" translate="no">
                {reading.year}
              </th>
              <td className={`${css.number} ${css.now}`} translate="no">
                {cells.value}
              </td>
              <td className={css.unit}>{cells.unit}</td>
              <td className={css.number} translate="no">
                {cells.difference}
              </td>
              <td className={`${css.number} ${reading.verdict}`} translate="no">
                {cells.change}
              </td>
              {targets.length > 0 && (
                <td className={css.text} translate="no">
                  {target === undefined ? '' : formatLimit(target.value, target.bound)}
                </td>
              )}
              <td className={css.text}>
                {typeof reading.value === 'number' && <VerdictMark reading={reading} />}
              </td>
              <td>{cells.note}</td>
              <td className={css.number} translate="no">
                {linesText(pointOf(series, reading.year)?.lines ?? [], language)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
