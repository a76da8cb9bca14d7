import { useMemo, useState } from 'react';
import { calendarYears } from '../../core/dataset/seriesOf.ts';
import type { Problem } from '../../core/problem.ts';
import { importView, overviewView } from '../../core/view/formatView.ts';
import type { ImportView } from '../../core/view/view.ts';
import { type BatchItem, chooseInBatch } from '../../library/batch.ts';
import { holdDraft } from '../../library/drafts.ts';
import { openedFile } from '../../library/openedFiles.ts';
import { fileSize } from '../../text/fileSize.ts';
import type { Language } from '../../text/language.ts';
import { bringMessages } from '../../text/messages/bring.ts';
import { placeText, problemText } from '../../text/problemText.ts';
import controls from '../../ui/controls.module.css';
import { ImportRefused } from '../../ui/ImportRefused.tsx';
import { useLanguage } from '../../ui/Language.tsx';
import { ViewLink } from '../../ui/ViewLink.tsx';
import css from './BatchList.module.css';

interface BatchRowProps {
  readonly item: BatchItem;
  readonly view: ImportView;
  readonly onFile: (files: readonly File[]) => void;
}

/** One file of several: what became of it, and the way on from there. */
export function BatchRow({ item: { key, file, state }, view, onFile }: BatchRowProps) {
  const language = useLanguage();
  const words = bringMessages(language);
  const [open, setOpen] = useState(false);
  const unread = state.kind === 'question' || state.kind === 'refused' ? state : null;
  const refusal = unread?.refusal ?? null;
  const draft = useMemo(
    () => (open && unread !== null ? holdDraft(file, unread.refusal, unread.choices) : null),
    [open, file, unread],
  );
  const said =
    refusal === null
      ? null
      : [placeOf(refusal.problem, language), problemText(refusal.problem, language).title]
          .filter(Boolean)
          .join(language === 'zh' ? '，' : ', ');
  return (
    <li className={css.row}>
      <span className={`${css.state} ${css[state.kind]}`}>{words.states[state.kind]}</span>
      <span className={css.name}>
        <b>{file.name}</b> <small translate="no">{fileSize(file.size)}</small>
        <span className={css.facts}>{state.kind === 'ready' ? <Contents id={state.id} /> : said}</span>
      </span>
      <span className={css.act}>
        {state.kind === 'ready' && state.isSettled && (
          <ViewLink
            to={{ ...overviewView(view), dataset: state.id, region: null, year: null, aggregations: {} }}
            className={controls.button}
            aria-label={words.openOf(file.name)}
          >
            {words.open}
          </ViewLink>
        )}
        {refusal !== null && (
          <button
            type="button"
            className={state.kind === 'question' ? controls.button : controls.quiet}
            aria-expanded={open}
            aria-label={state.kind === 'question' ? words.decideOf(file.name) : words.whyOf(file.name)}
            onClick={() => setOpen(!open)}
          >
            {open ? words.fold : state.kind === 'question' ? words.decide : words.why}
          </button>
        )}
      </span>
      {open && refusal !== null && (
        <div className={css.panel}>
          <ImportRefused
            name={file.name}
            refusal={refusal}
            onChoose={(choices) => void chooseInBatch(key, choices)}
            onFile={onFile}
            onDismiss={() => setOpen(false)}
            correct={draft === null ? null : importView(view, draft.id)}
          />
        </div>
      )}
    </li>
  );
}

/** A file that is refused as a whole has no place. */
function placeOf(problem: Problem, language: Language): string {
  return problem.line === 1 && problem.column === null ? '' : placeText(problem, language);
}

function Contents({ id }: { readonly id: string }) {
  const language = useLanguage();
  const dataset = openedFile(id)?.dataset;
  if (dataset === undefined) return null;
  const years = calendarYears(dataset);
  const [first, last] = [years[0], years.at(-1)];
  const span = first === last ? `${first ?? ''}` : `${first}${language === 'zh' ? '—' : '–'}${last}`;
  return bringMessages(language).contents(dataset.regions.length, dataset.indicators.length, span);
}
