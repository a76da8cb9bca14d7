import { useMemo } from 'react';
import { presentMessages } from '../../text/messages/present.ts';
import type { SlideWords } from '../../text/slideText.ts';
import { useLanguage, useText } from '../Language.tsx';

/** The words that slides are written in, in the reader's language. */
export function useSlideWords(): SlideWords {
  const lang = useLanguage();
  const { overview } = useText();
  return useMemo(
    () => ({ lang, words: presentMessages(lang), sections: overview.section }),
    [lang, overview.section],
  );
}
