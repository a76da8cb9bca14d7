import { findingKey } from '../../../core/import/findingKey.ts';
import type { ReadBack } from '../../../core/import/readBack.ts';
import type { Problem } from '../../../core/problem.ts';
import { overviewView } from '../../../core/view/formatView.ts';
import type { ImportView } from '../../../core/view/view.ts';
import { download, safeFileName } from '../../../export/download.ts';
import { findingsCsv } from '../../../export/findingsCsv.ts';
import { formatNumber } from '../../../text/format.ts';
import { importingMessages } from '../../../text/messages/importing.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import { placeText, problemText } from '../../../text/problemText.ts';
import controls from '../../../ui/controls.module.css';
import { useLanguage } from '../../../ui/Language.tsx';
import { ViewLink } from '../../../ui/ViewLink.tsx';
import type { Correction } from './correctionSteps.ts';
import css from './ReadBackFooter.module.css';
import type { ApplyState } from './useApply.ts';

interface ApplyButtonsProps {
  readonly back: ReadBack;
  readonly view: ImportView;
  readonly findings: readonly Problem[];
  readonly correction: Correction;
  /** The file has no dataset yet. */
  readonly isNew: boolean;
  /** Steps that are not applied. */
  readonly steps: number;
  readonly state: ApplyState;
  readonly onApply: () => void;
  readonly onDismiss: () => void;
}

/** The list of findings to take along, and the one button that makes the reading the dataset; or what stands against it. */
export function ApplyButtons({
  back,
  view,
  findings,
  correction,
  isNew,
  steps,
  state,
  onApply,
  onDismiss,
}: ApplyButtonsProps) {
  const language = useLanguage();
  const words = readBackMessages(language);
  const importing = importingMessages(language);
  const { outcome, fileName } = back;
  const save = (): void => {
    const listed = findings.map((problem) => ({
      problem,
      acknowledged: correction.acknowledged.includes(findingKey(problem)),
    }));
    const csv = findingsCsv(fileName, listed, words, language);
    download(safeFileName(words.downloadName(fileName), 'csv'), csv, 'text/csv;charset=utf-8');
  };
  const count = outcome.kind === 'read' ? formatNumber(outcome.indicatorCount, 0) : '';
  const isBusy = state.kind === 'applying';
  return (
    <>
      <span className={css.state} role="status">
        {outcome.kind === 'refused' && <b className={css.blocked}>{words.blocked('1')}</b>}
        {isBusy &&
          (state.progress === null
            ? words.saving
            : importing.progress(
                formatNumber(state.progress.rows, 0),
                Math.round((100 * state.progress.bytes) / Math.max(1, state.progress.totalBytes)),
              ))}
        {state.kind === 'idle' &&
          outcome.kind === 'read' &&
          !isNew &&
          steps > 0 &&
          words.changesCount(String(steps))}
      </span>
      {state.kind === 'refused' && (
        <span className={css.trouble} role="alert">
          {placeText(state.refusal.problem, language)} {problemText(state.refusal.problem, language).title}
        </span>
      )}
      {state.kind === 'conflict' ? (
        <span className={css.trouble} role="alert">
          {words.conflict}{' '}
          <button type="button" className={controls.button} onClick={state.proceed}>
            {words.conflictMine}
          </button>{' '}
          <button type="button" className={controls.quiet} onClick={onDismiss}>
            {words.cancel}
          </button>
        </span>
      ) : (
        <>
          <button type="button" className={controls.quiet} disabled={findings.length === 0} onClick={save}>
            {words.download}
          </button>
          {outcome.kind === 'read' && !isNew && steps === 0 ? (
            <ViewLink to={overviewView(view)} className={`${controls.primary} ${css.main}`}>
              {words.show}
            </ViewLink>
          ) : (
            <button
              type="button"
              className={`${controls.primary} ${css.main}`}
              disabled={outcome.kind === 'refused' || isBusy}
              onClick={onApply}
            >
              {isNew ? words.bring(count) : words.update(count)}
            </button>
          )}
        </>
      )}
    </>
  );
}
