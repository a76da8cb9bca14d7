/** How a slide is laid out: wide, or tall on a screen that stands upright. */
export type StageFormat = 'landscape' | 'portrait';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const DESIGN_SIZE: Readonly<Record<StageFormat, Size>> = {
  landscape: { width: 1920, height: 1080 },
  portrait: { width: 1080, height: 1920 },
};

export interface StageFit {
  readonly format: StageFormat;
  readonly scale: number;
  /** Distance of the slide from the left and the top of the window: what is left of it in the paper's colour. */
  readonly left: number;
  readonly top: number;
}

/**
 * How large a slide stands in a window, whole and in its middle. With a type size above 1 it is larger, and its empty margins go
 * beyond the frame.
 */
export function stageFit(window: Size, typeSize = 1): StageFit {
  const format = window.height > window.width ? 'portrait' : 'landscape';
  const design = DESIGN_SIZE[format];
  const scale = Math.min(window.width / design.width, window.height / design.height) * typeSize;
  return {
    format,
    scale,
    left: (window.width - design.width * scale) / 2,
    top: (window.height - design.height * scale) / 2,
  };
}
