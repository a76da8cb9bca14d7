import type { NotesContent } from '../../core/deck/slideContent.ts';
import { unlikeReasons } from '../../text/unlikeReasons.ts';
import { NameText } from '../IndicatorName.tsx';
import css from './NotesBody.module.css';
import type { SlideGeometry } from './slideGeometry.ts';
import { useSlideWords } from './useSlideWords.ts';

interface NotesBodyProps {
  readonly content: NotesContent;
  readonly geometry: SlideGeometry;
}

const LINE = 44;
const TITLE = 84;
const GAP = 96;
const SIZE = 30;
const AFTER = 16;

/** What cannot be compared, by its reasons; and what the source says of itself, as far as it can be read from far. The rest is counted. */
export function NotesBody({ content, geometry }: NotesBodyProps) {
  const given = useSlideWords();
  const { words, lang } = given;
  const { unlike, notes } = content;
  const reasons = unlikeReasons(unlike, given);
  const both = reasons.length > 0 && notes.length > 0;
  const upright = geometry.format === 'portrait';
  const width = both && !upright ? (geometry.width - GAP) / 2 : geometry.width;
  const height = (both && upright ? geometry.height / 2 : geometry.height) - TITLE;
  const perLine = Math.floor(width / SIZE);
  const texts = notes.map(({ text, textEn }) => (lang === 'en' ? (textEn ?? text) : text));
  const shown = fitting(texts, perLine, Math.floor((height - LINE) / LINE));
  return (
    <div className={`${css.notes} ${both && !upright ? css.pair : ''}`}>
      {reasons.length > 0 && (
        <section>
          <h2>{words.unlike(content.of !== null)}</h2>
          <dl>
            {reasons.map(({ reason, names }) => (
              <div key={reason}>
                <dt>{reason}</dt>
                <dd>
                  <NameText text={names} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {notes.length > 0 && (
        <section>
          <h2>{words.fileNotes}</h2>
          <ul>
            {shown.map((text) => (
              <li key={text}>
                <NameText text={text} />
              </li>
            ))}
          </ul>
          {shown.length < texts.length && (
            <p className={css.rest}>{words.otherNotes(texts.length - shown.length)}</p>
          )}
        </section>
      )}
      {reasons.length === 0 && notes.length === 0 && <p className={css.rest}>{words.noNotes}</p>}
    </div>
  );
}

/** The first notes that together have room in so many lines, at least half a line apart. */
function fitting(texts: readonly string[], perLine: number, lines: number): readonly string[] {
  const shown: string[] = [];
  let used = 0;
  for (const text of texts) {
    const more = Math.ceil(lengthOf(text) / perLine) + AFTER / LINE;
    if (used + more > lines) break;
    used += more;
    shown.push(text);
  }
  return shown;
}

/** In letters as wide as Chinese ones. */
function lengthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter < '\u2e80' ? 0.6 : 1), 0);
}
