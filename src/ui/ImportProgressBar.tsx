import type { ImportProgress } from '../core/import/importTable.ts';
import { formatNumber } from '../text/format.ts';
import { importingMessages } from '../text/messages/importing.ts';
import controls from './controls.module.css';
import css from './ImportProgressBar.module.css';
import { useLanguage, useText } from './Language.tsx';

interface ImportProgressBarProps {
  readonly name: string;
  readonly progress: ImportProgress | null;
  readonly onCancel: () => void;
}

export function ImportProgressBar({ name, progress, onCancel }: ImportProgressBarProps) {
  const importing = importingMessages(useLanguage());
  const { shell } = useText();
  const percent = progress === null ? 0 : Math.floor((progress.bytes / progress.totalBytes) * 100);
  return (
    <section className={css.panel} aria-label={importing.reading(name)}>
      <div className={css.line}>
        <b className={css.name}>{importing.reading(name)}</b>
        <span translate="no">
          {progress === null ? '' : importing.progress(formatNumber(progress.rows, 0), percent)}
        </span>
        <span className={css.stays}>{shell.stays}</span>
        <button type="button" className={controls.button} onClick={onCancel}>
          {importing.cancel}
        </button>
      </div>
      <progress max={100} value={percent} aria-label={importing.reading(name)} />
    </section>
  );
}
