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
import { useLanguage, useText } from '../../ui/Language.tsx';
import { linkAction } from '../../ui/linkAction.ts';
import { offlineAction } from '../../ui/offlineAction.ts';
import { printAction } from '../../ui/printAction.ts';
import { sentencesActions } from '../../ui/sentencesActions.ts';
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
  const rows = sections.flatMap(({ items }) => items);
  const first = rows[0];
  const place = first?.kind === 'indicator' ? first.region : '';
  const fileName = [dataset.name[language], place, year].filter(Boolean).join(' ');
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
      return handedOutText(success(await handOutTable(made, form, fileName, words)), words);
    },
  });
  const sentences = async (withSources: boolean): Promise<string> => {
    const { findingsText } = await import('../../text/findingsText.ts');
    return findingsText(
      {
        series: rows.map(({ series }) => series),
        year,
        byRegion: first?.kind === 'region',
        sample: dataset.sample,
        source: withSources ? dataset.source.fileName : null,
      },
      words,
      language,
    );
  };
  const pptx = (form: 'pptxSlide' | 'pptxDeck'): MenuAction => ({
    text: words.forms[form],
    run: async () => {
      const { handOutByRule, handOutView } = await import('../../export/handOutDeck.ts');
      const shown = { ...view, year };
      const given = { name: fileName, lang: language, sections: overview.section };
      const handed =
        form === 'pptxSlide'
          ? await handOutView({ ...given, view: shown, lookUp: () => dataset })
          : await handOutByRule({ ...given, dataset, scope: shown });
      return handedOutText(success(handed), words);
    },
  });
  return (
    <ActionMenu
      words={words}
      groups={[
        { title: words.groups.data, actions: (['xlsx', 'csv'] as const).map(table) },
        {
          title: words.groups.text,
          actions: sentencesActions(sentences, words),
        },
        {
          title: words.groups.page,
          actions: [
            ...(['pptxSlide', 'pptxDeck'] as const).map(pptx),
            printAction(reportView(view, 'overview'), words),
            offlineAction(view, words),
            linkAction({ view, onlyHere: !isBuiltIn(dataset.id) }, words),
          ],
        },
      ]}
    />
  );
}
