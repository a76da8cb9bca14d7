import { overviewView } from '../../core/view/formatView.ts';
import type { OverviewView } from '../../core/view/view.ts';
import controls from '../../ui/controls.module.css';
import { FileButton } from '../../ui/FileButton.tsx';
import { useText } from '../../ui/Language.tsx';
import { ViewLink } from '../../ui/ViewLink.tsx';
import css from './NothingBefore.module.css';

interface NothingBeforeProps {
  /** The one year with numbers; null when there is not one number. */
  readonly year: number | null;
  readonly view: OverviewView;
  readonly onFile: (files: readonly File[]) => void;
}

/** With one year only, or no number at all, there is nothing to compare: says so, and what would help. */
export function NothingBefore({ year, view, onFile }: NothingBeforeProps) {
  const { overview } = useText();
  return (
    <section className={css.panel}>
      <h2>{year === null ? overview.emptyDataTitle : overview.oneYearTitle(year - 1)}</h2>
      <p>{year === null ? overview.emptyDataText : overview.oneYearText(year)}</p>
      <p className={css.actions}>
        <FileButton
          className={controls.primary}
          text={year === null ? overview.emptyDataOpen : overview.oneYearOpen(year - 1)}
          onFiles={onFile}
        />
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
