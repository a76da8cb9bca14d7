import type { ComparedRow, Side } from '../../core/compare/compare.ts';
import { exportDay } from '../../export/exportDay.ts';
import { PICTURE_FORMS, type PictureForm } from '../../export/pictureForms.ts';
import { handedOutText } from '../../text/handedOutText.ts';
import type { CompareMessages } from '../../text/messages/compare.ts';
import { handOutMessages } from '../../text/messages/handout.ts';
import { ActionMenu, type MenuAction } from '../../ui/ActionMenu.tsx';
import { useLanguage } from '../../ui/Language.tsx';

interface ScatterHandOutProps {
  readonly rows: readonly ComparedRow[];
  readonly unit: string | null;
  readonly sides: { readonly a: Side; readonly b: Side };
  readonly words: CompareMessages;
}

/** The scatter as a picture to take along. */
export function ScatterHandOut({ rows, unit, sides, words: compare }: ScatterHandOutProps) {
  const language = useLanguage();
  const words = handOutMessages(language);
  const { a, b } = sides;
  const name = [b.dataset.name[language], b.year, a.dataset.name[language], a.year].join(' ');
  const picture = (form: PictureForm): MenuAction => ({
    text: words.forms[form],
    run: async () => {
      const [{ scatterPicture }, { handOutPicture }] = await Promise.all([
        import('./scatterPicture.ts'),
        import('../../export/handOutPicture.ts'),
      ]);
      const made = scatterPicture({ rows, unit, sides, words: compare, language }, exportDay(new Date()));
      return handedOutText(await handOutPicture(made, form, name), words);
    },
  });
  return (
    <ActionMenu
      words={words}
      groups={[{ title: words.groups.picture, actions: PICTURE_FORMS.map(picture) }]}
    />
  );
}
