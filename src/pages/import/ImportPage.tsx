import { useEffect } from 'react';
import { bringMessages } from '../../text/messages/bring.ts';
import controls from '../../ui/controls.module.css';
import { FileButton } from '../../ui/FileButton.tsx';
import { useLanguage, useText } from '../../ui/Language.tsx';
import css from './ImportPage.module.css';

interface ImportPageProps {
  readonly onFile: (files: readonly File[]) => void;
}

/** Where a table is brought from. */
export function ImportPage({ onFile }: ImportPageProps) {
  const { shell } = useText();
  const words = bringMessages(useLanguage());
  useEffect(() => {
    document.title = shell.pageTitle(words.title);
  }, [shell, words]);
  return (
    <article className={css.page}>
      <section className={css.drop}>
        <h1 className={css.title}>{words.drop}</h1>
        <FileButton className={controls.primary} text={words.choose} onFiles={onFile} />
      </section>
      <p className={css.stays}>
        <b>{shell.stays}</b> {words.staysLong}
      </p>
    </article>
  );
}
