import { lazy, Suspense } from 'react';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { useLanguage, useText } from '../../ui/Language.tsx';
import css from './DataNotes.module.css';

const PublishedNote = lazy(async () => ({
  default: (await import('../../ui/PublishedNote.tsx')).PublishedNote,
}));

/** What the source says of itself: notes with their lines, and where the numbers come from. */
export function DataNotes({ dataset }: { readonly dataset: Dataset }) {
  const { overview } = useText();
  const language = useLanguage();
  const { notes, source } = dataset;
  const named = new Map(
    dataset.indicators.map((indicator) => [
      indicator.id,
      language === 'en' ? (indicator.nameEn ?? indicator.name) : indicator.name,
    ]),
  );
  return (
    <section className={css.notes} aria-label={overview.notes}>
      <h2>{overview.notes}</h2>
      <ul>
        {notes.map((note) => (
          <li key={`${note.line}${note.text}`}>
            {note.indicator !== null && <b>{named.get(note.indicator)} </b>}
            {language === 'en' ? (note.textEn ?? note.text) : note.text}
            {note.line !== null && <small> {overview.noteLine(note.line)}</small>}
          </li>
        ))}
        {dataset.published !== null && (
          <Suspense fallback={null}>
            <PublishedNote dataset={dataset} />
          </Suspense>
        )}
        <li>
          {overview.source}: {source.origin ?? source.fileName}
          {source.origin !== null && <small> {source.fileName}</small>}
        </li>
      </ul>
    </section>
  );
}
