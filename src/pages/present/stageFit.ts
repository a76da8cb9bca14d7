import { SLIDE_SIZES, type SlideFormat } from '../../ui/slide/slideGeometry.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface StageFit {
  /** Tall on a screen that stands upright. */
  readonly format: SlideFormat;
  readonly scale: number;
  /** Distance of the slide from the left and the top of the window: what is left of it in the paper's colour. */
  readonly left: number;
  readonly top: number;
}

/** How much larger a slide can be until what is on it, not its empty margins, reaches the frame. */
const MOST = { landscape: 1.1, portrait: 1.06 } as const;
/** The middle between the caption's top and the end of the source line, below the middle of the slide. */
const LOW = { landscape: 29, portrait: 37 } as const;

/** How large a slide stands in a window, whole and in its middle; with larger type its empty margins go beyond the frame. */
export function stageFit(window: Size, typeSize = 1): StageFit {
  const format = window.height > window.width ? 'portrait' : 'landscape';
  const { width, height } = SLIDE_SIZES[format];
  const size = Math.min(typeSize, MOST[format]);
  const scale = Math.min(window.width / width, window.height / height) * size;
  const lift = size > 1 ? LOW[format] * scale : 0;
  return {
    format,
    scale,
    left: (window.width - width * scale) / 2,
    top: (window.height - height * scale) / 2 - lift,
  };
}
