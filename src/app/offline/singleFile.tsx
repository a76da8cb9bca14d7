import { type ReactNode, useState } from 'react';
import { EMBEDDED_ID } from '../../core/deck/offlineFile.ts';
import { parseView } from '../../core/view/parseView.ts';
import { keepOwnSource } from '../../export/offline/pageSource.ts';
import { adoptAliases } from '../../library/aliases.ts';
import { holdEmbedded } from '../../library/embedded.ts';
import { type EmbeddedFile, type EmbeddedProblem, readEmbedded } from '../../library/readEmbedded.ts';
import { offlineMessages } from '../../text/messages/offline.ts';
import controls from '../../ui/controls.module.css';
import css from './SingleFile.module.css';

/**
 * Begins a page that is one file: keeps it as it came, and takes up what it brings along. `begin` draws the application; where what
 * was brought cannot be read, a word on that comes before it.
 */
export function openSingleFile(begin: (before: ((app: ReactNode) => ReactNode) | null) => void): void {
  keepOwnSource(document);
  const text = document.getElementById(EMBEDDED_ID)?.textContent ?? null;
  const read = text === null ? null : readEmbedded(text);
  if (read?.ok === true) takeUp(read.value);
  const problem = read?.ok === false ? read.problem : null;
  begin(problem === null ? null : (app) => <Unread problem={problem}>{app}</Unread>);
}

function takeUp(file: EmbeddedFile): void {
  holdEmbedded(file);
  adoptAliases(file.aliases);
  if (/^#?\/?$/.test(window.location.hash)) window.history.replaceState(null, '', file.address);
}

interface UnreadProps {
  readonly problem: EmbeddedProblem;
  readonly children: ReactNode;
}

/** Stands before the application, which would otherwise show other data than those that were sent. */
function Unread({ problem, children }: UnreadProps) {
  const [seen, setSeen] = useState(false);
  if (seen) return children;
  const words = offlineMessages(parseView(window.location.hash).view.lang).unread;
  return (
    <main className={css.unread}>
      <h1>{words.title}</h1>
      <p>{words[problem]}</p>
      <button type="button" className={controls.button} onClick={() => setSeen(true)}>
        {words.goOn}
      </button>
    </main>
  );
}
