import { DARK, LIGHT, type Palette } from '../palette.ts';

export const SLIDE_PALETTES = ['dark', 'light', 'contrast'] as const;
export type SlidePalette = (typeof SLIDE_PALETTES)[number];

/** Pure black and white, verdicts in cyan and yellow: for weak projectors and sunlit rooms. All of it stands at least 7 to 1. */
const CONTRAST: Palette = {
  paper: '#000000',
  ink: '#ffffff',
  ink2: '#ffffff',
  ink3: '#e6e6e6',
  wash: '#262626',
  hair: '#5c5c5c',
  edge: '#c8c8c8',
  line: '#ffffff',
  line2: '#c8c8c8',
  target: '#ffffff',
  good: '#5cf0ff',
  bad: '#ffd60a',
  flat: '#e6e6e6',
  none: '#e6e6e6',
  neutral: '#ffffff',
};

/** The charts' share of the stage's colours; a test holds them equal to ui/slide/stage.css. */
export const STAGE_PALETTES: Record<SlidePalette, Palette> = { dark: DARK, light: LIGHT, contrast: CONTRAST };
