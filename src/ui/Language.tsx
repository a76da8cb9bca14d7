import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '../text/language.ts';
import { en, type Messages } from '../text/messages/en.ts';
import { zh } from '../text/messages/zh.ts';

const LanguageContext = createContext<Language>('zh');

export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The messages of the current language. */
export function useText(): Messages {
  return useContext(LanguageContext) === 'zh' ? zh : en;
}
