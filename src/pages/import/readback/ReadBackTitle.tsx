import type { ReadBack } from '../../../core/import/readBack.ts';
import { fileSize } from '../../../text/fileSize.ts';
import { formatNumber } from '../../../text/format.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import { readBackSentence } from '../../../text/readBackSentence.ts';
import controls from '../../../ui/controls.module.css';
import { FileButton } from '../../../ui/FileButton.tsx';
import { useLanguage } from '../../../ui/Language.tsx';
import css from './ReadBackPage.module.css';

interface ReadBackTitleProps {
  readonly back: ReadBack;
  readonly attention: number;
  readonly isReading: boolean;
  readonly onFile: (files: readonly File[]) => void;
}

/** What was read, in one sentence, of which file; and that it stays here. */
export function ReadBackTitle({ back, attention, isReading, onFile }: ReadBackTitleProps) {
  const language = useLanguage();
  const words = readBackMessages(language);
  const columns = formatNumber(back.columns.length, 0);
  const size =
    back.outcome.kind === 'read' && !back.partial
      ? words.sizeOf(formatNumber(back.outcome.report.balance.lines, 0), columns)
      : words.columnsOf(columns);
  return (
    <header className={css.top}>
      <div>
        <h1>{readBackSentence(back, attention, words, language)}</h1>
        <p className={css.file}>
          <b translate="no">{back.fileName}</b>
          <span translate="no">{fileSize(back.bytes)}</span>
          <span>{size}</span>
          <FileButton className={controls.quiet} text={words.another} onFiles={onFile} />
          <span key={String(isReading)} role="status">
            {back.partial ? words.beginning : isReading ? words.rereading : ''}
          </span>
        </p>
      </div>
      <p className={css.stays}>
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 3.5h14v10H3zM7 17h6M10 13.500V17M7.300 8.600l2 2 3.600-3.900" />
        </svg>
        {words.stays}
      </p>
    </header>
  );
}
