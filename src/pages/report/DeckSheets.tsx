import type { DeckState, ResolvedSlide } from '../../core/deck/deckState.ts';
import { phrasesText } from '../../text/phrase.ts';
import { captionPhrases, slideLabel, sourceLineText } from '../../text/slideText.ts';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { SlideFace } from '../../ui/slide/SlideFace.tsx';
import { useSlideWords } from '../../ui/slide/useSlideWords.ts';
import css from './DeckSheets.module.css';
import sheet from './Sheet.module.css';
import { useWords } from './useWords.ts';

/** How a deck is printed. */
export interface DeckLayout {
  readonly perSheet: 1 | 2;
  /** What is noted for the speaker is printed only when asked for: the sheets are handed out. */
  readonly notes: boolean;
}

interface DeckSheetsProps {
  readonly state: DeckState;
  readonly layout: DeckLayout;
}

/** The slides that are presented are those that are printed. */
export function slidesToPrint(state: DeckState): readonly ResolvedSlide[] {
  return state.kind === 'ready' ? state.slides.filter(({ slide }) => !slide.hidden) : [];
}

/** The slides of a deck, one or two a sheet, with what they say and, when asked for, what is noted to them. */
export function DeckSheets({ state, layout: { perSheet, notes } }: DeckSheetsProps) {
  const own = useWords();
  const words = useSlideWords();
  const slides = slidesToPrint(state);
  if (slides.length === 0)
    return (
      <section className={sheet.sheet}>
        <p>{state.kind === 'gone' ? own.deckGone : own.noSlides}</p>
      </section>
    );
  const sheets = Array.from({ length: Math.ceil(slides.length / perSheet) }, (_, at) =>
    slides.slice(at * perSheet, (at + 1) * perSheet),
  );
  return sheets.map((shown, at) => (
    <section key={shown[0]?.slide.id ?? at} className={`${sheet.sheet} ${perSheet === 1 ? css.one : ''}`}>
      {shown.map(({ slide, content }, place) => {
        const number = at * perSheet + place + 1;
        return (
          <article key={slide.id} className={css.slide} aria-label={slideLabel(content, words)}>
            <div className={css.window}>
              <div className={css.scaled}>
                <PanelBoundary of={`slide ${slide.id}`}>
                  <SlideFace
                    slide={slide}
                    content={content}
                    step={null}
                    number={number}
                    total={slides.length}
                    palette="light"
                  />
                </PanelBoundary>
              </div>
            </div>
            <p className={css.caption}>
              <span translate="no">{own.slide(number, slides.length)}</span>{' '}
              <b>{phrasesText(captionPhrases(slide, content, words))}</b>
            </p>
            <p className={css.source}>{sourceLineText(content, words)}</p>
            {notes && slide.notes !== '' && <p className={css.notes}>{slide.notes}</p>}
          </article>
        );
      })}
    </section>
  ));
}
