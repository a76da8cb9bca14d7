import type { PresentView } from '../../core/view/view.ts';
import type { StageMessages } from '../../text/messages/stage.ts';
import type { FindDialog } from './findDialog.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { ProjectorCheck } from './ProjectorCheck.tsx';
import { SlideGrid } from './SlideGrid.tsx';
import type { ShownSlide } from './stageSlides.ts';
import { movedTo } from './stageState.ts';
import type { ReadyDeck, StageControl } from './useStage.ts';
import type { KeptSettings } from './useStageSettings.ts';

interface StagePanelsProps {
  readonly view: PresentView;
  readonly deck: ReadyDeck;
  readonly shown: ShownSlide;
  readonly control: StageControl;
  readonly kept: KeptSettings;
  readonly scale: number;
  readonly words: StageMessages;
  readonly FindDialog: FindDialog;
}

/** What is opened over the stage: one thing at a time. */
export function StagePanels(props: StagePanelsProps) {
  const { view, deck, shown, control, kept, scale, words, FindDialog } = props;
  const { state, change } = control;
  const close = (): void => change((now) => ({ ...now, panel: null }));
  switch (state.panel) {
    case null:
      return null;
    case 'help':
      return <KeyHelp words={words} onClose={close} />;
    case 'check':
      return (
        <ProjectorCheck
          words={words}
          screen={kept.screen}
          correction={kept.correction}
          scale={scale}
          onCorrection={kept.correct}
          onClose={close}
        />
      );
    case 'grid':
      return (
        <SlideGrid
          slides={control.slides}
          current={shown.index}
          palette={kept.settings.palette}
          typed={state.typed}
          words={words}
          onSlide={(index) => change((now, ids) => ({ ...movedTo(now, ids, index), panel: null }))}
          onClose={close}
        />
      );
    case 'find': {
      const dataset = shown.content.kind === 'missing' ? deck.lookUp(view.dataset) : shown.content.dataset;
      return dataset === null ? null : (
        <FindDialog
          slide={shown.slide}
          dataset={dataset}
          onFound={(found) => change((now) => ({ ...now, found: { view: found, step: null }, panel: null }))}
          onClose={close}
        />
      );
    }
  }
}
