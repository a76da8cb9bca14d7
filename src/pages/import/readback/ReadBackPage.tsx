import type { ImportedTable } from '../../../core/import/report.ts';
import { importView } from '../../../core/view/formatView.ts';
import type { ImportView } from '../../../core/view/view.ts';
import { CATALOGUE } from '../../../library/catalogue.ts';
import { draftOf } from '../../../library/drafts.ts';
import { openedFile, type SaidOfReading } from '../../../library/openedFiles.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import controls from '../../../ui/controls.module.css';
import { FileButton } from '../../../ui/FileButton.tsx';
import { useLanguage, useText } from '../../../ui/Language.tsx';
import { usePageTitle } from '../../../ui/usePageTitle.ts';
import { ViewLink } from '../../../ui/ViewLink.tsx';
import css from './ReadBackPage.module.css';
import { ReadBackWork } from './ReadBackWork.tsx';

interface ReadBackPageProps {
  readonly view: ImportView & { readonly dataset: string };
  readonly onFile: (files: readonly File[]) => void;
  /** A file that had no dataset has been read: it is held, shown and kept. */
  readonly onRead: (file: File, table: ImportedTable, said: SaidOfReading) => void;
}

/** How the file behind a dataset was read, to be looked at and corrected; or why there is none to look at here. */
export function ReadBackPage({ view, onFile, onRead }: ReadBackPageProps) {
  const language = useLanguage();
  const words = readBackMessages(language);
  const { shell } = useText();
  const id = view.dataset;
  const draft = draftOf(id);
  const opened = openedFile(id);
  usePageTitle(words.title);
  if (draft !== null)
    return (
      <ReadBackWork key={id} source={{ kind: 'draft', draft }} view={view} onFile={onFile} onRead={onRead} />
    );
  if (opened !== null)
    return (
      <ReadBackWork
        key={id}
        source={{ kind: 'opened', opened }}
        view={view}
        onFile={onFile}
        onRead={onRead}
      />
    );
  const builtin = CATALOGUE.find((entry) => entry.id === id);
  return (
    <article className={css.nothing}>
      <h1>{builtin === undefined ? words.foreign : words.builtin(builtin.name[language])}</h1>
      <p>{builtin === undefined ? words.foreignHint : words.builtinHint}</p>
      <p className={css.ways}>
        <FileButton className={controls.primary} text={shell.openLong} onFiles={onFile} />
        <ViewLink to={importView(view, null)} className={controls.button}>
          {words.toBring}
        </ViewLink>
      </p>
    </article>
  );
}
