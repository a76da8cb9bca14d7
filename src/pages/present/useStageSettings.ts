import { useState } from 'react';
import {
  type Correction,
  type StageSettings,
  screenName,
  storeCorrection,
  storedCorrection,
  storedSettings,
  storeSettings,
} from './stageSettings.ts';

export interface KeptSettings {
  readonly settings: StageSettings;
  readonly set: (settings: StageSettings) => void;
  /** The screen that the window was on when the presentation began. */
  readonly screen: string;
  readonly correction: Correction;
  readonly correct: (correction: Correction) => void;
}

/** How the stage looks here: kept for the next time, the correction for this screen alone. */
export function useStageSettings(): KeptSettings {
  const [settings, setSettings] = useState(storedSettings);
  const [screen] = useState(screenName);
  const [correction, setCorrection] = useState(() => storedCorrection(screen));
  return {
    settings,
    set: (next) => {
      setSettings(next);
      storeSettings(next);
    },
    screen,
    correction,
    correct: (next) => {
      setCorrection(next);
      storeCorrection(screen, next);
    },
  };
}
