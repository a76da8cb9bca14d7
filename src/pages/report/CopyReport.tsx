import type { Dataset } from '../../core/dataset/dataset.ts';
import { seriesOf } from '../../core/dataset/seriesOf.ts';
import { datasetsOf } from '../../core/deck/deck.ts';
import type { DeckState } from '../../core/deck/deckState.ts';
import { rowsAreRegions } from '../../core/measures/readAll.ts';
import { overviewItems } from '../../core/overview/overviewItems.ts';
import type { ReportView } from '../../core/view/view.ts';
import { isBuiltIn } from '../../library/catalogue.ts';
import { findingsText } from '../../text/findingsText.ts';
import { handOutMessages } from '../../text/messages/handout.ts';
import { slidesText } from '../../text/slidesText.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { useLanguage } from '../../ui/Language.tsx';
import { linkAction } from '../../ui/linkAction.ts';
import { sentencesActions } from '../../ui/sentencesActions.ts';
import { useSlideWords } from '../../ui/slide/useSlideWords.ts';
import { chosenIndicators } from './chosenIndicators.ts';
import { slidesToPrint } from './DeckSheets.tsx';
import { useWords } from './useWords.ts';

interface CopyReportProps {
  readonly view: ReportView;
  readonly state: DeckState;
  readonly dataset: Dataset;
  readonly region: number;
  readonly year: number;
}

/** The sentences of what is printed, for a written report, with or without their sources. */
export function CopyReport({ view, state, dataset, region, year }: CopyReportProps) {
  const language = useLanguage();
  const words = handOutMessages(language);
  const own = useWords();
  const slideWords = useSlideWords();
  const textOf = (sources: boolean): string => {
    if (view.of === 'deck') return slidesText(slidesToPrint(state), sources, slideWords, words);
    const series =
      view.of === 'overview'
        ? overviewItems(dataset, region, year).map((item) => item.series)
        : chosenIndicators(dataset, view.indicators).map((code) => seriesOf(dataset, code, region));
    return findingsText(
      {
        series,
        year,
        byRegion: view.of === 'overview' && rowsAreRegions(dataset),
        sample: dataset.sample,
        source: sources ? dataset.source.fileName : null,
      },
      words,
      language,
    );
  };
  return (
    <ActionMenu
      label={own.copy}
      words={words}
      groups={[
        { title: words.groups.text, actions: sentencesActions(textOf, words) },
        {
          title: words.groups.page,
          actions: [linkAction({ view, onlyHere: isOnlyHere(view, state) }, words)],
        },
      ]}
    />
  );
}

/** A kept deck, or data that did not come with the program. */
function isOnlyHere({ of, deck, dataset }: ReportView, state: DeckState): boolean {
  if (of !== 'deck') return !isBuiltIn(dataset);
  return deck !== null || (state.kind === 'ready' && !datasetsOf(state.deck).every(isBuiltIn));
}
