import type { Language } from './language.ts';
import type { PresentMessages } from './messages/present.ts';

/** The words that slides are written in. */
export interface SlideWords {
  readonly lang: Language;
  readonly words: PresentMessages;
  /** Names of the report's sections: 二 -> 政府职能. */
  readonly sections: Readonly<Record<string, string>>;
}
