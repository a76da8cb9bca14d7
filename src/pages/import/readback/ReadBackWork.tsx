import { useMemo, useState } from 'react';
import { attentionOf } from '../../../core/import/findingKey.ts';
import { problemAt } from '../../../core/import/findings.ts';
import type { ReadBack } from '../../../core/import/readBack.ts';
import type { Choices, ImportedTable } from '../../../core/import/report.ts';
import type { Problem } from '../../../core/problem.ts';
import { overviewView } from '../../../core/view/formatView.ts';
import type { ImportView } from '../../../core/view/view.ts';
import type { SaidOfReading } from '../../../library/openedFiles.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import { problemText } from '../../../text/problemText.ts';
import { readBackSentence } from '../../../text/readBackSentence.ts';
import { Failure } from '../../../ui/Failure.tsx';
import { useLanguage } from '../../../ui/Language.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { go } from '../../../ui/viewState.ts';
import { ApplyButtons } from './ApplyButtons.tsx';
import { FactStrip } from './FactStrip.tsx';
import { Findings } from './Findings.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { leadTo } from './leadTo.ts';
import { cellId, findingId } from './markedCells.ts';
import { NamesList } from './NamesList.tsx';
import { Preview } from './Preview.tsx';
import { ReadBackFooter } from './ReadBackFooter.tsx';
import css from './ReadBackPage.module.css';
import { ReadBackTitle } from './ReadBackTitle.tsx';
import { RecipePanel } from './RecipePanel.tsx';
import { begunWith, fileOf, type ReadBackSource } from './readBackSource.ts';
import { StepButtons } from './StepButtons.tsx';
import { useApply } from './useApply.ts';
import { useCorrection } from './useCorrection.ts';
import { useLeaveQuestion } from './useLeaveQuestion.ts';
import { useReading } from './useReading.ts';

interface ReadBackWorkProps {
  readonly source: ReadBackSource;
  readonly view: ImportView & { readonly dataset: string };
  readonly onFile: (files: readonly File[]) => void;
  readonly onRead: (file: File, table: ImportedTable, said: SaidOfReading) => void;
}

/** A file beside what was understood of it; every correction is a step that is read at once and can be taken back. */
export function ReadBackWork({ source: given, view, onFile, onRead }: ReadBackWorkProps) {
  const language = useLanguage();
  const words = readBackMessages(language);
  // what the correction began with, whatever becomes of the file meanwhile
  const [source] = useState(given);
  const file = fileOf(source);
  const steps = useCorrection(begunWith(source));
  const { choices, acknowledged } = steps.present;
  const [recipe, setRecipe] = useState(source.kind === 'opened' ? (source.opened.recipe ?? null) : null);
  const reading = useReading(file, choices);
  const question = useLeaveQuestion(view.dataset, steps.isChanged);
  const { state, apply, dismiss } = useApply({
    source,
    reading,
    correction: steps.present,
    recipe,
    onUpdated: (id) => go({ ...overviewView(view), dataset: id, region: null, year: null }),
    onRead,
  });
  const back = useMemo<ReadBack | null>(
    () => (reading.back === null ? null : { ...reading.back, choices }),
    [reading.back, choices],
  );
  const findings = useMemo(() => findingsOf(back), [back]);
  if (reading.failed !== null)
    return (
      <Failure
        text={words.broken}
        detail={problemText(problemAt(reading.failed, 'error'), language).action}
        onRetry={reading.retry}
      />
    );
  if (back === null || reading.back === null) return <Skeleton label={words.opening} />;
  const from = reading.back.choices;
  const change = (to: Choices): void => steps.change(from, to);
  const hasText = back.rows.length > 0 || back.options.encodings.length > 0;
  const isRefused = back.outcome.kind === 'refused';
  const attention = isRefused ? 0 : attentionOf(findings, acknowledged);
  const showPlace = ({ line, column }: Problem): void =>
    leadTo(cellId(line ?? 0, column ?? 0), cellId(line ?? 0, 0));
  const showFinding = (finding: Problem): void => leadTo(findingId(finding));
  return (
    <article className={css.page} aria-busy={reading.isReading}>
      <ReadBackTitle back={back} attention={attention} isReading={reading.isReading} onFile={onFile} />
      {hasText && <FactStrip back={back} onChange={change} />}
      <div className={css.work}>
        <section className={css.preview} aria-labelledby="preview-title">
          <div className={css.head}>
            <h2 id="preview-title">{words.preview}</h2>
            <span className={css.hint}>{words.previewHint}</span>
            <StepButtons
              steps={steps}
              found={reading.isReading ? '' : readBackSentence(back, attention, words, language)}
            />
          </div>
          <Preview back={back} findings={findings} onChange={change} onFinding={showFinding} />
        </section>
        <Findings
          back={back}
          findings={findings}
          acknowledged={acknowledged}
          onChange={change}
          onAcknowledge={steps.acknowledge}
          onPlace={showPlace}
        />
      </div>
      <NamesList back={back} onChange={change} />
      {hasText && <RecipePanel back={back} used={recipe} onUse={setRecipe} onChange={change} />}
      <ReadBackFooter back={back}>
        <ApplyButtons
          back={back}
          view={view}
          findings={findings}
          correction={steps.present}
          isNew={source.kind === 'draft'}
          steps={steps.isChanged ? steps.steps : 0}
          state={state}
          onApply={() => void apply()}
          onDismiss={dismiss}
        />
      </ReadBackFooter>
      {question.leave !== null && (
        <LeaveDialog
          steps={steps.steps}
          onApply={
            isRefused || source.kind === 'draft' ? null : () => void apply(question.leave ?? undefined)
          }
          onDrop={question.leave}
          onStay={question.stay}
        />
      )}
    </article>
  );
}

function findingsOf(back: ReadBack | null): readonly Problem[] {
  if (back === null) return [];
  return back.outcome.kind === 'read' ? back.outcome.report.findings : [back.outcome.refusal.problem];
}
