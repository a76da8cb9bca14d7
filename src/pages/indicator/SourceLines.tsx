import { useQuery } from '@tanstack/react-query';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { sourceLineQuery } from '../../library/queries.ts';
import { linesText } from '../../text/linesText.ts';
import { useLanguage } from '../../ui/Language.tsx';
import css from './Definition.module.css';
import { useWords } from './useWords.ts';

interface SourceLinesProps {
  readonly dataset: Dataset;
  readonly lines: readonly number[];
  /** The raw lines are fetched once the page has been painted. */
  readonly ready: boolean;
}

const MOST_SHOWN = 3;

/** Where a year's number stands in the source: all its lines by number, the first of them as they are written. */
export function SourceLines({ dataset, lines, ready }: SourceLinesProps) {
  const words = useWords();
  const language = useLanguage();
  return (
    <div className={css.line} translate="no">
      <span>{words.lines(linesText(lines, language))}</span>
      {lines.slice(0, MOST_SHOWN).map((line) => (
        <RawLine key={line} dataset={dataset} line={line} ready={ready} />
      ))}
      {lines.length > MOST_SHOWN && <span>…</span>}
    </div>
  );
}

interface RawLineProps {
  readonly dataset: Dataset;
  readonly line: number;
  readonly ready: boolean;
}

const LONGEST = 400;

function RawLine({ dataset, line, ready }: RawLineProps) {
  const { data } = useQuery({ ...sourceLineQuery(dataset, line), enabled: ready });
  if (typeof data !== 'string') return null;
  return <code>{data.length > LONGEST ? `${data.slice(0, LONGEST)}…` : data}</code>;
}
