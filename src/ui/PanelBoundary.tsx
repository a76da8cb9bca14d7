import { Component, Fragment, type ReactNode } from 'react';
import { useText } from './Language.tsx';
import css from './PanelBoundary.module.css';

interface PanelBoundaryProps {
  readonly children: ReactNode;
  /** What the panel shows; a change of it tries again. */
  readonly of: string;
  /** What failed, in place of the usual words. */
  readonly title?: string;
}

interface PanelState {
  readonly error: Error | null;
  readonly of: string;
  /** How often it was drawn anew because something else had moved its nodes. */
  readonly redrawn: number;
}

/** So often a panel is drawn anew by itself before it says that it cannot be drawn. */
const MOST_REDRAWN = 20;

/**
 * An error in one panel leaves the others: this one says so and can be tried again. Where a translator or an extension has moved
 * nodes that React then looks for in vain (fault 105), the panel is drawn anew.
 */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelState> {
  override state: PanelState = { error: null, of: this.props.of, redrawn: 0 };

  static getDerivedStateFromError(error: Error): Partial<PanelState> {
    return { error };
  }

  static getDerivedStateFromProps({ of }: PanelBoundaryProps, state: PanelState): Partial<PanelState> | null {
    return of === state.of ? null : { error: null, of };
  }

  override componentDidCatch(error: Error): void {
    if (isMovedNode(error) && this.state.redrawn < MOST_REDRAWN)
      this.setState(({ redrawn }) => ({ error: null, redrawn: redrawn + 1 }));
  }

  override render(): ReactNode {
    const { error, redrawn } = this.state;
    return error === null ? (
      <Fragment key={redrawn}>{this.props.children}</Fragment>
    ) : (
      <PanelFailure error={error} title={this.props.title} onRetry={() => this.setState({ error: null })} />
    );
  }
}

/** removeChild or insertBefore of a node that stands elsewhere by now. */
function isMovedNode(error: Error): boolean {
  return error.name === 'NotFoundError';
}

/** How Chromium, Firefox, Safari and Vite say that a file of the program is not there. */
const MISSING_CODE = /dynamically imported module|Importing a module script failed|Unable to preload/;

interface PanelFailureProps {
  readonly error: Error;
  readonly title: string | undefined;
  readonly onRetry: () => void;
}

function PanelFailure({ error, title, onRetry }: PanelFailureProps) {
  const { shell } = useText();
  const isMissing = MISSING_CODE.test(error.message);
  return (
    <div className={css.panel} role="alert">
      <p className={css.title}>{isMissing ? shell.codeMissing : (title ?? shell.panelFailed)}</p>
      <p>{isMissing ? shell.codeMissingHint : shell.panelFailedHint}</p>
      <button
        type="button"
        className={css.retry}
        onClick={isMissing ? () => window.location.reload() : onRetry}
      >
        {isMissing ? shell.reload : shell.retry}
      </button>
      <p className={css.details}>
        {shell.details}: {error.message}
      </p>
    </div>
  );
}
