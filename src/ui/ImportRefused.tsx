import { useEffect, useRef } from 'react';
import { FOREIGN_KINDS } from '../core/import/foreignKinds.ts';
import type { Choices, Refusal } from '../core/import/report.ts';
import type { View } from '../core/view/view.ts';
import { importingMessages } from '../text/messages/importing.ts';
import { optionText } from '../text/optionText.ts';
import { placeText, problemText } from '../text/problemText.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import controls from './controls.module.css';
import { FileButton } from './FileButton.tsx';
import css from './ImportRefused.module.css';
import { useLanguage } from './Language.tsx';
import { ViewLink } from './ViewLink.tsx';

interface ImportRefusedProps {
  readonly name: string;
  readonly refusal: Refusal;
  readonly onChoose: (choices: Choices) => void;
  readonly onFile: (files: readonly File[]) => void;
  readonly onDismiss: () => void;
  /** Where the file can be looked at and its reading corrected; null where there is no file. */
  readonly correct: View | null;
}

/** Why a file was not read, where, and what to do; where only a person can decide, a question with the readings side by side. */
export function ImportRefused({ name, refusal, onChoose, onFile, onDismiss, correct }: ImportRefusedProps) {
  const language = useLanguage();
  const importing = importingMessages(language);
  const panel = useRef<HTMLElement>(null);
  const { problem, options, columns } = refusal;
  const asks = options.length > 0 || columns !== undefined;
  const words = problemText(problem, language);
  const isForeign = FOREIGN_KINDS.has(problem.code);
  const place = isForeign ? '' : placeText(problem, language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new refusal is brought into view, wherever the page stands
  useEffect(() => {
    panel.current?.focus();
    panel.current?.scrollIntoView?.({ block: 'nearest' });
  }, [refusal]);
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={`${css.panel} ${asks ? css.question : css.stop}`}
      role="alert"
    >
      <h2 className={css.title}>
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          {asks ? (
            <path d="M9 1l8.5 15.5H.5z" fill="currentColor" />
          ) : (
            <path d="M5.5 1h7L17 5.5v7L12.5 17h-7L1 12.5v-7z" fill="currentColor" />
          )}
        </svg>
        {importing.problemTitle(asks, place, words.title)}
      </h2>
      <p className={css.file}>{name}</p>
      <p>
        {words.action} {importing.unchanged}
      </p>
      {problem.raw !== null && problem.raw !== '' && problem.line !== null && columns === undefined && (
        <p className={css.source} translate="no">
          <span className={css.number}>{problem.line}</span>
          <code>{problem.raw}</code>
        </p>
      )}
      {options.length > 0 && (
        <div className={css.readings} role="group" aria-label={importing.choose}>
          {options.map((option) => {
            const { title, example } = optionText(option, problem, language);
            return (
              <button
                key={title}
                type="button"
                className={css.reading}
                onClick={() => onChoose(option.choices)}
              >
                <b>{title}</b>
                <span translate="no">{example}</span>
              </button>
            );
          })}
        </div>
      )}
      {columns !== undefined && (
        <ColumnChoice
          headers={columns.headers}
          onChoose={(chosen) => onChoose({ ...columns.choices, columns: chosen })}
        />
      )}
      <div className={css.options}>
        {correct !== null && !isForeign && (
          <ViewLink to={correct} className={controls.quiet}>
            {importing.seeAndCorrect}
          </ViewLink>
        )}
        <FileButton className={controls.quiet} text={importing.another} onFiles={onFile} />
        <button type="button" className={controls.quiet} onClick={onDismiss}>
          {importing.dismiss}
        </button>
      </div>
    </section>
  );
}
