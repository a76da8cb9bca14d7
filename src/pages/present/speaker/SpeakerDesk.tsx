import { useState } from 'react';
import type { SpeakerView } from '../../../core/view/view.ts';
import { timeOfDayText } from '../../../text/clockText.ts';
import type { StageMessages } from '../../../text/messages/stage.ts';
import { slideLabel } from '../../../text/slideText.ts';
import { NameText } from '../../../ui/IndicatorName.tsx';
import { ScaledFace } from '../../../ui/slide/ScaledFace.tsx';
import type { SlidePalette } from '../../../ui/slide/SlideFace.tsx';
import { useSlideWords } from '../../../ui/slide/useSlideWords.ts';
import { Elapsed, useNow } from '../Elapsed.tsx';
import { useHeardPalette } from '../sharedPalette.ts';
import { channelName } from '../stageChannel.ts';
import type { ShownSlide } from '../stageSlides.ts';
import { useNotice } from '../useNotice.ts';
import type { ReadyDeck } from '../useStage.ts';
import css from './SpeakerPage.module.css';
import { useSpeaker } from './useSpeaker.ts';

const NOTE_SIZES = [20, 24, 28, 34, 40] as const;

interface SpeakerDeskProps {
  readonly view: SpeakerView;
  readonly deck: ReadyDeck;
  readonly words: StageMessages;
}

/** What the audience sees and what comes next, the notes in large type, and the time. */
export function SpeakerDesk({ view, deck, words: all }: SpeakerDeskProps) {
  const { speaker: words, bar, place, typed: typedText } = all;
  const notice = useNotice();
  const speaker = useSpeaker(view, deck, (number, of) => notice.say(all.noSuchSlide(number, of)));
  const { shown, next, total, position, link, typed, perform } = speaker;
  const palette = useHeardPalette(channelName(view));
  const [size, setSize] = useState(2);
  if (shown === null)
    return (
      <main className={css.message}>
        <p>{all.empty}</p>
      </main>
    );
  return (
    <main className={css.desk} aria-label={words.title}>
      <h1 className="hidden-text">{words.title}</h1>
      <section className={css.now} aria-label={words.now}>
        <SlideHead
          title={words.now}
          place={shown.isFound ? all.foundPlace : place(shown.index + 1, total)}
          shown={shown}
        />
        <Face shown={shown} total={total} palette={palette} />
        {position.blank !== null && <p className={css.blank}>{words.blank[position.blank]}</p>}
      </section>
      <section className={css.next} aria-label={words.next}>
        <SlideHead title={words.next} place="" shown={next} />
        {next === null ? (
          <p className={css.end}>{words.end}</p>
        ) : (
          <Face shown={next} total={total} palette={palette} />
        )}
      </section>
      <section className={css.notes} aria-label={words.notes}>
        <header className={css.head}>
          <h2>{words.notes}</h2>
          <button
            type="button"
            disabled={size === 0}
            onClick={() => setSize(size - 1)}
            aria-label={words.smaller}
          >
            A−
          </button>
          <button
            type="button"
            disabled={size === NOTE_SIZES.length - 1}
            onClick={() => setSize(size + 1)}
            aria-label={words.larger}
          >
            A+
          </button>
        </header>
        <div className={css.text} style={{ fontSize: NOTE_SIZES[size] }}>
          {shown.slide.notes === '' ? (
            <p className={css.none}>{words.noNotes}</p>
          ) : (
            shown.slide.notes.split('\n').map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, in their order
              <p key={at}>{line}</p>
            ))
          )}
        </div>
      </section>
      <section className={css.time} aria-label={words.elapsed}>
        <dl>
          <dt>{words.elapsed}</dt>
          <dd className={css.elapsed}>
            <Elapsed since={position.since} />
          </dd>
          <dt>{words.clock}</dt>
          <dd>
            <Clock />
          </dd>
        </dl>
        <button type="button" onClick={speaker.restartTimer}>
          {words.reset}
        </button>
        <p className={css.turn}>
          <button type="button" onClick={() => perform('back')}>
            {bar.back}
          </button>
          <button type="button" onClick={() => perform('next')}>
            {bar.next}
          </button>
        </p>
        <output>{typed === '' ? notice.text : typedText(typed)}</output>
        <p role="status" className={link.isJoined ? css.joined : css.alone}>
          {!link.isPossible ? all.noChannel : link.isJoined ? words.joined : words.alone}
        </p>
      </section>
    </main>
  );
}

function SlideHead({ title, place, shown }: { title: string; place: string; shown: ShownSlide | null }) {
  const slideWords = useSlideWords();
  return (
    <header className={css.head}>
      <h2>{title}</h2>
      {shown !== null && (
        <span>
          <NameText text={slideLabel(shown.content, slideWords)} />
        </span>
      )}
      <span className={css.place} translate="no">
        {place}
      </span>
    </header>
  );
}

interface FaceProps {
  readonly shown: ShownSlide;
  readonly total: number;
  readonly palette: SlidePalette;
}

function Face({ shown, total, palette }: FaceProps) {
  return (
    <ScaledFace
      slide={shown.slide}
      content={shown.content}
      step={shown.step}
      number={shown.index + 1}
      total={total}
      palette={palette}
    />
  );
}

function Clock() {
  return <span translate="no">{timeOfDayText(new Date(useNow()))}</span>;
}
