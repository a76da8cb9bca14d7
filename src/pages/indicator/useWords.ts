import { type IndicatorMessages, indicatorMessages } from '../../text/messages/indicator.ts';
import { useLanguage } from '../../ui/Language.tsx';

/** The words of this page in the current language. */
export function useWords(): IndicatorMessages {
  return indicatorMessages(useLanguage());
}
