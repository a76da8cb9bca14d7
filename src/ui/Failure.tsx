import { useText } from './Language.tsx';
import css from './PanelBoundary.module.css';

interface FailureProps {
  readonly text: string;
  readonly detail: string;
  readonly onRetry: () => void;
}

export function Failure({ text, detail, onRetry }: FailureProps) {
  const { shell } = useText();
  return (
    <div className={css.panel} role="alert">
      <p className={css.title}>{text}</p>
      <p className={css.details}>{detail}</p>
      <button type="button" className={css.retry} onClick={onRetry}>
        {shell.retry}
      </button>
    </div>
  );
}
