import { useMemo } from 'react';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { PublishedNote } from '../../ui/PublishedNote.tsx';
import css from './Sheet.module.css';
import { useWords } from './useWords.ts';

interface NotesAndSourcesProps {
  readonly dataset: Dataset;
}

/** What the source says of itself, with its lines, and where the numbers come from. */
export function NotesAndSources({ dataset }: NotesAndSourcesProps) {
  const { overview, shell } = useText();
  const language = useLanguage();
  const words = useWords();
  const { notes, source } = dataset;
  const named = useMemo(
    () =>
      new Map(
        dataset.indicators.map((one) => [one.id, language === 'en' ? (one.nameEn ?? one.name) : one.name]),
      ),
    [dataset, language],
  );
  return (
    <section className={css.notes}>
      <h2 className={css.title}>{notes.length > 0 ? overview.notes : words.sources}</h2>
      <ul>
        {notes.map((note) => (
          <li key={`${note.line}${note.text}`}>
            {note.indicator !== null && <b>{named.get(note.indicator)} </b>}
            {language === 'en' ? (note.textEn ?? note.text) : note.text}
            {note.line !== null && <small translate="no"> {overview.noteLine(note.line)}</small>}
          </li>
        ))}
        {dataset.published !== null && <PublishedNote dataset={dataset} />}
        <li>
          {overview.source}: {source.origin ?? source.fileName}
          {source.origin !== null && <small translate="no"> {source.fileName}</small>}
        </li>
        {dataset.sample && <li>{shell.sampleLong}</li>}
      </ul>
    </section>
  );
}
