import { useMemo } from 'react';
import { checkAllPublished, type PublishedClass } from '../core/checks/publishedFindings.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import { listText } from '../text/listText.ts';
import { publishedMessages } from '../text/messages/published.ts';
import { publishedClassWord } from '../text/publishedText.ts';
import { useLanguage } from './Language.tsx';

const CLASSES: readonly PublishedClass[] = ['agrees', 'rounding', 'possible', 'error', 'unchecked'];

/** How the changes that the file prints compare with the recomputed ones, in one line; nothing for a file that prints none. */
export function PublishedNote({ dataset }: { readonly dataset: Dataset }) {
  const language = useLanguage();
  const words = publishedMessages(language);
  const check = useMemo(() => checkAllPublished(dataset), [dataset]);
  if (check === null) return null;
  const { counts } = check;
  const parts = CLASSES.filter((one) => counts[one] > 0).map((one) =>
    words.count(counts[one], publishedClassWord(one, language)),
  );
  const headers = [...new Set(dataset.published?.columns.map(({ header }) => header))];
  return (
    <li>
      {words.note(listText(headers, language), listText(parts, language))}
      <small> {words.noteHow}</small>
    </li>
  );
}
