import { useMemo, useState, useSyncExternalStore } from 'react';
import { compare } from '../../core/compare/compare.ts';
import { sidesOf } from '../../core/compare/sides.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { CompareView } from '../../core/view/view.ts';
import { comparisonCsv } from '../../export/comparisonCsv.ts';
import { comparisonSheets } from '../../export/comparisonSheets.ts';
import { download, downloadFile, safeFileName } from '../../export/download.ts';
import { aliases, onAliases } from '../../library/aliases.ts';
import { compareSentence } from '../../text/compareSentence.ts';
import { compareMessages } from '../../text/messages/compare.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { go } from '../../ui/viewState.ts';
import { AlignmentPanel } from './AlignmentPanel.tsx';
import css from './ComparePage.module.css';
import { Results } from './Results.tsx';
import { type DatasetChoice, SideSlot } from './SideSlot.tsx';

interface ComparePageProps {
  readonly view: CompareView;
  readonly a: Dataset;
  readonly b: Dataset;
  readonly choices: readonly DatasetChoice[];
  /** Reads files into one side. */
  readonly onFiles: (side: 'a' | 'b', files: readonly File[]) => void;
}

/** Two datasets, regions or years side by side: what changed from A to B, what is new, what is missing, what of the past was revised. */
export function ComparePage({ view, a, b, choices, onFiles }: ComparePageProps) {
  const language = useLanguage();
  const { overview } = useText();
  const words = compareMessages(language);
  const known = useSyncExternalStore(onAliases, aliases);
  const [aligning, setAligning] = useState(false);
  const [exporting, setExporting] = useState<'idle' | 'xlsx' | 'pptx' | 'failed'>('idle');
  const sides = useMemo(
    () => sidesOf({ ref: view.a, dataset: a }, { ref: view.b, dataset: b }),
    [view.a, view.b, a, b],
  );
  const comparison = useMemo(
    () => compare(sides.a, sides.b, known, view.measure),
    [sides, known, view.measure],
  );
  usePageTitle(words.title);
  const set = (change: Partial<CompareView>): void => go({ ...view, ...change }, 'replace');
  const isSame = a.id === b.id && sides.a.year === sides.b.year && sides.a.region === sides.b.region;
  const open = comparison.indicators.onlyA.length + comparison.regions.onlyA.length;
  const alignable =
    open + comparison.indicators.onlyB.length + comparison.regions.onlyB.length > 0 ||
    known.indicators.size + known.regions.size > 0;
  const names = useMemo(
    () => ({
      indicators: { a: a.indicators.map(({ name }) => name), b: b.indicators.map(({ name }) => name) },
      regions: { a: a.regions.map(({ name }) => name), b: b.regions.map(({ name }) => name) },
    }),
    [a, b],
  );
  const save = async (format: 'csv' | 'xlsx' | 'pptx'): Promise<void> => {
    const title = `${b.name[language]} - ${a.name[language]}`;
    if (format === 'csv') {
      download(
        safeFileName(title, format),
        comparisonCsv(comparison, sides, words, language),
        'text/csv;charset=utf-8',
      );
      return;
    }
    setExporting(format);
    try {
      if (format === 'xlsx') {
        const { workbookFile } = await import('../../export/workbook.ts');
        const file = await workbookFile(comparisonSheets(comparison, sides, words, language));
        downloadFile(file, safeFileName(title, format));
      } else {
        const { handOutView } = await import('../../export/handOutDeck.ts');
        const lookUp = (id: string | null): Dataset => (id === (view.a.dataset ?? view.dataset) ? a : b);
        const sections = overview.section;
        await handOutView({ view, lookUp, aliases: known, name: title, lang: language, sections });
      }
      setExporting('idle');
    } catch {
      setExporting('failed');
    }
  };
  return (
    <article className={css.page}>
      <section className={css.sides} aria-label={words.sides}>
        <SideSlot
          letter="A"
          side={sides.a}
          choices={choices}
          words={words}
          onChange={(side) => set({ a: side })}
          onFiles={(files) => onFiles('a', files)}
        />
        <button
          type="button"
          className={css.swap}
          aria-label={words.swap}
          title={words.swap}
          onClick={() =>
            set({
              a: { dataset: b.id, region: sides.b.region, year: sides.b.year },
              b: { dataset: a.id, region: sides.a.region, year: sides.a.year },
            })
          }
        >
          ⇌
        </button>
        <SideSlot
          letter="B"
          side={sides.b}
          choices={choices}
          words={words}
          onChange={(side) => set({ b: side })}
          onFiles={(files) => onFiles('b', files)}
        />
        <div className={css.alignment}>
          <p>
            <b>{words.matched(comparison.indicators.pairs.length)}</b>
            {comparison.regions.pairs.length > 1 &&
              ` · ${words.matchedRegions(comparison.regions.pairs.length)}`}
          </p>
          <p>{words.unsettled(open)}</p>
          {alignable && (
            <button
              type="button"
              className={controls.quiet}
              aria-expanded={aligning}
              onClick={() => setAligning(!aligning)}
            >
              {aligning ? words.hideAlignment : words.showAlignment}
            </button>
          )}
        </div>
      </section>
      {aligning && alignable && <AlignmentPanel comparison={comparison} names={names} words={words} />}
      {isSame ? (
        <p className={css.same} role="status">
          {words.same}
        </p>
      ) : (
        <>
          <h1 className={css.finding}>
            <Phrases
              phrases={compareSentence(comparison, language)}
              linkTo={({ verdict }) => ({
                ...view,
                tab: 'changed',
                verdict: view.verdict === verdict ? null : verdict,
              })}
              current={{ verdict: view.verdict, move: null }}
            />
          </h1>
          <PanelBoundary of={`comparison ${a.id} ${b.id} ${view.tab}`}>
            <Results
              comparison={comparison}
              sides={sides}
              view={view}
              words={words}
              onExport={(format) => void save(format)}
              exporting={exporting}
            />
          </PanelBoundary>
        </>
      )}
    </article>
  );
}
