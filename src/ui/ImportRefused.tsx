import type { Choices, Refusal } from '../core/import/report.ts';
import { placeText, problemText } from '../text/problemText.ts';
import controls from './controls.module.css';
import { FileButton } from './FileButton.tsx';
import css from './ImportRefused.module.css';
import { useLanguage, useText } from './Language.tsx';

interface ImportRefusedProps {
  readonly name: string;
  readonly refusal: Refusal;
  readonly onChoose: (choices: Choices) => void;
  readonly onFile: (files: readonly File[]) => void;
  readonly onDismiss: () => void;
}

/** Why a file was not read, where, and what to do; both readings to choose from where only a person can decide. */
export function ImportRefused({ name, refusal, onChoose, onFile, onDismiss }: ImportRefusedProps) {
  const { importing } = useText();
  const language = useLanguage();
  const { problem, options } = refusal;
  const words = problemText(problem, language);
  const place = placeText(problem, language);
  return (
    <section className={css.panel} role="alert">
      <h2 className={css.title}>
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <path d="M5.5 1h7L17 5.5v7L12.5 17h-7L1 12.5v-7z" fill="currentColor" />
          <path d="M6 6l6 6M12 6l-6 6" stroke="var(--paper)" strokeWidth="1.8" />
        </svg>
        {place === '' ? importing.refused(words.title) : importing.refusedAt(place, words.title)}
      </h2>
      <p className={css.file}>{name}</p>
      <p>
        {words.action} {importing.unchanged}
      </p>
      {problem.raw !== null && problem.raw !== '' && problem.line !== null && (
        <p className={css.source} translate="no">
          <span className={css.number}>{problem.line}</span>
          <code>{problem.raw}</code>
        </p>
      )}
      {options.length > 0 && (
        <div className={css.options} role="group" aria-label={importing.choose}>
          {options.map((option) => (
            <button
              key={`${option.raw}${option.becomes}`}
              type="button"
              className={controls.button}
              onClick={() => onChoose(option.choices)}
            >
              {option.becomes === ''
                ? importing.optionNone(option.raw)
                : importing.option(option.raw, option.becomes)}
            </button>
          ))}
        </div>
      )}
      <div className={css.options}>
        <FileButton className={controls.quiet} text={importing.another} onFiles={onFile} />
        <button type="button" className={controls.quiet} onClick={onDismiss}>
          {importing.dismiss}
        </button>
      </div>
    </section>
  );
}
