import { type CSSProperties, useCallback, useDeferredValue, useState } from 'react';
import { PAPER_WIDTH, usePrinting } from '../../charts/usePrinting.ts';
import type { PresentView } from '../../core/view/view.ts';
import { stageMessages } from '../../text/messages/stage.ts';
import { useLanguage } from '../../ui/Language.tsx';
import { SLIDE_SIZES } from '../../ui/slide/slideGeometry.ts';
import { Board } from './Board.tsx';
import { ControlBar } from './ControlBar.tsx';
import { DrawLayer, type Stroke } from './DrawLayer.tsx';
import { Elapsed } from './Elapsed.tsx';
import type { FindDialog } from './findDialog.ts';
import type { StageCommand } from './keys.ts';
import { Laser } from './Laser.tsx';
import css from './Stage.module.css';
import { StagePanels } from './StagePanels.tsx';
import { useToldPalette } from './sharedPalette.ts';
import { channelName } from './stageChannel.ts';
import { stageCommands } from './stageCommands.ts';
import { type Size, stageFit } from './stageFit.ts';
import type { ShownSlide } from './stageSlides.ts';
import { playedOn } from './stageState.ts';
import { useForgottenNumber } from './typedNumber.ts';
import { useAutoplay } from './useAutoplay.ts';
import { useFullscreen } from './useFullscreen.ts';
import { useIdle } from './useIdle.ts';
import { useNotice } from './useNotice.ts';
import type { ReadyDeck, StageControl } from './useStage.ts';
import { useStageKeys } from './useStageKeys.ts';
import { useStageSettings } from './useStageSettings.ts';
import { useTurning } from './useTurning.ts';
import { useWakeLock } from './useWakeLock.ts';
import { useWindowSize } from './useWindowSize.ts';

/** What the browser prints of the stage by itself: its slide, between the margins of an A4 page. */
const PAPER: Size = { width: PAPER_WIDTH, height: (PAPER_WIDTH * 9) / 16 };

interface StageProps {
  readonly view: PresentView;
  readonly deck: ReadyDeck;
  readonly control: StageControl;
  readonly shown: ShownSlide;
  readonly FindDialog: FindDialog;
}

/** The slide on the whole window, what keys, clicker, pointer and fingers do with it, and what is opened over it. */
export function Stage({ view, deck, control, shown: newest, FindDialog }: StageProps) {
  const words = stageMessages(useLanguage());
  const { state, change } = control;
  const kept = useStageSettings();
  const { settings, correction } = kept;
  useToldPalette(channelName(view), settings.palette);
  const notice = useNotice();
  const printing = usePrinting();
  const size = useWindowSize();
  const fit = printing ? stageFit(PAPER) : stageFit(size, settings.type);
  const palette = printing ? 'light' : settings.palette;
  const idle = useIdle();
  const wakeLock = useWakeLock();
  const fullscreen = useFullscreen(() => notice.say(words.fullscreenDenied));
  const [strokes, setStrokes] = useState<ReadonlyMap<string, readonly Stroke[]>>(new Map());
  // while pages are turned faster than they can be drawn, only the last is drawn
  const shown = useDeferredValue(newest);
  const draw = (lines: readonly Stroke[]): void => setStrokes(new Map(strokes).set(shown.key, lines));

  const command = stageCommands({
    view,
    control,
    settings,
    set: kept.set,
    fullscreen,
    clearStrokes: () => draw([]),
    say: notice.say,
    words,
  });
  const perform = (name: StageCommand): void => command({ kind: 'command', command: name });
  useStageKeys(state.typed, command);
  const turning = useTurning(perform);
  const isBusy = state.panel !== null || state.blank !== null;
  useAutoplay(state.isPlaying && !isBusy, settings.seconds, newest.key, () => change(playedOn));
  useForgottenNumber(
    state.typed,
    useCallback(() => change((now) => ({ ...now, typed: '' })), [change]),
  );

  const total = control.slides.length;
  const place = newest.isFound ? words.foundPlace : words.placeShort(newest.index + 1, total);
  return (
    <main
      className={css.stage}
      data-stage={palette}
      aria-label={words.stage}
      data-idle={idle && !isBusy && state.tool !== 'draw'}
      data-tool={state.tool ?? ''}
      style={correctionStyle(correction.brightness, correction.contrast)}
      // a pressed button does not keep the focus: Space and Enter turn the page, and do not press it again
      onMouseDown={(event) => isButton(event.target) && event.preventDefault()}
      {...turning}
    >
      <div inert={state.panel !== null} className={css.below}>
        <Board shown={shown} total={total} palette={palette} fit={fit} onView={control.changeView}>
          <DrawLayer
            size={SLIDE_SIZES[fit.format]}
            strokes={strokes.get(shown.key) ?? []}
            isDrawing={state.tool === 'draw'}
            onStrokes={draw}
          />
        </Board>
        {state.isPlaying && !isBusy && (
          <div className={css.hairline} aria-hidden="true" data-progress="">
            <i
              key={`${newest.key} ${settings.seconds}`}
              style={{ animationDuration: `${settings.seconds}s` }}
            />
          </div>
        )}
        {state.blank !== null && (
          <div
            className={`${css.blank} ${css[state.blank]}`}
            role="img"
            aria-label={words.blank[state.blank]}
            data-blank={state.blank}
          />
        )}
        {state.blank === null && (
          <ControlBar
            words={words}
            place={place}
            isFull={fullscreen.isFull}
            hint={wakeLock === 'lost' ? words.mayDim : ''}
            onCommand={perform}
          />
        )}
      </div>
      <StagePanels
        view={view}
        deck={deck}
        shown={shown}
        control={control}
        kept={kept}
        scale={fit.scale}
        words={words}
        FindDialog={FindDialog}
      />
      {!isBusy && (
        <div className={css.corner}>
          {state.typed !== '' && <output>{words.typed(state.typed)}</output>}
          {state.isTimed && (
            <button type="button" title={words.hideTimer} onClick={() => perform('timer')}>
              <span className="hidden-text">{words.elapsed}</span>
              <Elapsed since={control.since} />
            </button>
          )}
        </div>
      )}
      {state.tool === 'laser' && <Laser />}
      <p className={css.notice} role="status">
        {notice.text}
      </p>
      <p className="hidden-text" aria-live="polite">
        {newest.isFound ? words.foundPlace : words.place(newest.index + 1, total)}
      </p>
    </main>
  );
}

function isButton(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button') !== null;
}

function correctionStyle(brightness: number, contrast: number): CSSProperties {
  return brightness === 100 && contrast === 100
    ? {}
    : { filter: `brightness(${brightness}%) contrast(${contrast}%)` };
}
