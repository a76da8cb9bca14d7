import type { ReadBack } from '../../../core/import/readBack.ts';
import { repairsFor } from '../../../core/import/repairsFor.ts';
import type { Choices } from '../../../core/import/report.ts';
import type { Problem } from '../../../core/problem.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import { optionText } from '../../../text/optionText.ts';
import { problemText } from '../../../text/problemText.ts';
import { repairText } from '../../../text/repairText.ts';
import controls from '../../../ui/controls.module.css';
import { useLanguage } from '../../../ui/Language.tsx';
import { CommitField } from './CommitField.tsx';
import css from './Findings.module.css';
import { SeveritySign } from './SeveritySign.tsx';

interface FindingDeedsProps {
  readonly finding: Problem;
  readonly back: ReadBack;
  readonly looked: boolean;
  readonly onChange: (choices: Choices) => void;
  readonly onAcknowledge: (looked: boolean) => void;
}

/** What can be done about a finding: the readings to choose from, the repairs that are safe, and of a warning to say that it was seen. */
export function FindingDeeds({ finding, back, looked, onChange, onAcknowledge }: FindingDeedsProps) {
  const language = useLanguage();
  const words = readBackMessages(language);
  const { title } = problemText(finding, language);
  const { severity } = finding;
  const repairs = looked ? [] : repairsFor(finding, back);
  const options = severity === 'error' && back.outcome.kind === 'refused' ? back.outcome.refusal.options : [];
  if (severity === 'note' && repairs.length === 0) return null;
  return (
    <div className={css.deeds}>
      {finding.code === 'no_period' && (
        <CommitField
          size={6}
          inputMode="numeric"
          label={words.year}
          value=""
          onCommit={(text) => {
            if (!/^[12]\d{3}$/.test(text)) return false;
            onChange({ ...back.choices, year: Number(text) });
            return true;
          }}
        />
      )}
      {options.map((option) => {
        const said = optionText(option, finding, language);
        return (
          <button
            key={said.title}
            type="button"
            className={`${controls.button} ${css.go}`}
            onClick={() => onChange(option.choices)}
          >
            {said.title}
            {said.example !== '' && <small translate="no">{said.example}</small>}
          </button>
        );
      })}
      {repairs.map((repair) => (
        <button
          key={`${repair.kind} ${repair.from} ${repair.to}`}
          type="button"
          className={`${controls.button} ${css.go}`}
          onClick={() => onChange(repair.choices)}
        >
          {repairText(repair, words)}
        </button>
      ))}
      {severity === 'warning' && looked && (
        <>
          <span className={css.done}>
            <SeveritySign severity="pass" />
            {words.acknowledged}
          </span>
          <button
            type="button"
            className={controls.quiet}
            aria-label={words.takeBackOf(title)}
            onClick={() => onAcknowledge(false)}
          >
            {words.takeBack}
          </button>
        </>
      )}
      {severity === 'warning' && !looked && (
        <button
          type="button"
          className={controls.button}
          aria-label={words.acknowledgeOf(title)}
          onClick={() => onAcknowledge(true)}
        >
          {words.acknowledge}
        </button>
      )}
    </div>
  );
}
