import { useSyncExternalStore } from 'react';
import { LIMITS } from '../../core/import/limits.ts';
import { refuse } from '../../core/import/refuse.ts';
import { WORKBOOK_LIMITS } from '../../core/spreadsheet/workbookLimits.ts';
import type { ImportView } from '../../core/view/view.ts';
import { batch, onBatch } from '../../library/batch.ts';
import { bringMessages } from '../../text/messages/bring.ts';
import controls from '../../ui/controls.module.css';
import { FileButton } from '../../ui/FileButton.tsx';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { AddressForm } from './AddressForm.tsx';
import { BatchList } from './BatchList.tsx';
import css from './BringPage.module.css';
import type { Bringing } from './ImportPage.tsx';
import { KeptFiles } from './KeptFiles.tsx';
import { SampleList } from './SampleList.tsx';

const megabytes = (bytes: number): string => `${bytes / 1024 ** 2} MB`;
const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

interface BringPageProps {
  readonly view: ImportView;
  readonly bringing: Bringing;
}

/** The ways in: drop, choose, paste, an address, a sample, what is kept already; and what became of several files. */
export function BringPage({ view, bringing }: BringPageProps) {
  const { shell } = useText();
  const words = bringMessages(useLanguage());
  const files = useSyncExternalStore(onBatch, batch);
  usePageTitle(words.title);
  return (
    <article className={css.page}>
      {files !== null && <BatchList batch={files} view={view} onFile={bringing.open} />}
      <div>
        <section className={`${css.drop} ${files === null ? '' : css.low}`}>
          {files === null && <SheetOfPaper />}
          <h1 className={css.title}>{words.drop}</h1>
          <p className={css.choose}>
            <FileButton
              className={`${controls.primary} ${css.large}`}
              text={words.choose}
              onFiles={bringing.open}
            />
            <FileButton
              className={controls.button}
              text={words.chooseFolder}
              folder
              onFiles={bringing.openFolder}
            />
          </p>
          <p className={css.paste}>
            {words.pasteHint} <kbd>{words.pasteKey(isMac)}</kbd>
            <PasteButton bringing={bringing} />
          </p>
          <p className={css.kinds}>
            {words.kinds(megabytes(LIMITS.fileBytes), megabytes(WORKBOOK_LIMITS.fileBytes))}
          </p>
        </section>
        <p className={css.stays}>
          <b>{shell.stays}</b> <span>{words.staysLong}</span>
        </p>
        <AddressForm onFile={bringing.open} />
      </div>
      <aside className={css.aside}>
        <SampleList view={view} />
        <KeptFiles view={view} />
      </aside>
    </article>
  );
}

/** For hands without a keyboard: the browser asks before it lets the clipboard be read. */
function PasteButton({ bringing }: { readonly bringing: Bringing }) {
  const words = bringMessages(useLanguage());
  const paste = async (): Promise<void> => {
    try {
      bringing.paste({ text: await navigator.clipboard.readText(), html: '', files: [] });
    } catch {
      // denied, or a page that is not secure and has no clipboard
      bringing.refuse(words.clipboard, refuse('paste_denied').problem);
    }
  };
  return (
    <button type="button" className={controls.quiet} onClick={() => void paste()}>
      {words.paste}
    </button>
  );
}

function SheetOfPaper() {
  return (
    <svg
      width="64"
      height="64"
      viewBox="0 0 72 72"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d="M16 8h28l12 12v44H16zM44 8v12h12M24 32h24M24 41h24M24 50h24M33 32v26" />
    </svg>
  );
}
