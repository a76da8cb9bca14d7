import { useRef } from 'react';
import type { ReadBack } from '../../../core/import/readBack.ts';
import type { Choices } from '../../../core/import/report.ts';
import type { Problem } from '../../../core/problem.ts';
import { columnLetter } from '../../../text/columnLetter.ts';
import { expectedText } from '../../../text/expectedText.ts';
import { formatNumber } from '../../../text/format.ts';
import { linesText } from '../../../text/linesText.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import { problemText } from '../../../text/problemText.ts';
import { useLanguage } from '../../../ui/Language.tsx';
import { FindingDeeds } from './FindingDeeds.tsx';
import css from './Findings.module.css';
import { findingId } from './markedCells.ts';
import { SeveritySign } from './SeveritySign.tsx';

interface FindingItemProps {
  readonly finding: Problem;
  readonly back: ReadBack;
  readonly looked: boolean;
  readonly onChange: (choices: Choices) => void;
  readonly onAcknowledge: (looked: boolean) => void;
  readonly onPlace: () => void;
}

/** One finding: what, where, as it stands, what was expected, and what can be done about it. */
export function FindingItem({ finding, back, looked, onChange, onAcknowledge, onPlace }: FindingItemProps) {
  const language = useLanguage();
  const words = readBackMessages(language);
  const { title, action } = problemText(finding, language);
  const { severity, raw, line, column, lines, count } = finding;
  const expected = severity === 'note' ? null : expectedText(finding, language);
  const letter = column === null ? '' : columnLetter(column);
  const place =
    line !== null
      ? words.place(linesText(lines, language), letter)
      : column !== null
        ? words.columnPlace(letter)
        : '';
  const item = useRef<HTMLLIElement>(null);
  const acknowledge = (now: boolean): void => {
    item.current?.focus({ preventScroll: true });
    onAcknowledge(now);
  };
  return (
    <li
      ref={item}
      id={findingId(finding)}
      tabIndex={-1}
      className={`${css.item} ${looked ? css.looked : ''}`}
    >
      <SeveritySign severity={severity} />
      <div>
        <h4>
          <span>{title}</span>
          {place !== '' && (
            <button type="button" className={css.place} aria-label={words.goTo(place)} onClick={onPlace}>
              {place}
              {count > 1 && ` · ${words.several(formatNumber(count, 0))}`}
            </button>
          )}
        </h4>
        <p>
          {raw !== null && raw !== '' && (
            <>
              <span className="hidden-text">{words.rawOf}</span>
              <code translate="no">{raw}</code>{' '}
            </>
          )}
          {expected !== null && words.expected(expected)}
          {action}
        </p>
        <FindingDeeds
          finding={finding}
          back={back}
          looked={looked}
          onChange={onChange}
          onAcknowledge={acknowledge}
        />
      </div>
    </li>
  );
}
