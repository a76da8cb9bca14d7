import type { ReportView } from '../core/view/view.ts';
import type { HandOutMessages } from '../text/messages/handout.ts';
import type { MenuAction } from './ActionMenu.tsx';
import { go } from './viewState.ts';

/** Opens the report, where it is seen and chosen what is printed. */
export function printAction(report: ReportView, words: HandOutMessages): MenuAction {
  return {
    text: words.forms.print,
    run: async () => {
      go(report);
      window.scrollTo({ top: 0 });
      return '';
    },
  };
}
