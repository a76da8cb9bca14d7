import { overviewView } from '../../core/view/formatView.ts';
import type { OverviewView } from '../../core/view/view.ts';
import controls from '../../ui/controls.module.css';
import { FileButton } from '../../ui/FileButton.tsx';
import { useText } from '../../ui/Language.tsx';
import { ViewLink } from '../../ui/ViewLink.tsx';
import css from './OneYear.module.css';

interface OneYearProps {
  readonly year: number;
  readonly view: OverviewView;
  readonly onFile: (files: readonly File[]) => void;
}

/** With one year only there is nothing to compare: says so, and what would help. */
export function OneYear({ year, view, onFile }: OneYearProps) {
  const { overview } = useText();
  return (
    <section className={css.panel}>
      <h2>{overview.oneYearTitle(year - 1)}</h2>
      <p>{overview.oneYearText(year)}</p>
      <p className={css.actions}>
        <FileButton className={controls.primary} text={overview.oneYearOpen(year - 1)} onFiles={onFile} />
        <ViewLink
          to={{ ...overviewView(view), dataset: null, region: null, year: null }}
          className={controls.quiet}
        >
          {overview.seeSample}
        </ViewLink>
      </p>
    </section>
  );
}
