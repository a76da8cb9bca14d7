import type { Indicator } from '../core/dataset/indicator.ts';
import { useLanguage } from './Language.tsx';

/** An indicator's name in the reader's language, PM2.5 and PM10 with their subscripts. */
export function IndicatorName({ indicator }: { readonly indicator: Indicator }) {
  return <NameText text={useIndicatorName(indicator)} />;
}

export function useIndicatorName(indicator: Indicator): string {
  const language = useLanguage();
  return language === 'en' ? (indicator.nameEn ?? indicator.name) : indicator.name;
}

/** Any text with PM2.5 and PM10 set with subscripts. */
export function NameText({ text }: { readonly text: string }) {
  const parts = text.split(/(PM(?:2\.5|10)(?!\d))/);
  return (
    <>
      {parts.map((part, at) =>
        at % 2 === 0 ? (
          part
        ) : (
          <span key={parts.slice(0, at + 1).join('')}>
            PM<sub>{part.slice(2)}</sub>
          </span>
        ),
      )}
    </>
  );
}
