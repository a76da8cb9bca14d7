import type { View } from '../../core/view/view.ts';
import { bringMessages } from '../../text/messages/bring.ts';
import { useLanguage } from '../../ui/Language.tsx';
import { ViewLink } from '../../ui/ViewLink.tsx';
import css from './SourceList.module.css';

interface SourceListProps {
  readonly title: string;
  readonly sources: readonly {
    readonly id: string;
    readonly name: string;
    readonly facts: string;
    readonly to: View;
  }[];
}

/** Data that can be opened at once, each with what it is. */
export function SourceList({ title, sources }: SourceListProps) {
  const words = bringMessages(useLanguage());
  return (
    <section>
      <h2 className={css.title}>{title}</h2>
      <ul>
        {sources.map(({ id, name, facts, to }) => (
          <li key={id}>
            <ViewLink to={to} className={css.source} aria-label={words.openOf(name)}>
              <b>{name}</b>
              <span className={css.open}>{words.open}</span>
              <span className={css.facts}>{facts}</span>
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
