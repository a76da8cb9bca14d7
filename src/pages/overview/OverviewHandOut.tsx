import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Section } from '../../core/overview/sectionsOf.ts';
import { success } from '../../core/result.ts';
import { reportView } from '../../core/view/formatView.ts';
import type { OverviewView } from '../../core/view/view.ts';
import { exportDay } from '../../export/exportDay.ts';
import { isBuiltIn } from '../../library/catalogue.ts';
import { handedOutText } from '../../text/handedOutText.ts';
import { handOutMessages } from '../../text/messages/handout.ts';
import { ActionMenu, type MenuAction } from '../../ui/ActionMenu.tsx';
import { copyText } from '../../ui/copyText.ts';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { linkAction } from '../../ui/linkAction.ts';
import { useOfflineOffer } from '../../ui/offlineOffer.ts';
import { printAction } from '../../ui/printAction.ts';
import { matrixYears } from './matrixYears.ts';

interface OverviewHandOutProps {
  readonly dataset: Dataset;
  /** The rows as they are shown: filtered, in their order. */
  readonly sections: readonly Section[];
  readonly view: OverviewView;
  readonly year: number;
  readonly heading: string;
  readonly sort: string;
}

/** What of the overview can be taken along: its shown rows as a table, and their findings as text. */
export function OverviewHandOut({ dataset, sections, view, year, heading, sort }: OverviewHandOutProps) {
  const language = useLanguage();
  const { overview } = useText();
  const words = handOutMessages(language);
  const onOffline = useOfflineOffer();
  const rows = sections.flatMap(({ items }) => items);
  const first = rows[0];
  const place = first?.kind === 'indicator' ? first.region : '';
  const names: Readonly<Record<string, string>> = overview.section;
  const table = (form: 'csv' | 'xlsx'): MenuAction => ({
    text: words.forms[form],
    run: async () => {
      const [{ overviewTable }, { handOutTable }] = await Promise.all([
        import('../../export/overviewTable.ts'),
        import('../../export/handOutTable.ts'),
      ]);
      const made = overviewTable(
        {
          dataset,
          rows,
          year,
          matrixYears: view.layout === 'matrix' ? matrixYears(first?.series ?? null, year) : null,
          sectionName: (section) => names[section] ?? section,
          heading,
          sort,
        },
        words,
        language,
        exportDay(new Date()),
      );
      const name = [dataset.name[language], place, year].filter(Boolean).join(' ');
      return handedOutText(success(await handOutTable(made, form, name, words)), words);
    },
  });
  const sentences = (form: 'sentences' | 'sentencesWithSources'): MenuAction => ({
    text: words.forms[form],
    run: async () => {
      const { findingsText } = await import('../../text/findingsText.ts');
      const text = findingsText(
        {
          series: rows.map(({ series }) => series),
          year,
          byRegion: first?.kind === 'region',
          sample: dataset.sample,
          source: form === 'sentences' ? null : dataset.source.fileName,
        },
        words,
        language,
      );
      return (await copyText(text)) ? words.copied : words.textNotCopied;
    },
  });
  const slide: MenuAction = {
    text: words.forms.pptxSlide,
    run: async () => {
      const { handOutView } = await import('../../export/handOutDeck.ts');
      const handed = await handOutView({
        view: { ...view, year },
        lookUp: () => dataset,
        name: [dataset.name[language], place, year].filter(Boolean).join(' '),
        lang: language,
        sections: overview.section,
      });
      return handedOutText(success(handed), words);
    },
  };
  return (
    <ActionMenu
      label={words.menu}
      making={words.making}
      failed={words.failed}
      groups={[
        { title: words.groups.data, actions: (['xlsx', 'csv'] as const).map(table) },
        {
          title: words.groups.text,
          actions: (['sentences', 'sentencesWithSources'] as const).map(sentences),
        },
        {
          title: words.groups.page,
          actions: [
            slide,
            printAction(reportView(view, 'overview'), words),
            linkAction({ view, onlyHere: !isBuiltIn(dataset.id), onOffline }, words),
          ],
        },
      ]}
    />
  );
}
