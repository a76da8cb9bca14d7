import type { PublishedReading } from '../../core/measures/reading.ts';
import { publishedMessages } from '../../text/messages/published.ts';
import { printedChange, publishedWord, recomputedChange } from '../../text/publishedText.ts';
import { useLanguage } from '../../ui/Language.tsx';
import { Fact } from './Fact.tsx';
import css from './NumberBlock.module.css';

interface PublishedFactProps {
  readonly published: PublishedReading;
  readonly line: number | null;
}

/** What the file prints of this change, beside the recomputed one, with its place. */
export function PublishedFact({ published, line }: PublishedFactProps) {
  const language = useLanguage();
  const words = publishedMessages(language);
  const own = recomputedChange(published, language);
  return (
    <Fact label={words.label}>
      <b>{printedChange(published, language)}</b>
      <small>{own === '' ? '' : words.recomputed(own)}</small>
      <small className={css.why}>
        {publishedWord(published.verdict, language)}
        {' · '}
        {words.cell(published.header, line, published.column)}
      </small>
    </Fact>
  );
}
