import type { SlidePalette } from '../../charts/stage/stagePalette.ts';
import type { Slide, SlideView } from '../../core/deck/deck.ts';
import type { SlideContent } from '../../core/deck/slideContent.ts';
import { shownAt } from '../../core/deck/steps.ts';
import { captionPhrases, sourceLineText } from '../../text/slideText.ts';
import { Caption } from './Caption.tsx';
import { ComparisonBody } from './ComparisonBody.tsx';
import { IndicatorBody } from './IndicatorBody.tsx';
import { MissingBody } from './MissingBody.tsx';
import { NotesBody } from './NotesBody.tsx';
import { RowsBody } from './RowsBody.tsx';
import css from './SlideFace.module.css';
import { SlideFoot } from './SlideFoot.tsx';
import { SummaryBody } from './SummaryBody.tsx';
import { type SlideFormat, type SlideGeometry, slideGeometry } from './slideGeometry.ts';
import './stage.css';
import { TitleBody } from './TitleBody.tsx';
import { useSlideWords } from './useSlideWords.ts';

export type { SlidePalette } from '../../charts/stage/stagePalette.ts';
export { SLIDE_SIZES, type SlideFormat } from './slideGeometry.ts';

export interface SlideFaceProps {
  readonly slide: Slide;
  readonly content: SlideContent;
  /** How much is revealed, from 0; null is all. */
  readonly step: number | null;
  readonly number: number;
  readonly total: number;
  readonly palette: SlidePalette;
  /** portrait: 1080 x 1920, for an upright screen. */
  readonly format?: SlideFormat;
  /** Changes what the slide shows while it is talked about; without it the face is still. */
  readonly onView?: (view: SlideView) => void;
}

/** A caption that leaves less room than this stands alone. */
const LEAST_BODY = 400;

/** A slide in its design size of 1920 x 1080 (upright 1080 x 1920); whoever shows it scales it. */
export function SlideFace({
  slide,
  content,
  step,
  number,
  total,
  palette,
  format = 'landscape',
  onView,
}: SlideFaceProps) {
  const words = useSlideWords();
  const phrases = captionPhrases(slide, content, words);
  const geometry = slideGeometry(format, phrases, content.kind === 'summary' ? 80 : 72);
  const isCover = content.kind === 'title' || content.kind === 'end';
  // what the numbers say is not said before they are there; a caption that somebody wrote is
  const held = slide.caption === null && content.kind === 'indicator';
  const revealed = held && !shownAt(content, step).has('difference') ? 1 : phrases.length;
  return (
    <section
      className={`${css.face} ${css[format]}`}
      data-stage={palette}
      data-kind={content.kind}
      data-slide={slide.id}
    >
      {isCover ? (
        <TitleBody content={content} phrases={phrases} format={format} />
      ) : (
        <>
          <Caption phrases={phrases} geometry={geometry} revealed={revealed} />
          {geometry.height >= LEAST_BODY && (
            <div className={css.body}>
              <SlideBody
                content={content}
                geometry={geometry}
                step={step}
                palette={palette}
                onView={onView}
              />
            </div>
          )}
        </>
      )}
      <SlideFoot
        source={sourceLineText(content, words)}
        sample={isSample(content)}
        number={number}
        total={total}
      />
    </section>
  );
}

interface SlideBodyProps {
  readonly content: Exclude<SlideContent, { kind: 'title' | 'end' }>;
  readonly geometry: SlideGeometry;
  readonly step: number | null;
  readonly palette: SlidePalette;
  readonly onView: SlideFaceProps['onView'];
}

function SlideBody({ content, geometry, step, palette, onView }: SlideBodyProps) {
  switch (content.kind) {
    case 'summary':
      return <SummaryBody content={content} geometry={geometry} onView={onView} />;
    case 'rows':
      return <RowsBody content={content} geometry={geometry} onView={onView} />;
    case 'indicator':
      return (
        <IndicatorBody content={content} geometry={geometry} step={step} palette={palette} onView={onView} />
      );
    case 'comparison':
      return <ComparisonBody content={content} geometry={geometry} palette={palette} onView={onView} />;
    case 'notes':
      return <NotesBody content={content} geometry={geometry} />;
    case 'missing':
      return <MissingBody content={content} />;
  }
}

/** Invented numbers on either side of a comparison mark the slide. */
function isSample(content: SlideContent): boolean {
  if (content.kind === 'missing') return false;
  return content.dataset.sample || (content.kind === 'comparison' && content.a.dataset.sample);
}
