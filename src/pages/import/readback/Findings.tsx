import { findingKey } from '../../../core/import/findingKey.ts';
import type { ReadBack } from '../../../core/import/readBack.ts';
import type { Choices } from '../../../core/import/report.ts';
import type { Problem, Severity } from '../../../core/problem.ts';
import { formatNumber } from '../../../text/format.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import { ColumnChoice } from '../../../ui/ColumnChoice.tsx';
import { useLanguage } from '../../../ui/Language.tsx';
import { FindingItem } from './FindingItem.tsx';
import css from './Findings.module.css';
import { passedChecks } from './passedChecks.ts';
import { SeveritySign } from './SeveritySign.tsx';

const GROUPS: readonly Severity[] = ['error', 'warning', 'note'];

interface FindingsProps {
  readonly back: ReadBack;
  readonly findings: readonly Problem[];
  readonly acknowledged: readonly string[];
  readonly onChange: (choices: Choices) => void;
  readonly onAcknowledge: (finding: Problem, looked: boolean) => void;
  readonly onPlace: (finding: Problem) => void;
}

/** What was found, in three groups with counts: what has to be settled, what asks for a look, and what is only said or was checked and passed. */
export function Findings({ back, findings, acknowledged, onChange, onAcknowledge, onPlace }: FindingsProps) {
  const words = readBackMessages(useLanguage());
  const of = (severity: Severity): readonly Problem[] =>
    findings.filter((finding) => finding.severity === severity);
  const looked = of('warning').filter((finding) => acknowledged.includes(findingKey(finding))).length;
  const checks = back.outcome.kind === 'read' ? passedChecks(back.outcome.report) : [];
  // what a deed settles goes away, and the keyboard with it: the list's title takes it
  const settle = (choices: Choices): void => {
    document.getElementById('findings-title')?.focus({ preventScroll: true });
    onChange(choices);
  };
  const columns = back.outcome.kind === 'refused' ? back.outcome.refusal.columns : undefined;
  return (
    <section aria-labelledby="findings-title">
      <div className={css.head}>
        <h2 id="findings-title" tabIndex={-1}>
          {words.findings}
        </h2>
        <p className={css.counts}>
          {GROUPS.map((severity) => (
            <span key={severity} className={css[severity]}>
              <SeveritySign severity={severity} />
              {words.groupCount(words.groups[severity], formatNumber(of(severity).length, 0))}
              {severity === 'warning' && looked > 0 && words.lookedAt(formatNumber(looked, 0))}
            </span>
          ))}
          <span className={css.pass}>
            <SeveritySign severity="pass" />
            {words.groupCount(words.pass, formatNumber(checks.length, 0))}
          </span>
        </p>
      </div>
      {GROUPS.map((severity) => {
        const list = of(severity);
        if (list.length === 0) return null;
        return (
          <div key={severity} role="group" aria-label={words.groupHeads[severity]}>
            <h3 className={`${css.group} ${css[severity]}`}>{words.groupHeads[severity]}</h3>
            <ol>
              {list.map((finding) => (
                <FindingItem
                  key={findingKey(finding)}
                  finding={finding}
                  back={back}
                  looked={acknowledged.includes(findingKey(finding))}
                  onChange={settle}
                  onAcknowledge={(looked) => onAcknowledge(finding, looked)}
                  onPlace={() => onPlace(finding)}
                />
              ))}
            </ol>
          </div>
        );
      })}
      {columns !== undefined && (
        <ColumnChoice
          headers={columns.headers}
          onChoose={(chosen) => onChange({ ...columns.choices, columns: chosen })}
        />
      )}
      {checks.length > 0 && (
        <div role="group" aria-label={words.passed}>
          <h3 className={`${css.group} ${css.pass}`}>{words.passed}</h3>
          <ul className={css.checks}>
            {checks.map((check) => (
              <li key={check}>
                <SeveritySign severity="pass" />
                {words.checks[check]}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
