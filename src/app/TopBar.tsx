import { useState } from 'react';
import type { Dataset } from '../core/dataset/dataset.ts';
import { yearsOf } from '../core/measures/readAll.ts';
import { compareView, importView, libraryView, overviewView } from '../core/view/formatView.ts';
import { shownYear } from '../core/view/shownYear.ts';
import type { View } from '../core/view/view.ts';
import controls from '../ui/controls.module.css';
import { FileButton } from '../ui/FileButton.tsx';
import { useText } from '../ui/Language.tsx';
import { loadable } from '../ui/loadable.tsx';
import { SampleBadge } from '../ui/SampleBadge.tsx';
import { useAfterFirstPaint } from '../ui/useAfterFirstPaint.ts';
import { useKeydown } from '../ui/useKeydown.ts';
import { ViewLink } from '../ui/ViewLink.tsx';
import { go } from '../ui/viewState.ts';
import { Appearance } from './Appearance.tsx';
import { DatasetPicker, RegionPicker } from './Pickers.tsx';
import css from './TopBar.module.css';
import { YearStepper } from './YearStepper.tsx';

const PresentMenu = loadable(async () => (await import('./deck/PresentMenu.tsx')).PresentMenu);
const SearchDialog = loadable(async () => (await import('./SearchDialog.tsx')).SearchDialog);
const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? '');

interface TopBarProps {
  readonly view: View;
  readonly dataset: Dataset | null;
  readonly onFile: (files: readonly File[]) => void;
}

export function TopBar({ view, dataset, onFile }: TopBarProps) {
  const { shell } = useText();
  const [searching, setSearching] = useState(false);
  useSearchKey(() => setSearching((open) => !open));
  const region =
    dataset === null
      ? 0
      : Math.max(
          0,
          dataset.regions.findIndex(({ name }) => name === view.region),
        );
  const painted = useAfterFirstPaint();
  const present = (
    <button type="button" className={`${controls.button} ${css.present}`}>
      {shell.present}
    </button>
  );
  return (
    <header className={css.bar} data-bar="">
      <ViewLink to={overviewView(view)} className={css.mark} aria-label={shell.overview}>
        {shell.mark}
      </ViewLink>
      <div className={css.picks}>
        {dataset !== null && <RegionPicker view={view} dataset={dataset} />}
        <DatasetPicker view={view} dataset={dataset} />
        {dataset?.sample === true && <SampleBadge />}
      </div>
      {dataset !== null && (
        <YearStepper
          years={yearsOf(dataset)}
          year={shownYear(dataset, view, region)}
          onYear={(year) => go({ ...view, year, ...(view.page === 'indicator' ? { pin: null } : {}) })}
        />
      )}
      <span className={css.grow} />
      <button
        type="button"
        className={css.search}
        disabled={dataset === null}
        onClick={() => setSearching(true)}
        aria-label={shell.search}
        aria-haspopup="dialog"
      >
        <svg
          width="16"
          height="16"
          viewBox="0 0 16 16"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          aria-hidden="true"
        >
          <circle cx="7" cy="7" r="4.5" />
          <path d="M10.5 10.5L14 14" />
        </svg>
        <span>{shell.searchHint}</span>
        <kbd>{shell.searchKey(isMac)}</kbd>
      </button>
      <ViewLink
        to={libraryView(view)}
        className={`${controls.button} ${css.library}`}
        aria-current={view.page === 'library'}
      >
        {shell.library}
      </ViewLink>
      <ViewLink
        to={compareView(view)}
        className={`${controls.button} ${css.compare}`}
        aria-current={view.page === 'compare'}
      >
        {shell.compare}
      </ViewLink>
      {painted && <PresentMenu view={view} dataset={dataset} className={css.present} waiting={present} />}
      {!painted && present}
      <FileButton
        className={`${controls.primary} ${css.import}`}
        text={shell.open}
        label={shell.openLong}
        onFiles={onFile}
        onOpen={() => go(importView(view, null))}
      />
      <div className={css.appearance}>
        <Appearance view={view} />
      </div>
      {searching && dataset !== null && (
        <SearchDialog view={view} dataset={dataset} onClose={() => setSearching(false)} />
      )}
    </header>
  );
}

/** ⌘K or Ctrl K, by the key's place on the board and never while an input method composes. */
function useSearchKey(toggle: () => void): void {
  useKeydown((event) => {
    if (event.isComposing || event.code !== 'KeyK' || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    toggle();
  });
}
