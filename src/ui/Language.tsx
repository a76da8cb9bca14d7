import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Language } from '../text/language.ts';
import type { Messages } from '../text/messages/en.ts';
import { zh } from '../text/messages/zh.ts';

/** The messages that have come; Chinese comes with the page, English when it is asked for. */
const known = new Map<Language, Messages>([['zh', zh]]);

/** Fetches the messages of a language ahead: shown after that, it stands there at once. */
export async function prepareLanguage(language: Language): Promise<void> {
  if (!known.has(language)) known.set(language, (await import('../text/messages/en.ts')).en);
}

const LanguageContext = createContext<Language>('zh');

/** What is inside speaks the language given; until its messages have come, the one before. */
export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  const [last, setLast] = useState<Language>('zh');
  useEffect(() => {
    let asked = true;
    const show = (): void => {
      if (asked) setLast(language);
    };
    prepareLanguage(language).then(show, () => undefined);
    return () => {
      asked = false;
    };
  }, [language]);
  return <LanguageContext value={known.has(language) ? language : last}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The messages of the current language. */
export function useText(): Messages {
  return known.get(useContext(LanguageContext)) ?? zh;
}
