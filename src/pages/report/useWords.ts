import { type ReportMessages, reportMessages } from '../../text/messages/report.ts';
import { useLanguage } from '../../ui/Language.tsx';

/** The words of this page in the current language. */
export function useWords(): ReportMessages {
  return reportMessages(useLanguage());
}
