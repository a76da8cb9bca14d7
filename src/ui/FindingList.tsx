import type { Problem } from '../core/problem.ts';
import { columnLetter } from '../text/columnLetter.ts';
import { listText } from '../text/listText.ts';
import { importingMessages } from '../text/messages/importing.ts';
import { problemText } from '../text/problemText.ts';
import css from './ImportStrip.module.css';
import { useLanguage } from './Language.tsx';

const LINES_SHOWN = 12;

/** Every finding with its lines, column and raw text, the weightiest first. */
export function FindingList({ findings }: { readonly findings: readonly Problem[] }) {
  const language = useLanguage();
  const importing = importingMessages(language);
  if (findings.length === 0) return <p>{importing.noFindings}</p>;
  return (
    <ul className={css.findings}>
      {findings.map((finding) => {
        const { title, action } = problemText(finding, language);
        return (
          <li key={`${finding.code}${finding.severity}${finding.column}`} className={css[finding.severity]}>
            <span className={css.severity}>{importing.severity[finding.severity]}</span>
            <span>
              <b>{title}</b> {action}
              {finding.raw !== null && finding.raw !== '' && <code translate="no">{finding.raw}</code>}
            </span>
            <span className={css.where} translate="no">
              {finding.lines.length > 0 &&
                importing.lines(
                  `${listText(finding.lines.slice(0, LINES_SHOWN), language)}${finding.lines.length > LINES_SHOWN ? '…' : ''}`,
                )}{' '}
              {finding.column !== null && importing.columnLetter(columnLetter(finding.column))}{' '}
              {finding.count > 1 && importing.times(finding.count)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
