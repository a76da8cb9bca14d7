import type { ChartPlanFacts } from '../../charts/chartPlan.ts';
import { comparedSeries } from '../../charts/linesPlan.ts';
import { success } from '../../core/result.ts';
import { reportView } from '../../core/view/formatView.ts';
import { exportDay } from '../../export/exportDay.ts';
import { PICTURE_FORMS, type PictureForm } from '../../export/pictureForms.ts';
import { isBuiltIn } from '../../library/catalogue.ts';
import { handedOutText } from '../../text/handedOutText.ts';
import { handOutMessages } from '../../text/messages/handout.ts';
import { ActionMenu, type MenuAction } from '../../ui/ActionMenu.tsx';
import { useText } from '../../ui/Language.tsx';
import { linkAction } from '../../ui/linkAction.ts';
import { offlineAction } from '../../ui/offlineAction.ts';
import { printAction } from '../../ui/printAction.ts';
import { sentencesActions } from '../../ui/sentencesActions.ts';

interface IndicatorHandOutProps {
  readonly facts: Omit<ChartPlanFacts, 'dark' | 'narrow' | 'front'>;
  /** Whether there is a chart: without any number there is none. */
  readonly drawn: boolean;
}

/** What of the indicator page can be taken along. */
export function IndicatorHandOut({ facts, drawn }: IndicatorHandOutProps) {
  const words = handOutMessages(facts.language);
  const { overview } = useText();
  const { dataset, series, name, view, year } = facts;
  const fileName = [series.region.name, name, facts.words.modes[view.mode], year].filter(Boolean).join(' ');
  const picture = (form: PictureForm): MenuAction => ({
    text: words.forms[form],
    run: async () => {
      const [{ indicatorPicture }, { handOutPicture }] = await Promise.all([
        import('./indicatorPicture.ts'),
        import('../../export/handOutPicture.ts'),
      ]);
      const made = indicatorPicture(facts, exportDay(new Date()));
      return handedOutText(await handOutPicture(made, form, fileName), words);
    },
  });
  const table = (form: 'csv' | 'xlsx'): MenuAction => ({
    text: words.forms[form],
    run: async () => {
      const [{ indicatorTable }, { handOutTable }] = await Promise.all([
        import('./indicatorTable.ts'),
        import('../../export/handOutTable.ts'),
      ]);
      const made = indicatorTable(facts, exportDay(new Date()));
      return handedOutText(success(await handOutTable(made, form, fileName, words)), words);
    },
  });
  const sentences = async (withSources: boolean): Promise<string> => {
    const { findingsText } = await import('../../text/findingsText.ts');
    const others = comparedSeries(facts);
    return findingsText(
      {
        series: [series, ...others],
        year,
        byRegion: others.length > 0,
        sample: dataset.sample,
        source: withSources ? dataset.source.fileName : null,
      },
      words,
      facts.language,
    );
  };
  const slide: MenuAction = {
    text: words.forms.pptxSlide,
    run: async () => {
      const { handOutView } = await import('../../export/handOutDeck.ts');
      const handed = await handOutView({
        view: { ...view, year },
        lookUp: () => facts.dataset,
        name: fileName,
        lang: facts.language,
        sections: overview.section,
      });
      return handedOutText(success(handed), words);
    },
  };
  return (
    <ActionMenu
      words={words}
      groups={[
        ...(drawn ? [{ title: words.groups.picture, actions: PICTURE_FORMS.map(picture) }] : []),
        { title: words.groups.data, actions: (['xlsx', 'csv'] as const).map(table) },
        {
          title: words.groups.text,
          actions: sentencesActions(sentences, words),
        },
        {
          title: words.groups.page,
          actions: [
            slide,
            printAction({ ...reportView(view, 'indicators'), indicators: [view.indicator] }, words),
            offlineAction(view, words),
            linkAction({ view, onlyHere: !isBuiltIn(dataset.id) }, words),
          ],
        },
      ]}
    />
  );
}
