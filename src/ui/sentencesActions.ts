import type { HandOutMessages } from '../text/messages/handout.ts';
import type { MenuAction } from './ActionMenu.tsx';
import { copyText } from './copyText.ts';

/** Copies the sentences of a page for a written report, without their sources and with them. */
export function sentencesActions(
  textOf: (withSources: boolean) => string | Promise<string>,
  words: HandOutMessages,
): readonly MenuAction[] {
  const copy = (form: 'sentences' | 'sentencesWithSources'): MenuAction => ({
    text: words.forms[form],
    run: async () =>
      (await copyText(await textOf(form === 'sentencesWithSources'))) ? words.copied : words.textNotCopied,
  });
  return [copy('sentences'), copy('sentencesWithSources')];
}
